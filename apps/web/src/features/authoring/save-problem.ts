import { addVersion, archiveProblem as archive, createProblem, findVersion, type Seat, type Written } from "@nabla/db";
import { findingIn, type Language } from "@nabla/grader";
import { z } from "zod";
import type { FieldKey } from "@/i18n/field-fault";
import { AppError, type ErrorCode, type RefusalKey } from "@/server/app-error";
import { selfTest } from "@/server/self-test-pool";
import { problemContent, problemText } from "./problem-content";

type Staff = Seat<"INSTRUCTOR">;

export const problemDraft = z.object({
  courseId: z.string(),
  /** Left out for a new problem. */
  problemId: z.string().optional(),
  /** The version that the author was looking at; 0 for a new problem. */
  onTopOf: z.number().int().min(0),
  yaml: problemText,
  /** Why a problem is kept that fails its self-test; asked for when it does. */
  reason: z.string().trim().max(500, "at-most-500-letters").default(""),
});

/** A version that somebody else has written meanwhile. */
export type Theirs = { readonly number: number; readonly author: string | null; readonly at: Date; readonly yaml: string };

export type Saved =
  | { readonly kind: "saved"; readonly problemId: string; readonly number: number }
  /** Nothing was written: the self-test found these faults, or took too long (null), and no reason was given. */
  | { readonly kind: "needs-reason"; readonly faults: readonly string[] | null }
  /** Nothing was written: somebody else has saved a version since, which is here to be compared. */
  | { readonly kind: "overtaken"; readonly theirs: Theirs };

const REFUSALS: { readonly [C in Exclude<Extract<Written, { ok: false }>["code"], "stale">]: { readonly code: ErrorCode; readonly say: RefusalKey; readonly fields?: Readonly<Record<string, FieldKey>> } } = {
  "slug-taken": { code: "invalid-input", say: "problem-name-taken", fields: { id: "problem-name-taken" } },
  "not-found": { code: "not-found", say: "problem-gone" },
};

type Asked = z.output<typeof problemDraft> & { /** In which the faults are told; English where nothing is said. */ readonly language?: Language };

/** Writes a problem into the course's bank: a new one, or the next version of one. What fails its self-test needs a reason, which is kept with it. */
export async function saveProblem(seat: Staff, { problemId, onTopOf, yaml, reason, language = "en" }: Asked): Promise<Saved> {
  const content = problemContent(yaml, language);
  const faults = await faultsOf(content.source, language);
  const passed = faults?.length === 0;
  if (!passed && reason === "") return { kind: "needs-reason", faults };
  const kept = { ...content, reason: passed ? "" : reason };
  return told(seat, problemId, problemId === undefined ? await createProblem(seat, kept) : await addVersion(seat, problemId, onTopOf, kept));
}

export const wantedVersion = z.object({
  courseId: z.string(),
  problemId: z.string(),
  /** The version whose words are to hold again. */
  number: z.number().int().min(1),
  /** The newest version that the author knows of. */
  onTopOf: z.number().int().min(1),
});

/** Makes an older version the newest again, as a new one with its words; what was between stays in the list. */
export async function restoreVersion(seat: Staff, { problemId, number, onTopOf }: z.output<typeof wantedVersion>): Promise<Saved> {
  const old = await findVersion(seat, problemId, number);
  if (!old) throw new AppError("not-found");
  return told(seat, problemId, await addVersion(seat, problemId, onTopOf, { ...problemContent(old.yaml), reason: old.reason }));
}

async function told(seat: Staff, problemId: string | undefined, written: Written): Promise<Saved> {
  if (written.ok) return { kind: "saved", problemId: written.problemId, number: written.number };
  if (written.code !== "stale") {
    const { code, ...details } = REFUSALS[written.code];
    throw new AppError(code, details);
  }
  const newest = problemId === undefined ? null : await findVersion(seat, problemId);
  if (!newest) throw new AppError("not-found");
  return { kind: "overtaken", theirs: { number: newest.number, author: newest.author, at: newest.createdAt, yaml: newest.yaml } };
}

/** The sentences of what keeps a problem out of the bank; null where the test was stopped because it took too long. */
async function faultsOf(source: unknown, language: Language): Promise<readonly string[] | null> {
  const report = await selfTest(source);
  return report && [...new Set(report.findings.filter(({ level }) => level === "error").map(({ words, constraint }) => findingIn({ words, ...(constraint === undefined ? {} : { constraint }) }, language)))];
}

/** Puts a problem away, or takes it out again. */
export async function archiveProblem(seat: Staff, { problemId, archived }: { readonly problemId: string; readonly archived: boolean }): Promise<void> {
  if (!(await archive(seat, problemId, archived))) throw new AppError("not-found");
}
