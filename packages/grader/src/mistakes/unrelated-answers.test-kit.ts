import { derivative, presentable, SeededRandom, toText } from "@nabla/calc-core";
import { readAs } from "./measure.test-kit";

export type UnrelatedAnswer = { readonly f: string; readonly answer: string };

/** What no rule of differentiation makes: the key with something done to it, and formulas put together by chance. */
const MUTATIONS: readonly ((key: string) => string)[] = [
  (key) => `${key} + 1/3 + x/7`,
  (key) => `1.7(${key})`,
  (key) => `(${key}) + 0.1x`,
  (key) => `(${key})^2 + 1`,
  (key) => `(${key}) x^2 + x`,
  (key) => `(${key})/(x^2+5)`,
  (key) => `(${key}) - sin(17x)`,
  (key) => `(1 + 10^(-6)) (${key})`,
];

const LEAVES: readonly string[] = ["x", "x^2", "(x+4)", "sin(x+1)", "e^(x/3)", "ln(x^2+6)", "13", "sqrt(x^2+11)", "tanh(x)", "cos(7x)"];
const JOINTS: readonly string[] = ["+", "-", "*", "/"];

/** Answers to "differentiate f in x" that have nothing to do with it. */
export function unrelatedAnswers(functions: readonly string[], seed: number): readonly UnrelatedAnswer[] {
  const random = new SeededRandom(seed);
  const one = (list: readonly string[]): string => list[random.below(list.length)] ?? "x";
  return functions.flatMap((f) => {
    const key = toText(presentable(derivative(readAs(f), "x")));
    const mutated = MUTATIONS.map((mutate) => mutate(key));
    const drawn = Array.from({ length: 8 }, () => {
      // Three different leaves, so that nothing cancels and leaves a mere power of x, which many mistakes lead to.
      const [a, b, c] = [random.below(3), 3 + random.below(3), 6 + random.below(4)].map((i) => LEAVES[i] ?? "x");
      return `(${a} ${one(JOINTS)} ${b}) ${one(JOINTS)} ${c}`;
    });
    return [...mutated, ...drawn].map((answer) => ({ f, answer }));
  });
}
