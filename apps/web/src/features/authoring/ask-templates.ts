/**
 * The kinds of question that are written in the text, each with a small example to begin from: a whole question that can
 * be judged as it stands.
 */
export const ASK_TEMPLATES = {
  vector: { value: ["1", "2"] },
  matrix: { value: [["1", "2"], ["0", "1"]] },
  antiderivative: { of: "2 x", in: "x", answer: "x^2" },
  "function-up-to-constant": { value: "x^2 y", in: ["x", "y"] },
  equation: { equation: "y = 2 x + 1" },
  set: { elements: ["1", "2"] },
  interval: { is: "(0, oo)" },
  iterations: { start: { w: 4 }, step: { descent: "w^2", in: ["w"], rate: "1/4" }, steps: 2 },
  graph: { inputs: { w: 2, x: 3 }, nodes: [{ name: "z", is: "w x" }, { name: "L", is: "(z - 1)^2" }] },
  explanation: { words: 100, rubric: [{ says: "What a good answer says." }] },
  parts: {
    parts: [
      { id: "slope", statement: "What is the slope at $x = 1$?", ask: { kind: "number", value: "2" } },
      { id: "line", statement: "Give the tangent there.", ask: { kind: "equation", equation: "y = 1 + slope (x - 1)" } },
    ],
  },
} as const;

export type TextKind = keyof typeof ASK_TEMPLATES;

export const isTextKind = (kind: unknown): kind is TextKind => typeof kind === "string" && Object.hasOwn(ASK_TEMPLATES, kind);

/** In the order of the editor's menu. */
export const TEXT_KINDS: readonly TextKind[] = Object.keys(ASK_TEMPLATES).filter(isTextKind);
