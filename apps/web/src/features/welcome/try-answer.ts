import type { Answer, Language } from "@nabla/grader";
import { judge } from "@/server/grading-pool";
import { countUse } from "@/server/rate-limit";
import { showOutcome, stoppedOutcome } from "@/server/shown-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";
import { LIVE_SEED, liveProblem } from "./live-problem";

/** Judges an answer to the first page's problem. Nothing is stored. */
export async function tryAnswer({ answer, language = "en" }: { readonly answer: Answer; /** In which the verdict is told. */ readonly language?: Language }, caller: { readonly address: string }): Promise<ShownOutcome> {
  await countUse("try-answer", caller.address);
  const judged = await judge({ source: liveProblem(), seed: LIVE_SEED, answer });
  return showOutcome(judged.kind === "judged" ? judged.outcome : stoppedOutcome(), language);
}
