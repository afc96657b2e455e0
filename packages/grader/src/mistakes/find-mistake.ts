import { decideEquivalence, derivative, type Expr, gradient, hessian, jacobian } from "@nabla/calc-core";
import { type Comparing, type Finding, NOTHING_FOUND } from "./explanation";
import { type Graph, backpropagate, findBackpropMistake } from "./find-backprop-mistake";
import { findDerivativeMistake } from "./find-derivative-mistake";
import { findEntriesMistake } from "./find-entries-mistake";
import { type AskedStep, findStepMistake, rightStep } from "./find-step-mistake";

/** A question whose wrong answers the catalogue of known mistakes explains. */
export type Question =
  /** The derivative of f in these variables, one after the other. */
  | { readonly kind: "derivative"; readonly f: Expr; readonly variables: readonly string[] }
  | { readonly kind: "gradient" | "jacobian" | "hessian"; readonly of: readonly Expr[]; readonly variables: readonly string[] }
  | ({ readonly kind: "step" } & AskedStep)
  /** The derivative of the loss, a graph's last node, by one node. */
  | { readonly kind: "backpropagation"; readonly graph: Graph; readonly node: string };

/** A question's verdict on an answer, and what explains a wrong one. */
export type Explained = { readonly verdict: "equal" | "unequal" | "undecided"; readonly finding: Finding };

type Rows = readonly (readonly Expr[])[];

/**
 * Judges an answer, by rows and columns (a scalar has one entry, a gradient or a point is a column), and looks for the
 * known mistakes that explain it if it is wrong for certain. A right answer is never accused: the verdict comes first.
 */
export function findMistake(question: Question, given: Rows, comparing: Comparing = {}): Explained {
  const key = keyOf(question);
  if (!key) return { verdict: "undecided", finding: NOTHING_FOUND };
  const verdict = verdictOf(given, key, comparing);
  if (verdict !== "unequal") return { verdict, finding: NOTHING_FOUND };
  const [[only] = []] = given;
  switch (question.kind) {
    case "derivative":
      return { verdict, finding: only && key[0]?.[0] ? findDerivativeMistake({ ...question, key: key[0][0] }, only, comparing) : NOTHING_FOUND };
    case "gradient":
    case "jacobian":
    case "hessian":
      return { verdict, finding: findEntriesMistake({ name: question.kind, of: question.of, variables: question.variables, key }, given, comparing).whole };
    case "step":
      return { verdict, finding: findStepMistake(question, given.flat()) };
    case "backpropagation":
      return { verdict, finding: only ? findBackpropMistake(question.graph, question.node, only) : NOTHING_FOUND };
  }
}

/** The right answer by rows and columns; null where there is none. */
export function keyOf(question: Question): Rows | null {
  switch (question.kind) {
    case "derivative":
      return [[question.variables.reduce((e, x) => derivative(e, x), question.f)]];
    case "gradient":
      return question.of.slice(0, 1).flatMap((f) => gradient(f, question.variables).map((entry) => [entry]));
    case "jacobian":
      return jacobian(question.of, question.variables);
    case "hessian":
      return question.of[0] ? hessian(question.of[0], question.variables) : null;
    case "step":
      return rightStep(question)?.map((coordinate) => [coordinate]) ?? null;
    case "backpropagation": {
      const slope = backpropagate(question.graph).slopes[question.node];
      return slope ? [[slope]] : null;
    }
  }
}

function verdictOf(given: Rows, key: Rows, comparing: Comparing): Explained["verdict"] {
  if (given.length !== key.length || given.some((row, i) => row.length !== key[i]?.length)) return "unequal";
  const verdicts = given.flatMap((row, i) => row.flatMap((entry, j) => (key[i]?.[j] ? [decideEquivalence(entry, key[i][j], comparing).verdict] : [])));
  return verdicts.includes("unequal") ? "unequal" : verdicts.includes("undecided") ? "undecided" : "equal";
}
