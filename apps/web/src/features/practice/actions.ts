"use server";
import { answerSchema } from "@nabla/grader";
import { z } from "zod";
import { seatedAction } from "@/server/action";
import { saveDraft } from "./save-draft";
import { submitAnswer } from "./submit-answer";

const id = z.string().min(1).max(64);

/** Sends an answer to be judged. `clientKey` is made before sending, so that a resend is the same submission. */
export const sendAnswer = seatedAction("STUDENT", z.object({ courseId: id, itemId: id, clientKey: z.uuid(), answer: answerSchema }), (seat, asked) =>
  submitAnswer(seat, asked),
);

/** Keeps what was typed and not sent. */
export const keepDraft = seatedAction("STUDENT", z.object({ courseId: id, itemId: id, answer: answerSchema }), saveDraft);
