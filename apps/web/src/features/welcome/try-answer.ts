import type { Answer } from "@nabla/grader";
import { judge } from "@/server/grading-pool";
import { countUse } from "@/server/rate-limit";
import { showOutcome, stoppedOutcome } from "@/server/shown-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";
import { LIVE_SEED, liveProblem } from "./live-problem";

/** Judges an answer to the first page's problem. Nothing is stored. */
export async function tryAnswer({ answer }: { readonly answer: Answer }, caller: { readonly address: string }): Promise<ShownOutcome> {
  await countUse("try-answer", caller.address);
  const judged = await judge({ source: liveProblem(), seed: LIVE_SEED, answer });
  return judged.kind === "judged" ? showOutcome(judged.outcome) : stoppedOutcome();
}
