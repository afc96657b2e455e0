import { canonical, decideEquivalence, derivative, type Expr, freeVariables, readExpr, SeededRandom } from "@nabla/calc-core";
import type { MistakeName } from "./names";

/*
 * Random functions and their derivatives as texts, with one rule broken or two wherever they are used. The little
 * differentiator below shares nothing with the engine or the finder: it writes what a student writes, brackets and all.
 */

export type RandomAnswer = { readonly f: string; readonly answer: string; readonly names: readonly MistakeName[] };

/**
 * Wrong answers to random functions with this many rules broken, each rule where it is used and used at least once.
 * Left out are answers that are right by accident, mere numbers, the function itself, and those that fewer or other of
 * these rules lead to as well.
 */
export function randomAnswers(seed: number, count: number, rules: 1 | 2): readonly RandomAnswer[] {
  const random = new SeededRandom(seed);
  const answers: RandomAnswer[] = [];
  while (answers.length < count) {
    const tree = randomTree(random, 1 + random.below(2));
    const names = Array.from({ length: rules }, () => BREAKABLE[random.below(BREAKABLE.length)] ?? "sign-error");
    const used = new Set<MistakeName>();
    const answer = differentiated(tree, new Set(names), used);
    if (new Set(names).size === rules && used.size === rules && isFit(tree, answer, names)) answers.push({ f: written(tree), answer, names });
  }
  return answers;
}

function isFit(tree: Tree, answer: string, names: readonly MistakeName[]): boolean {
  const [f, given] = [readExpr(written(tree)), readExpr(answer)];
  if (!f.ok || !given.ok || freeVariables(canonical(given.expr)).length === 0) return false;
  const differs = (e: Expr): boolean => decideEquivalence(given.expr, e).verdict === "unequal";
  if (!differs(derivative(f.expr, "x")) || !differs(f.expr)) return false;
  return BREAKABLE.every((other) => {
    const reading = names.length === 1 && names.includes(other) ? null : readExpr(differentiated(tree, new Set([other])));
    return !reading?.ok || differs(reading.expr);
  });
}

type Fn = "sin" | "cos" | "tan" | "exp" | "ln" | "sqrt" | "tanh" | "sigmoid";
type Tree =
  | { readonly is: "x" }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "sum" | "product" | "quotient"; readonly left: Tree; readonly right: Tree }
  | { readonly is: "multiple"; readonly factor: number; readonly of: Tree }
  | { readonly is: "power"; readonly base: Tree; readonly exponent: number }
  | { readonly is: "base-to"; readonly base: number; readonly exponent: Tree }
  | { readonly is: "function"; readonly fn: Fn; readonly of: Tree };

const X: Tree = { is: "x" };

/** A function of this depth: never a mere number, never without x. */
function randomTree(random: SeededRandom, depth: number): Tree {
  const below = (low: number, high: number): number => low + random.below(high - low + 1);
  const smaller = (): Tree => randomTree(random, depth - 1);
  if (depth <= 0) return [X, { is: "power" as const, base: X, exponent: below(2, 5) }, { is: "multiple" as const, factor: below(2, 9), of: X }, linear(below(2, 7), below(1, 9))][random.below(4)] ?? X;
  switch (random.below(8)) {
    case 0:
      return { is: "sum", left: smaller(), right: random.below(3) === 0 ? { is: "number", value: below(2, 9) } : smaller() };
    case 1:
      return { is: "product", left: smaller(), right: smaller() };
    case 2:
      return { is: "quotient", left: smaller(), right: smaller() };
    case 3:
      return { is: "power", base: randomTree(random, 0), exponent: below(2, 5) };
    case 4:
      return { is: "multiple", factor: below(2, 9), of: smaller() };
    case 5:
      return { is: "base-to", base: below(2, 5), exponent: randomTree(random, 0) };
    default:
      return { is: "function", fn: (["sin", "cos", "tan", "exp", "ln", "sqrt", "tanh", "sigmoid"] as const)[random.below(8)] ?? "sin", of: randomTree(random, Math.min(depth - 1, 1)) };
  }
}

const linear = (a: number, b: number): Tree => ({ is: "sum", left: { is: "multiple", factor: a, of: X }, right: { is: "number", value: b } });

