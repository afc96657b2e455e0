import { courseMaterial } from "@/server/course-material";

/** The one problem that anybody may try, always in the same variant: nothing is counted, so there is nothing to guard. */
const PREFERRED = "sine-of-a-square";
export const LIVE_SEED = 1;

/** The problem on the first page: the preferred one, or the first of its concept that asks for a derivative. */
export function liveProblem() {
  const { problems } = courseMaterial();
  const derivatives = problems.filter(({ problem }) => problem.ask.kind === "derivative");
  const chosen = derivatives.find(({ id }) => id === PREFERRED) ?? derivatives.find(({ problem }) => problem.concept === "chain-rule") ?? derivatives[0];
  if (!chosen) throw new Error("The problem bank has no derivative for the first page");
  return chosen.problem;
}
