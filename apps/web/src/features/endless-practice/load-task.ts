import { listMyPracticeAnswers, type PracticeTask, type Seat } from "@nabla/db";
import { answerSchema, hintsOf, makeVariant, type PublicExercise, publicView } from "@nabla/grader";
import { storedProblem } from "@/server/stored-problem";
import type { Given } from "@/ui/answer/answer-types";
import { nextTask } from "./next-task";

/** One problem as its page has it: without key, seed or solution. */
export type Task = {
  readonly taskId: string;
  readonly concept: string;
  readonly skill: string;
  readonly review: boolean;
  readonly view: PublicExercise;
  readonly draft: { readonly answer: Given; readonly at: Date } | null;
  readonly hints: number;
  /** The hints that were shown before. */
  readonly hintsShown: readonly string[];
  readonly answers: number;
};

/** The problem to work on in a lane. Null where today's ten minutes are over. */
export async function loadTask(seat: Seat<"STUDENT">, lane: string, now = new Date()): Promise<Task | null> {
  const task = await nextTask(seat, lane, now);
  return task && shownTask(seat, task);
}

/** What a page may have of a problem. */
export async function shownTask(seat: Seat<"STUDENT">, task: PracticeTask): Promise<Task> {
  const variant = variantOf(task);
  const hints = hintsOf(variant);
  const draft = answerSchema.safeParse(task.draft).data;
  const { taskId, concept, skill, review } = task;
  return {
    taskId,
    concept,
    skill,
    review,
    view: publicView(variant),
    draft: draft && task.draftSavedAt ? { answer: draft, at: task.draftSavedAt } : null,
    hints: hints.length,
    hintsShown: hints.slice(0, task.hintsShown),
    answers: (await listMyPracticeAnswers(seat, taskId)).length,
  };
}

/** A problem of practice has no parameters left: its one variant is that of any seed. */
export const variantOf = (task: PracticeTask) => makeVariant(storedProblem(task.source), VARIANT);
export const VARIANT = 1;
