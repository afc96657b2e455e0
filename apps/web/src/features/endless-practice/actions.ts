"use server";
import { recordPracticeDraft } from "@nabla/db";
import { answerSchema } from "@nabla/grader";
import { getLocale } from "next-intl/server";
import { createElement } from "react";
import { z } from "zod";
import { seatedAction } from "@/server/action";
import { MathText } from "@/ui/math-text";
import { SolutionText } from "@/ui/solution-text";
import { answerTask } from "./answer-task";
import { passTask, showSolution } from "./end-task";
import { giveTaskHint } from "./give-task-hint";

const id = z.string().min(1).max(64);
const task = { courseId: id, taskId: id };

/** Sends an answer to a problem of practice. `clientKey` is made before sending, so that a resend is the same answer. */
export const sendPracticeAnswer = seatedAction("STUDENT", z.object({ ...task, clientKey: z.uuid(), answer: answerSchema }), async (seat, asked) => {
  const { solution, ...judgement } = await answerTask(seat, { ...asked, language: await getLocale() });
  return { ...judgement, solution: solution === null ? null : createElement(SolutionText, null, solution) };
});

/** Keeps what was typed and not sent. */
export const keepPracticeDraft = seatedAction("STUDENT", z.object({ ...task, answer: answerSchema }), async (seat, { taskId, answer }) => ({
  kept: await recordPracticeDraft(seat, taskId, answer, new Date()),
}));

/** Gives one hint, the first being number 1, as it is to be shown. */
export const showPracticeHint = seatedAction("STUDENT", z.object({ ...task, number: z.int().min(1).max(100) }), async (seat, asked) => {
  const { number, markdown } = await giveTaskHint(seat, asked);
  return { number, text: createElement(MathText, null, markdown) };
});

/** Ends a problem with its worked solution. */
export const showPracticeSolution = seatedAction("STUDENT", z.object(task), async (seat, asked) => {
  const { solution } = await showSolution(seat, asked);
  return { solution: createElement(SolutionText, null, solution) };
});

/** Puts a problem aside. */
export const passPracticeTask = seatedAction("STUDENT", z.object(task), (seat, asked) => passTask(seat, asked));
