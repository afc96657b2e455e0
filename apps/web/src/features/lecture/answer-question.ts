import { findLiveSession, recordLiveAnswer, type Seat } from "@nabla/db";
import type { Answer, Language } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { judge } from "@/server/grading-pool";
import { judgedRecord } from "@/server/judged-record";
import { countUse } from "@/server/rate-limit";
import { showOutcome } from "@/server/shown-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";

type Asked = { readonly sessionId: string; readonly clientKey: string; readonly answer: Answer; readonly language?: Language };

/** Kept, with nothing said of it before the right answer is shown; or it could not be read, and why. */
export type Taken = { readonly kind: "kept" } | { readonly kind: "unreadable"; readonly outcome: ShownOutcome };

type Tools = { readonly judge: typeof judge; readonly now: () => Date };

/** Takes a student's answer to what the lecture asks; it stands in the place of an earlier one. */
export async function answerQuestion(seat: Seat<"STUDENT">, { sessionId, clientKey, answer, language = "en" }: Asked, tools: Tools = { judge, now: () => new Date() }): Promise<Taken> {
  await countUse("submit-answer", seat.userId);
  const session = await findLiveSession(seat, sessionId);
  if (!session) throw new AppError("not-found", { detail: "no such question" });
  const judged = await tools.judge({ source: session.source, seed: session.seed, answer, refutationsBefore: 0, policy: "practice" });
  const { normalised, verdict, outcome } = judgedRecord(answer, judged);
  if (verdict === "ERROR") return { kind: "unreadable", outcome: showOutcome(outcome, language) };
  const kept = await recordLiveAnswer(seat, sessionId, { clientKey, answer, normalised, verdict, outcome }, tools.now());
  if (!kept) throw new AppError("conflict", { say: "question-over" });
  return { kind: "kept" };
}
