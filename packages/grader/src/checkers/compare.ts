import { type Condition, decideEquivalence, type Equivalence, type Evidence, type Expr, freeVariables } from "@nabla/calc-core";
import { counterexampleData } from "../feedback/counterexample";
import { withholdsReference } from "../feedback/probing";
import { differenceSentence, SENTENCES } from "../feedback/sentences";
import type { Feedback, Verdict } from "../outcome";
import type { CheckContext } from "./context";

/** The verdict on one formula against its key, with what is said about it. */
export type Comparison = { readonly verdict: Exclude<Verdict, "error">; readonly feedback: Feedback; readonly evidence: Evidence };

export function compareFormula(given: Expr, key: Expr, domain: readonly Condition[], context: CheckContext): Comparison {
  // The value of a number is the answer itself: it stays on the server, whatever the author allows.
  const mayShow = !withholdsReference(context.variant.problem, context.probing ?? {}) && freeVariables(key).length > 0;
  const { verdict, evidence } = decide(given, key, domain, context);
  return { verdict, evidence, feedback: feedbackOf(evidence, given, key, mayShow) };
}

/** The one place where checkers compare: what a verdict rests on can be asked for. */
export function decide(given: Expr, key: Expr, domain: readonly Condition[], { digits, judged }: Pick<CheckContext, "digits" | "judged">): Equivalence {
  const equivalence = decideEquivalence(given, key, { domain, ...(digits ? { digits } : {}) });
  judged?.({ given, key, domain, evidence: equivalence.evidence });
  return equivalence;
}

function feedbackOf(evidence: Evidence, given: Expr, key: Expr, showReference: boolean): Feedback {
  switch (evidence.kind) {
    case "proved":
      return { code: "right", message: SENTENCES.right };
    case "sampled":
      return { code: "right-by-points", message: SENTENCES.rightByPoints(evidence.points, evidence.digits) };
    case "undecided":
      return { code: "undecided", message: SENTENCES.undecided };
    case "refuted": {
      const code = evidence.reason === "values-differ" ? (Object.keys(evidence.at).length > 0 ? "differs-at-point" : "differs") : "undefined-on-stretch";
      return { code, message: differenceSentence(evidence, showReference), data: counterexampleData(evidence, given, key, showReference) };
    }
  }
}
