"use server";
import { answerSchema } from "@nabla/grader";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { publicAction } from "@/server/action";
import { tryAnswer } from "./try-answer";

/** Judges an answer of somebody without an account. */
export const sendTrial = publicAction(z.object({ answer: answerSchema }), async (asked, caller) => tryAnswer({ ...asked, language: await getLocale() }, caller));
