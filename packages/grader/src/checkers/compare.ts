import { type Condition, decideEquivalence, type Evidence, type Expr, freeVariables } from "@nabla/calc-core";
import { differenceSentence, SENTENCES } from "../feedback/sentences";
import type { Feedback, Json, Verdict } from "../outcome";
import type { CheckContext } from "./context";

/** The verdict on one formula against its key, with what is said about it. */
export type Comparison = { readonly verdict: Exclude<Verdict, "error">; readonly feedback: Feedback; readonly evidence: Evidence };

export function compareFormula(given: Expr, key: Expr, domain: readonly Condition[], context: CheckContext): Comparison {
  // The value of a number is the answer itself: it stays on the server, whatever the author allows.
  const mayShow = context.variant.problem["show-counterexample"] && freeVariables(key).length > 0;
  const { verdict, evidence } = decideEquivalence(given, key, { domain, ...(context.digits ? { digits: context.digits } : {}) });
  return { verdict, evidence, feedback: feedbackOf(evidence, mayShow) };
}

function feedbackOf(evidence: Evidence, showReference: boolean): Feedback {
  switch (evidence.kind) {
    case "proved":
      return { code: "right", message: SENTENCES.right };
    case "sampled":
      return { code: "right-by-points", message: SENTENCES.rightByPoints(evidence.points, evidence.digits) };
    case "undecided":
      return { code: "undecided", message: SENTENCES.undecided };
    case "refuted": {
      const code = evidence.reason === "values-differ" ? (Object.keys(evidence.at).length > 0 ? "differs-at-point" : "differs") : "undefined-on-stretch";
      return { code, message: differenceSentence(evidence, showReference), data: pointData(evidence, showReference) };
    }
  }
}

/** The point and the values there, for a plot; the reference's value only where it may be shown. */
function pointData(evidence: Evidence & { kind: "refuted" }, showReference: boolean): Json {
  return {
    at: evidence.at,
    student: evidence.student ? { ...evidence.student } : null,
    ...(showReference && evidence.reference ? { reference: { ...evidence.reference } } : {}),
    ...(evidence.stretch ? { stretch: { ...evidence.stretch } } : {}),
  };
}
