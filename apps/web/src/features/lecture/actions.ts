"use server";
import { answerSchema } from "@nabla/grader";
import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { seatedAction } from "@/server/action";
import { answerQuestion } from "./answer-question";
import { moveQuestion, startQuestion } from "./start-question";

const id = z.string().min(1).max(64);

/** Asks a problem in the lecture. `sessionId` is drawn in the browser, so that a request sent twice asks once. */
export const startQuestionAction = seatedAction("INSTRUCTOR", z.object({ courseId: id, sessionId: z.uuid(), problemId: id }), async (seat, asked) => {
  await startQuestion(seat, asked);
  revalidatePath(`/teach/${seat.courseId}/live`);
});

/** Shows the right answer, or ends the question. */
export const moveQuestionAction = seatedAction("INSTRUCTOR", z.object({ courseId: id, sessionId: id, to: z.enum(["REVEALED", "ENDED"]) }), async (seat, asked) => {
  await moveQuestion(seat, asked);
  revalidatePath(`/teach/${seat.courseId}/live`, "layout");
});

/** Takes a student's answer. `clientKey` is made before sending, so that a resend is the same answer. */
export const answerQuestionAction = seatedAction("STUDENT", z.object({ courseId: id, sessionId: id, clientKey: z.uuid(), answer: answerSchema }), async (seat, asked) =>
  answerQuestion(seat, { ...asked, language: await getLocale() }),
);
