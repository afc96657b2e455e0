/** The words for a kind of question and for a concept. What is not known is shown as it is. */
const KINDS: Readonly<Record<string, string>> = {
  derivative: "Derivative",
  gradient: "Gradient",
  jacobian: "Jacobian",
  hessian: "Hessian",
  expression: "Expression",
  number: "Number",
  choice: "One of several",
  choices: "Several of several",
  order: "Put in order",
  match: "Match pairs",
  gap: "Fill the gaps",
  vector: "Vector",
  matrix: "Matrix",
  antiderivative: "Antiderivative",
  "function-up-to-constant": "Function up to a constant",
  equation: "Equation",
  set: "Set",
  interval: "Interval",
  iterations: "Table of iterations",
  graph: "Computational graph",
  explanation: "Explanation",
  parts: "Several parts",
};

export const kindWord = (kind: string): string => KINDS[kind] ?? kind;

/** "chain-rule" as words: Chain rule. */
export const conceptWord = (concept: string): string => (concept.charAt(0).toUpperCase() + concept.slice(1)).replaceAll("-", " ");
