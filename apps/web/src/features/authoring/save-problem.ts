import { addVersion, archiveProblem as archive, createProblem, type Seat, type Written } from "@nabla/db";
import { z } from "zod";
import { AppError, type ErrorCode } from "@/server/app-error";
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
  yaml: z.string().max(50_000, "A problem has at most 50,000 letters."),
  /** The author has seen the self-test fail and wants it so. */
  evenSo: z.boolean(),
});

export type Saved =
  | { readonly kind: "saved"; readonly problemId: string; readonly number: number }
  /** Nothing was written: the self-test found something, which the author may overrule. */
  | { readonly kind: "tested"; readonly report: SelfTest };

const REFUSALS: { readonly [C in Extract<Written, { ok: false }>["code"]]: { readonly code: ErrorCode; readonly say: string; readonly fields?: Readonly<Record<string, string>> } } = {
  "slug-taken": { code: "invalid-input", say: "There is a problem with this name already.", fields: { id: "This course has a problem with this name. Choose another." } },
  "not-found": { code: "not-found", say: "This problem is not there any more, or it belongs to the shipped bank." },
  stale: { code: "conflict", say: "Somebody has saved another version since you opened this page. Copy your changes, load the page again, and put them in." },
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
