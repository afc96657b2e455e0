import { addVersion, archiveProblem as archive, createProblem, type Seat, type Written } from "@nabla/db";
import { z } from "zod";
import type { FieldKey } from "@/i18n/field-fault";
import { AppError, type ErrorCode, type RefusalKey } from "@/server/app-error";
import { selfTest } from "@/server/self-test-pool";
import { problemContent } from "./problem-content";
import { type SelfTest, shownReport } from "./self-test";

type Staff = Seat<"INSTRUCTOR">;

export const problemDraft = z.object({
  courseId: z.string(),
  /** Left out for a new problem. */
  problemId: z.string().optional(),
  /** The version that the author was looking at; 0 for a new problem. */
  onTopOf: z.number().int().min(0),
  yaml: z.string().max(50_000, "at-most-50000-letters"),
  /** The author has seen the self-test fail and wants it so. */
  evenSo: z.boolean(),
});

export type Saved =
  | { readonly kind: "saved"; readonly problemId: string; readonly number: number }
  /** Nothing was written: the self-test found something, which the author may overrule. */
  | { readonly kind: "tested"; readonly report: SelfTest };

const REFUSALS: { readonly [C in Extract<Written, { ok: false }>["code"]]: { readonly code: ErrorCode; readonly say: RefusalKey; readonly fields?: Readonly<Record<string, FieldKey>> } } = {
  "slug-taken": { code: "invalid-input", say: "problem-name-taken", fields: { id: "problem-name-taken" } },
  "not-found": { code: "not-found", say: "problem-gone" },
  stale: { code: "conflict", say: "problem-saved-by-another" },
};

/** Writes a problem into the course's bank: a new one, or the next version of one. */
export async function saveProblem(seat: Staff, { problemId, onTopOf, yaml, evenSo }: z.output<typeof problemDraft>): Promise<Saved> {
  const content = problemContent(yaml);
  if (!evenSo) {
    const report = shownReport(await selfTest(content.source));
    if (!report.passed) return { kind: "tested", report };
  }
  const written = problemId === undefined ? await createProblem(seat, content) : await addVersion(seat, problemId, onTopOf, content);
  if (!written.ok) {
    const { code, ...details } = REFUSALS[written.code];
    throw new AppError(code, details);
  }
  return { kind: "saved", problemId: written.problemId, number: written.number };
}

/** Tests a problem without writing anything. */
export async function testProblem(_: Staff, { yaml }: { readonly yaml: string }): Promise<SelfTest> {
  return shownReport(await selfTest(problemContent(yaml).source));
}

/** Puts a problem away, or takes it out again. */
export async function archiveProblem(seat: Staff, { problemId, archived }: { readonly problemId: string; readonly archived: boolean }): Promise<void> {
  if (!(await archive(seat, problemId, archived))) throw new AppError("not-found");
}
