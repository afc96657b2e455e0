import { attemptLimit, findItemToJudge, findMySet, isInOpenExam, lateCost, listMyGroupFeedback, listMySubmissions, type MySet, openProgress, type ProgressStatus, type Seat, withoutFindings } from "@nabla/db";
import { answerSchema, hintsOf, type Language, makeVariant, type PublicExercise, publicView, solutionOf } from "@nabla/grader";
import { isExamNow } from "@/server/exam";
import { newSeed } from "@/server/new-seed";
import { isWithheld, type SetWindow, setWindow, showsProblems } from "@/server/set-window";
import { shownAttempt } from "@/server/shown-attempt";
import { storedProblem } from "@/server/stored-problem";
import { isWorkOver } from "@/server/work-is-over";
import type { Given } from "@/ui/answer/answer-types";
import type { Attempt } from "@/ui/answer/attempt-list";

export type Exercise = {
  readonly itemId: string;
  readonly progressId: string;
  readonly set: MySet;
  readonly window: SetWindow;
  readonly timeZone: string;
  /** No hints and no solution now; they come when the set is closed. */
  readonly exam: boolean;
  /** What an answer that is given now costs for its lateness, 0 to 1. */
  readonly lateNow: number;
  readonly points: number;
  /** A problem like this one may be practised: the work on this one is over, and no exam has it now. */
  readonly similar: boolean;
  /** What a browser may have of the problem. */
  readonly view: PublicExercise;
  readonly status: ProgressStatus;
  readonly attemptsUsed: number;
  readonly attemptsLeft: number | null;
  readonly score: number;
  readonly draft: { readonly answer: Given; readonly at: Date } | null;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  /** How many hints there are to be asked for, what each costs of what an answer earns, and those that were taken. */
  readonly hints: { readonly count: number; readonly price: number; readonly taken: readonly string[] };
  /** Only at the end: after success, after the last attempt, or once the set is closed; of an exam only then. */
  readonly solution: string | null;
};

const NO_HINTS = { count: 0, price: 0, taken: [] };

/** One problem of a set for one student, made ready to be solved. Null where the set has no such problem. */
export async function loadExercise(seat: Seat<"STUDENT">, setId: string, itemId: string, now = new Date(), language: Language = "en"): Promise<Exercise | null> {
  const [item, set, submissions, inExam, notes] = await Promise.all([findItemToJudge(seat, itemId, now), findMySet(seat, setId, now), listMySubmissions(seat, itemId), isInOpenExam(seat, itemId, now), listMyGroupFeedback(seat, itemId)]);
  if (!item || !set || item.setId !== setId) return null;
  const window = setWindow(item, now);
  if (!showsProblems(window)) return null; // What has not opened, or was not begun, is not there yet.

  const progress = await openProgress(seat, item, newSeed());
  const problem = storedProblem(item.source);
  const variant = makeVariant(problem, progress.seed);
  const maxAttempts = attemptLimit(item, problem.attempts);
  const withheld = isWithheld(item, now);
  const stand = withheld ? withoutFindings(progress, maxAttempts) : progress;
  const over = isWorkOver(item, progress.status, now);
  const exam = isExamNow(item, now);
  const hints = hintsOf(variant);
  const draft = answerSchema.safeParse(progress.draft);
  return {
    itemId,
    progressId: progress.progressId,
    set,
    window,
    timeZone: item.timeZone,
    exam,
    lateNow: window === "open" ? lateCost(now, item) : 0,
    points: item.points,
    similar: over && !inExam,
    view: publicView(variant),
    status: stand.status,
    attemptsUsed: stand.attemptsUsed,
    attemptsLeft: maxAttempts === null ? null : Math.max(0, maxAttempts - progress.attemptsUsed),
    score: stand.score,
    draft: draft.success && progress.draftSavedAt ? { answer: draft.data, at: progress.draftSavedAt } : null,
    attempts: submissions.map((one) => shownAttempt(one, { withheld, note: exam ? "" : (notes.get(one.submissionId) ?? ""), language })),
    hints: exam || !item.hints ? NO_HINTS : { count: hints.length, price: problem.credit?.hint ?? 0, taken: hints.slice(0, progress.hintsShown) },
    solution: over && !exam ? solutionOf(variant).markdown : null,
  };
}
