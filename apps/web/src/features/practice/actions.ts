"use server";
import { answerSchema } from "@nabla/grader";
import { getLocale } from "next-intl/server";
import { createElement } from "react";
import { z } from "zod";
import { seatedAction } from "@/server/action";
import { MathText } from "@/ui/math-text";
import { beginSet } from "./begin-set";
import { giveHint } from "./give-hint";
import { saveDraft } from "./save-draft";
import { submitAnswer } from "./submit-answer";

const id = z.string().min(1).max(64);

/** Sends an answer to be judged. `clientKey` is made before sending, so that a resend is the same submission. */
export const sendAnswer = seatedAction("STUDENT", z.object({ courseId: id, itemId: id, clientKey: z.uuid(), answer: answerSchema }), async (seat, asked) =>
  submitAnswer(seat, { ...asked, language: await getLocale() }),
);

/** Begins a timed set: from here on the server's clock runs. */
export const beginSetAction = seatedAction("STUDENT", z.object({ courseId: id, setId: id }), async (seat, asked) => {
  await beginSet(seat, asked);
});

/** Keeps what was typed and not sent. */
export const keepDraft = seatedAction("STUDENT", z.object({ courseId: id, itemId: id, answer: answerSchema }), saveDraft);

/** Gives one hint, the first being number 1, as it is to be shown: the browser need not know Markdown. */
export const showHint = seatedAction("STUDENT", z.object({ courseId: id, itemId: id, number: z.int().min(1).max(100) }), async (seat, asked) => {
  const { markdown, ...hint } = await giveHint(seat, asked);
  return { ...hint, text: createElement(MathText, null, markdown) };
});
