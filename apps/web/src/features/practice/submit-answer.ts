import {
  attemptLimit,
  findItemToJudge,
  findMySubmissionByKey,
  type ItemToJudge,
  openProgress,
  type ProgressStatus,
  recordSubmission,
  type RecordedSubmission,
  type Seat,
  withoutFindings,
} from "@nabla/db";
import type { Answer, Language } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { judgingPolicy } from "@/server/exam";
import { judge } from "@/server/grading-pool";
import { judgedRecord } from "@/server/judged-record";
import { newSeed } from "@/server/new-seed";
import { countUse } from "@/server/rate-limit";
import { isWithheld, setWindow } from "@/server/set-window";
import { showOutcome } from "@/server/shown-outcome";
import { storedProblem } from "@/server/stored-problem";
import { withheldOutcome } from "@/server/withheld-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";
import { groupOfAnswer } from "./group-of-answer";

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
  /** What staff has written to everybody who answers so. */
  readonly note?: string;
};

type Tools = { readonly judge: typeof judge; readonly now: () => Date };

/** How long after the end of a timed set an answer may still be on its way. */
const ON_ITS_WAY_MS = 15_000;

/** Judges one answer of a student and stores it: counted once however often it arrives, or not at all. It is as late as it arrives, however long the judging takes. */
export async function submitAnswer(seat: Seat<"STUDENT">, asked: AskedToJudge, tools: Tools = { judge, now: () => new Date() }, arrivedAt = tools.now()): Promise<Submitted> {
  await countUse("submit-answer", seat.userId);
  const item = await findItemToJudge(seat, asked.itemId, arrivedAt);
  if (!item) throw new AppError("not-found", { detail: "no such item" });
  const problem = storedProblem(item.source);
  const maxAttempts = attemptLimit(item, problem.attempts);
  const withheld = isWithheld(item, arrivedAt);
  // An answer that arrived in time and is sent again, because its reply was lost, is not late.
  const arrived = await findMySubmissionByKey(seat, asked.itemId, asked.clientKey);
  if (arrived) return told({ kind: "resent", ...arrived }, maxAttempts, withheld, asked.language);
  refuseUnlessOpen(item, arrivedAt);

  const progress = await openProgress(seat, item, newSeed());
  const judged = await tools.judge({ source: item.source, seed: progress.seed, answer: asked.answer, refutationsBefore: progress.attemptsUsed, policy: judgingPolicy(item) });
  const recorded = await recordSubmission(
    seat,
    progress.progressId,
    { ...judgedRecord(asked.answer, judged), clientKey: asked.clientKey, answer: asked.answer, hintPrice: problem.credit?.hint ?? 0, versionId: item.versionId, goesOn: withheld },
    maxAttempts,
    arrivedAt,
  );
  if (!recorded) throw new AppError("not-found", { detail: "the progress row is gone" });
  // A regrade has begun meanwhile: the new version judges it.
  if (recorded.kind === "other-version") return submitAnswer(seat, asked, tools, arrivedAt);
  const said = told(recorded, maxAttempts, withheld, asked.language);
  if (recorded.kind !== "stored" || recorded.submission.verdict !== "UNEQUAL") return said;
  const group = await groupOfAnswer(seat, { submissionId: recorded.submission.submissionId, itemId: asked.itemId, source: item.source, seed: progress.seed, answer: asked.answer, outcome: recorded.submission.outcome }, arrivedAt);
  return group && group.feedback !== "" && !withheld && judgingPolicy(item) !== "exam" ? { ...said, note: group.feedback } : said;
}

function refuseUnlessOpen(item: ItemToJudge, now: Date): void {
  const when = (at: Date) => ({ at, zone: item.timeZone });
  switch (setWindow(item, now)) {
    case "open":
      return;
    case "not-open-yet":
      throw new AppError("not-open-yet", item.opensAt ? { say: "opens-later", values: { opens: when(item.opensAt) } } : {});
    case "locked":
      throw new AppError("not-open-yet", { say: "set-locked" });
    case "to-begin":
      throw new AppError("not-open-yet", { say: "set-to-begin" });
    case "closed":
      if (isOnItsWay(item, now)) return;
      if (item.sitting && now <= (item.endsAt ?? now)) throw new AppError("already-closed", { say: "time-is-up", values: { ended: when(item.sitting.endsAt) } });
      throw new AppError("already-closed", item.endsAt ? { say: "closed-on", values: { closed: when(item.endsAt) } } : {});
  }
}

/** Whether an answer that comes after the end of a timed set can have been sent before it. */
const isOnItsWay = ({ sitting, timeLimit }: ItemToJudge, now: Date): boolean => timeLimit !== null && sitting !== null && now.getTime() <= sitting.endsAt.getTime() + ON_ITS_WAY_MS;

function told(recorded: Exclude<RecordedSubmission, { kind: "other-version" }>, maxAttempts: number | null, withheld: boolean, language: Language = "en"): Submitted {
  const { status, attemptsUsed } = withheld ? withoutFindings(recorded.progress, maxAttempts) : recorded.progress;
  const submission = "submission" in recorded ? recorded.submission : null;
  const outcome = submission && showOutcome(submission.outcome, language);
  return {
    kind: recorded.kind,
    outcome: outcome && withheld ? withheldOutcome(outcome) : outcome,
    counted: recorded.kind === "repeated" ? false : (submission?.counted ?? false),
    status,
    attemptsUsed,
    attemptsLeft: maxAttempts === null ? null : Math.max(0, maxAttempts - attemptsUsed),
  };
}
