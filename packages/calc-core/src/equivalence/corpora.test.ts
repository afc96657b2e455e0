/// <reference types="node" />
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manyDigits } from "../digits";
import { readExpr } from "../syntax/read";
import { decideEquivalence } from "./decide";

/** What the other systems expect, where the shared corpora are at hand. */
const corpora = new URL("../../../../../shared/corpora/", import.meta.url);

type CorpusRow = { readonly id: string; readonly student: string; readonly reference?: string; readonly teacher?: string; readonly expect: string; readonly scope?: string };

function judge(file: string): { readonly rows: number; readonly wrong: readonly string[] } {
  const rows = readFileSync(new URL(file, corpora), "utf8").split("\n").filter(Boolean).map((line): CorpusRow => JSON.parse(line)).filter(({ scope = "core" }) => scope === "core");
  const wrong: string[] = [];
  for (const { id, student, reference, teacher, expect: expected } of rows) {
    const [a, r] = [readExpr(student), readExpr(reference ?? teacher ?? "")];
    const verdict = a.ok && r.ok ? decideEquivalence(a.expr, r.expr, { digits: manyDigits }).verdict : "error";
    if (verdict !== expected) wrong.push(`${id}: ${student} | ${reference ?? teacher}: ${verdict}, not ${expected}`);
  }
  return { rows: rows.length, wrong };
}

describe.skipIf(!existsSync(corpora))("the corpora of other systems (skipped where ../shared is absent)", { timeout: 60_000 }, () => {
  it("agrees with every row of deep learning", () => expect(judge("deep-learning.jsonl").wrong).toEqual([]));

  it("agrees with the core rows of STACK and KAS but for matrices and our conventions on exact numbers and domains", () => {
    const { rows, wrong } = judge("equivalence.jsonl");
    process.stdout.write(`STACK and KAS: ${rows - wrong.length} of ${rows} as they expect; otherwise:\n${wrong.map((line) => `  ${line}\n`).join("")}`);
    expect(wrong.length).toBeLessThanOrEqual(16);
  });
});