function written(t: Tree): string {
  switch (t.is) {
    case "x":
      return "x";
    case "number":
      return `${t.value}`;
    case "sum":
      return `(${written(t.left)} + ${written(t.right)})`;
    case "product":
      return `(${written(t.left)})*(${written(t.right)})`;
    case "quotient":
      return `((${written(t.left)})/(${written(t.right)}))`;
    case "multiple":
      return `${t.factor}*(${written(t.of)})`;
    case "power":
      return `(${written(t.base)})^${t.exponent}`;
    case "base-to":
      return `${t.base}^(${written(t.exponent)})`;
    case "function":
      return `${t.fn}(${written(t.of)})`;
  }
}

const OUTER: Readonly<Record<Fn, (u: string) => string>> = {
  sin: (u) => `cos(${u})`,
  cos: (u) => `(-sin(${u}))`,
  tan: (u) => `(1/cos(${u})^2)`,
  exp: (u) => `exp(${u})`,
  ln: (u) => `(1/(${u}))`,
  sqrt: (u) => `(1/(2*sqrt(${u})))`,
  tanh: (u) => `(1 - tanh(${u})^2)`,
  sigmoid: (u) => `(sigmoid(${u})*(1 - sigmoid(${u})))`,
};

/** Rules that this differentiator can break. */
const BREAKABLE = [
  "missing-inner-derivative", "derivative-inside-argument", "product-of-derivatives", "quotient-of-derivatives", "quotient-order-reversed",
  "quotient-denominator-not-squared", "power-not-decremented", "power-coefficient-lost", "sign-of-derivative-of-cosine", "constant-kept",
  "power-rule-on-exponential", "missing-log-of-base", "sign-error", "term-dropped",
] as const satisfies readonly MistakeName[]; // prettier-ignore

type Broken = ReadonlySet<MistakeName>;

/** The derivative, as a text, with these rules broken; `used` is told which of them were met. */
function differentiated(t: Tree, broken: Broken, used: Set<MistakeName> = new Set()): string {
  const d = (part: Tree): string => differentiated(part, broken, used);
  const breaks = (name: MistakeName): boolean => {
    if (!broken.has(name)) return false;
    used.add(name);
    return true;
  };
  /** The outer slope and the inner one, as the chain rule puts them together. */
  const chain = (outer: (u: string) => string, inside: Tree): string => {
    if (inside.is === "x") return outer("x");
    if (breaks("derivative-inside-argument")) return outer(d(inside));
    return breaks("missing-inner-derivative") ? outer(written(inside)) : `${outer(written(inside))}*(${d(inside)})`;
  };
  switch (t.is) {
    case "x":
      return "1";
    case "number":
      return breaks("constant-kept") ? `${t.value}` : "0";
    case "sum":
      return breaks("sign-error") ? `(${d(t.left)} - (${d(t.right)}))` : `(${d(t.left)} + ${d(t.right)})`;
    case "multiple":
      return `${t.factor}*(${d(t.of)})`;
    case "product": {
      if (breaks("product-of-derivatives")) return `(${d(t.left)})*(${d(t.right)})`;
      const first = `(${d(t.left)})*(${written(t.right)})`;
      return breaks("term-dropped") ? first : `(${first} + (${written(t.left)})*(${d(t.right)}))`;
    }
    case "quotient": {
      if (breaks("quotient-of-derivatives")) return `((${d(t.left)})/(${d(t.right)}))`;
      const [first, second] = [`(${d(t.left)})*(${written(t.right)})`, `(${written(t.left)})*(${d(t.right)})`];
      const over = breaks("quotient-order-reversed") ? `(${second} - ${first})` : `(${first} - ${second})`;
      return `(${over}/(${written(t.right)})${breaks("quotient-denominator-not-squared") ? "" : "^2"})`;
    }
    case "power": {
      const factor = breaks("power-coefficient-lost") ? "" : `${t.exponent}*`;
      const exponent = breaks("power-not-decremented") ? t.exponent : t.exponent - 1;
      return chain((u) => `${factor}(${u})^${exponent}`, t.base);
    }
    case "base-to":
      if (breaks("power-rule-on-exponential")) return `(${written(t.exponent)})*${t.base}^((${written(t.exponent)}) - 1)*(${d(t.exponent)})`;
      return chain((u) => `${t.base}^(${u})${breaks("missing-log-of-base") ? "" : `*ln(${t.base})`}`, t.exponent);
    case "function": {
      const turned = t.fn === "cos" && breaks("sign-of-derivative-of-cosine");
      return chain(turned ? (u) => `sin(${u})` : OUTER[t.fn], t.of);
    }
  }
}
