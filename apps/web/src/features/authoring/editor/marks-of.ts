import type { ProblemFault } from "@nabla/grader";
import { distinctFindings } from "../live/distinct-findings";
import type { TestState } from "../live/messages";
import type { Mark } from "../text-face/editor-text";

/** What is marked in the text: what keeps it from being read, else what the self-test has found. */
export function marksOf(faults: readonly ProblemFault[], state: TestState | { readonly kind: "too-long" } | null): readonly Mark[] {
  if (faults.length > 0) return faults.map(({ line = 1, column = 1, message }) => ({ line, column, message, severity: "error" }));
  return state && "findings" in state ? distinctFindings(state.findings).map(({ line, column, says, level }) => ({ line, column, message: says, severity: level })) : [];
}
