import {
  findItemToJudge,
  findMySubmissionByKey,
  type ItemToJudge,
  openProgress,
  type ProgressStatus,
  recordSubmission,
  type RecordedSubmission,
  type Seat,
} from "@nabla/db";
import type { Answer, Language } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { isExamNow } from "@/server/exam";
import { judge } from "@/server/grading-pool";
import { judgedRecord } from "@/server/judged-record";
import { newSeed } from "@/server/new-seed";
import { countUse } from "@/server/rate-limit";
import { setWindow } from "@/server/set-window";
import { showOutcome } from "@/server/shown-outcome";
import { storedProblem } from "@/server/stored-problem";
import type { ShownOutcome } from "@/ui/answer/answer-types";

export type AskedToJudge = { readonly itemId: string; readonly clientKey: string; readonly answer: Answer; /** In which the verdict is told; English where nothing is said. */ readonly language?: Language };

/** What the student is told. `kind` says whether it was judged now, known already, or refused. */
export type Submitted = {
  readonly kind: Exclude<RecordedSubmission["kind"], "other-version">;
  readonly outcome: ShownOutcome | null;
  readonly counted: boolean;
  readonly status: ProgressStatus;
  readonly attemptsUsed: number;
  /** Null: as often as one likes. */
  readonly attemptsLeft: number | null;
};

type Tools = { readonly judge: typeof judge; readonly now: () => Date };

/** Judges one answer of a student and stores it: counted once however often it arrives, or not at all. */
export async function submitAnswer(seat: Seat<"STUDENT">, asked: AskedToJudge, tools: Tools = { judge, now: () => new Date() }): Promise<Submitted> {
  await countUse("submit-answer", seat.userId);
  const item = await findItemToJudge(seat, asked.itemId);
  if (!item) throw new AppError("not-found", { detail: "no such item" });
  const problem = storedProblem(item.source);
  const maxAttempts = item.maxAttempts ?? problem.attempts;
  // An answer that arrived in time and is sent again, because its reply was lost, is not late.
  const arrived = await findMySubmissionByKey(seat, asked.itemId, asked.clientKey);
  if (arrived) return told({ kind: "resent", ...arrived }, maxAttempts, asked.language);
  refuseUnlessOpen(item, tools.now());

  const progress = await openProgress(seat, item, newSeed());
  const policy = isExamNow(item, tools.now()) ? "exam" : "practice";
  const judged = await tools.judge({ source: item.source, seed: progress.seed, answer: asked.answer, refutationsBefore: progress.attemptsUsed, policy });
  const recorded = await recordSubmission(seat, progress.progressId, { ...judgedRecord(asked.answer, judged), clientKey: asked.clientKey, answer: asked.answer, hintPrice: problem.credit?.hint ?? 0, versionId: item.versionId }, maxAttempts, tools.now());
  if (!recorded) throw new AppError("not-found", { detail: "the progress row is gone" });
  // A regrade has begun meanwhile: the new version judges it.
  if (recorded.kind === "other-version") return submitAnswer(seat, asked, tools);
  return told(recorded, maxAttempts, asked.language);
}

function refuseUnlessOpen(item: ItemToJudge, now: Date): void {
  const zone = item.timeZone;
  const window = setWindow(item, now);
  if (window === "closed" && item.dueAt) {
    throw new AppError("already-closed", { say: "closed-on", values: { closed: { at: item.dueAt, zone } } });
  }
  if (window === "not-open-yet" && item.opensAt) {
    throw new AppError("not-open-yet", { say: "opens-later", values: { opens: { at: item.opensAt, zone } } });
  }
}

function told(recorded: Exclude<RecordedSubmission, { kind: "other-version" }>, maxAttempts: number | null, language: Language = "en"): Submitted {
  const { status, attemptsUsed } = recorded.progress;
  const submission = "submission" in recorded ? recorded.submission : null;
  return {
    kind: recorded.kind,
    outcome: submission && showOutcome(submission.outcome, language),
    counted: recorded.kind === "repeated" ? false : (submission?.counted ?? false),
    status,
    attemptsUsed,
    attemptsLeft: maxAttempts === null ? null : Math.max(0, maxAttempts - attemptsUsed),
  };
}
