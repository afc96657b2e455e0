import { decideEquivalence, readDomain, readExpr } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import type { Asked, Topic } from "./topic";

export const VERDICTS = ["equal", "unequal", "undecided", "error"] as const;
export type BookVerdict = (typeof VERDICTS)[number];

/** One row of the book as it is judged today. */
export type JudgedRow = {
  readonly reference: string;
  readonly answer: string;
  readonly domain: string | undefined;
  readonly expected: BookVerdict;
  readonly why: string;
  readonly got: BookVerdict;
  /** How it was decided: proved, sampled, refuted, undecided, unreadable. */
  readonly by: string;
  readonly message: string;
};


export function judgeTopic({ asked }: Topic): readonly JudgedRow[] {
  return asked.flatMap((one) => VERDICTS.flatMap((expected) => (one[expected] ?? []).map(([answer, why]) => judgeRow(one, answer, why, expected))));
}

function judgeRow({ reference, domain }: Asked, answer: string, why: string, expected: BookVerdict): JudgedRow {
  const row = { reference, answer, domain, expected, why };
  const [wanted, given] = [readExpr(reference), readExpr(answer)];
  if (!wanted.ok) throw new Error(`the book's reference ${reference} cannot be read: ${wanted.fault.message}`);
  const declared = domain === undefined ? { ok: true as const, conditions: [] } : readDomain(domain);
  if (!declared.ok) throw new Error(`the book's domain ${domain} cannot be read`);
  if (!given.ok) return { ...row, got: "error", by: "unreadable", message: given.fault.message };
  const { verdict, evidence, message } = decideEquivalence(given.expr, wanted.expr, { domain: declared.conditions, digits: manyDigits });
  return { ...row, got: verdict, by: evidence.kind, message };
}
