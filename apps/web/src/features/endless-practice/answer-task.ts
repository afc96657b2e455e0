import { findMyPracticeAnswer, findPracticeTask, getMyLearning, type PracticeStatus, type RecordedPracticeAnswer, recordPracticeAnswer, type Seat } from "@nabla/db";
import { type Answer, type Language, solutionOf } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { judge } from "@/server/grading-pool";
import { judgedRecord } from "@/server/judged-record";
import { countUse } from "@/server/rate-limit";
import { showOutcome } from "@/server/shown-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";
import { learnFrom } from "./effort";
import { VARIANT, variantOf } from "./load-task";
import { taskToWorkOn } from "./task-to-work-on";

export type AskedToJudge = { readonly taskId: string; readonly clientKey: string; readonly answer: Answer; /** In which the verdict is told; English where nothing is said. */ readonly language?: Language };

/** What the student is told; `solution` (Markdown) once the problem is over. */
export type Judgement = {
  readonly kind: RecordedPracticeAnswer["kind"];
  readonly outcome: ShownOutcome | null;
  readonly status: PracticeStatus;
  readonly solution: string | null;
  /** The skill that was learnt with this very answer, or null. */
  readonly learnt: string | null;
};

type Tools = { readonly judge: typeof judge; readonly now: () => Date };

/** Judges one answer to a problem of practice and stores it with what it says of the student: once, however often it arrives. */
export async function answerTask(seat: Seat<"STUDENT">, { taskId, clientKey, answer, language = "en" }: AskedToJudge, tools: Tools = { judge, now: () => new Date() }): Promise<Judgement> {
  await countUse("submit-answer", seat.userId);
  const task = await taskToWorkOn(seat, taskId, tools.now());
  const told = async (recorded: RecordedPracticeAnswer): Promise<Judgement> => {
    const over = recorded.status !== "OPEN";
    const finishedAt = over ? ((await findPracticeTask(seat, taskId))?.finishedAt ?? null) : null;
    const record = finishedAt ? (await getMyLearning(seat)).skills.get(task.skill) : undefined;
    return {
      kind: recorded.kind,
      outcome: recorded.answer && showOutcome(recorded.answer.outcome, language),
      status: recorded.status,
      solution: over ? solutionOf(variantOf(task)).markdown : null,
      learnt: finishedAt && record?.learntAt?.getTime() === finishedAt.getTime() ? task.skill : null,
    };
  };
  const arrived = await findMyPracticeAnswer(seat, taskId, clientKey);
  if (arrived) return told(arrived);
  if (task.status !== "OPEN") return told({ kind: "over", answer: null, status: task.status, triesUsed: task.triesUsed });

  const judged = await tools.judge({ source: task.source, seed: VARIANT, answer, refutationsBefore: task.triesUsed, policy: "practice" });
  const now = tools.now();
  const { normalised, verdict, costsAttempt, score, outcome } = judgedRecord(answer, judged);
  const recorded = await recordPracticeAnswer(seat, taskId, { clientKey, answer, normalised, verdict, counted: costsAttempt, score, outcome }, learnFrom(task, now), now);
  if (!recorded) throw new AppError("not-found", { detail: "the practice task is gone" });
  return told(recorded);
}
