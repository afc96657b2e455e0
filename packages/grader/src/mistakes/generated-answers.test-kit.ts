import { SeededRandom } from "@nabla/calc-core";
import type { MistakeName } from "./names";

/** A family of functions with a hand-written wrong derivative for each mistake; letters in braces are drawn. */
type Family = { readonly f: string; readonly right: string; readonly wrong: Readonly<Partial<Record<MistakeName, string>>> };

/* The wrong derivatives are written down as texts: nothing here differentiates, so that it shares no code with the finder. */
// prettier-ignore
const FAMILIES: readonly Family[] = [
  { f: "sin({a}x^{n})", right: "{a*n}x^({n-1}) cos({a}x^{n})", wrong: { "missing-inner-derivative": "cos({a}x^{n})", "derivative-inside-argument": "cos({a*n}x^({n-1}))", "sign-error": "-{a*n}x^({n-1}) cos({a}x^{n})", "outer-function-kept": "{a*n}x^({n-1}) sin({a}x^{n})", "power-not-decremented": "{a*n}x^{n} cos({a}x^{n})", "power-coefficient-lost": "{a}x^({n-1}) cos({a}x^{n})", "outer-derivative-at-variable": "{a*n}x^({n-1}) cos(x)" } },
  { f: "cos({a}x^{n})", right: "-{a*n}x^({n-1}) sin({a}x^{n})", wrong: { "missing-inner-derivative": "-sin({a}x^{n})", "sign-of-derivative-of-cosine": "{a*n}x^({n-1}) sin({a}x^{n})", "derivative-inside-argument": "-sin({a*n}x^({n-1}))" } },
  { f: "e^({a}x+{b})", right: "{a}e^({a}x+{b})", wrong: { "missing-inner-derivative": "e^({a}x+{b})", "power-rule-on-exponential": "({a}x+{b})e^({a}x+{b}-1)", "integrated-instead": "e^({a}x+{b})/{a}", "wrong-order": "{a*a}e^({a}x+{b})" } },
  { f: "({a}x+{b})^{m}", right: "{a*m}({a}x+{b})^({m-1})", wrong: { "missing-inner-derivative": "{m}({a}x+{b})^({m-1})", "power-not-decremented": "{a*m}({a}x+{b})^{m}", "power-coefficient-lost": "{a}({a}x+{b})^({m-1})", "wrong-order": "{a*a*m*(m-1)}({a}x+{b})^({m-2})", "integrated-instead": "({a}x+{b})^({m+1})/{a*(m+1)}" } },
  { f: "x^{m} sin(x)", right: "{m}x^({m-1}) sin(x) + x^{m} cos(x)", wrong: { "product-of-derivatives": "{m}x^({m-1}) cos(x)", "term-dropped": "{m}x^({m-1}) sin(x)", "sign-error": "{m}x^({m-1}) sin(x) - x^{m} cos(x)", "power-not-decremented": "{m}x^{m} sin(x) + x^{m} cos(x)", "power-coefficient-lost": "x^({m-1}) sin(x) + x^{m} cos(x)" } },
  { f: "{a}x^{m} e^({b}x)", right: "{a*m}x^({m-1}) e^({b}x) + {a*b}x^{m} e^({b}x)", wrong: { "product-of-derivatives": "{a*m}x^({m-1}) * {b}e^({b}x)", "missing-inner-derivative": "{a*m}x^({m-1}) e^({b}x) + {a}x^{m} e^({b}x)" } },
  { f: "x^{n}/(x^2+{a})", right: "({n}x^({n-1})(x^2+{a}) - 2x*x^{n})/(x^2+{a})^2", wrong: { "quotient-of-derivatives": "{n}x^({n-1})/(2x)", "quotient-order-reversed": "(2x*x^{n} - {n}x^({n-1})(x^2+{a}))/(x^2+{a})^2", "quotient-denominator-not-squared": "({n}x^({n-1})(x^2+{a}) - 2x*x^{n})/(x^2+{a})", "sign-error": "({n}x^({n-1})(x^2+{a}) + 2x*x^{n})/(x^2+{a})^2", "quotient-denominator-missing": "{n}x^({n-1})(x^2+{a}) - 2x*x^{n}" } },
  { f: "sin(x)/({a}x+{b})", right: "(cos(x)({a}x+{b}) - {a}sin(x))/({a}x+{b})^2", wrong: { "quotient-of-derivatives": "cos(x)/{a}", "quotient-order-reversed": "({a}sin(x) - cos(x)({a}x+{b}))/({a}x+{b})^2", "quotient-denominator-not-squared": "(cos(x)({a}x+{b}) - {a}sin(x))/({a}x+{b})" } },
  { f: "{a}x^{m} + {b}x^2 + {c}", right: "{a*m}x^({m-1}) + {2*b}x", wrong: { "constant-kept": "{a*m}x^({m-1}) + {2*b}x + {c}", "power-not-decremented": "{a*m}x^{m} + {2*b}x^2", "power-coefficient-lost": "{a}x^({m-1}) + {b}x", "term-dropped": "{a*m}x^({m-1})", "sign-error": "{a*m}x^({m-1}) - {2*b}x", "wrong-order": "{a*m*(m-1)}x^({m-2}) + {2*b}", "integrated-instead": "{a}x^({m+1})/{m+1} + {b}x^3/3 + {c}x" } },
  { f: "{p}^({b}x)", right: "{b}*{p}^({b}x) ln({p})", wrong: { "missing-log-of-base": "{b}*{p}^({b}x)", "missing-inner-derivative": "{p}^({b}x) ln({p})", "power-rule-on-exponential": "{b}x*{p}^({b}x-1)" } },
  { f: "log2({a}x^2+{b})", right: "{2*a}x/(({a}x^2+{b}) ln 2)", wrong: { "missing-log-of-base": "{2*a}x/({a}x^2+{b})", "missing-inner-derivative": "1/(({a}x^2+{b}) ln 2)" } },
  { f: "sqrt({a}x^2+{b})", right: "{a}x/sqrt({a}x^2+{b})", wrong: { "missing-inner-derivative": "1/(2sqrt({a}x^2+{b}))", "power-coefficient-lost": "{2*a}x/sqrt({a}x^2+{b})", "power-not-decremented": "{a}x sqrt({a}x^2+{b})" } },
  { f: "ln({a}x^{n}+{b})", right: "{a*n}x^({n-1})/({a}x^{n}+{b})", wrong: { "missing-inner-derivative": "1/({a}x^{n}+{b})", "derivative-inside-argument": "1/({a*n}x^({n-1}))" } },
  { f: "sigmoid({a}x+{b})", right: "{a}sigmoid({a}x+{b})(1-sigmoid({a}x+{b}))", wrong: { "missing-inner-derivative": "sigmoid({a}x+{b})(1-sigmoid({a}x+{b}))", "table-derivative-wrong": "{a}(1-sigmoid({a}x+{b}))", "sign-error": "-{a}sigmoid({a}x+{b})(1-sigmoid({a}x+{b}))" } },
  { f: "tanh({a}x)^2", right: "{2*a}tanh({a}x)(1-tanh({a}x)^2)", wrong: { "missing-inner-derivative": "2tanh({a}x)", "power-coefficient-lost": "{a}tanh({a}x)(1-tanh({a}x)^2)", "power-not-decremented": "{2*a}tanh({a}x)^2(1-tanh({a}x)^2)" } },
  { f: "x ln(x) + {a}x", right: "ln(x) + 1 + {a}", wrong: { "product-of-derivatives": "1/x + {a}", "constant-kept": "ln(x) + 1 + {a}*x + 0.5x", "term-dropped": "ln(x) + {a}" } },
  { f: "sin({a}x) + cos({b}x)", right: "{a}cos({a}x) - {b}sin({b}x)", wrong: { "missing-inner-derivative": "cos({a}x) - sin({b}x)", "sign-of-derivative-of-cosine": "{a}cos({a}x) + {b}sin({b}x)", "integrated-instead": "-cos({a}x)/{a} + sin({b}x)/{b}", "wrong-order": "-{a*a}sin({a}x) - {b*b}cos({b}x)" } },
  { f: "{a}x^{n} y^{m}", right: "{a*n}x^({n-1}) y^{m}", wrong: { "wrong-variable": "{a*m}x^{n} y^({m-1})", "other-variable-not-constant": "{a*n}x^({n-1}) y^{m} + {a*m}x^{n} y^({m-1})", "other-variable-dropped": "{a*n}x^({n-1})", "power-coefficient-lost": "{a}x^({n-1}) y^{m}", "power-not-decremented": "{a*n}x^{n} y^{m}" } },
  { f: "e^({a}x y) + {b}y^2", right: "{a}y e^({a}x y)", wrong: { "wrong-variable": "{a}x e^({a}x y) + {2*b}y", "constant-kept": "{a}y e^({a}x y) + {b}y^2", "missing-inner-derivative": "e^({a}x y)" } },
  { f: "({a}x - y)^2 + {b}x", right: "{2*a}({a}x-y) + {b}", wrong: { "missing-inner-derivative": "2({a}x-y) + {b}", "wrong-variable": "-2({a}x-y)", "term-dropped": "{2*a}({a}x-y)" } },
];

/** Not what the name says: taken out of the draw. */
const DISCARDED = new Set(["x ln(x) + {a}x constant-kept"]);

export type GeneratedAnswer = { readonly f: string; readonly right: string; readonly answer: string; readonly name: MistakeName };

/** Wrong answers with drawn numbers, each family and mistake `each` times. */
export function generatedAnswers(seed: number, each: number): readonly GeneratedAnswer[] {
  const random = new SeededRandom(seed);
  const below = (low: number, high: number): number => low + random.below(high - low + 1);
  return FAMILIES.flatMap(({ f, right, wrong }) =>
    entriesOf(wrong).flatMap(([name, answer]) => {
      if (DISCARDED.has(`${f} ${name}`)) return [];
      return Array.from({ length: each }, () => {
        const drawn = { a: below(2, 9), b: below(2, 9), c: below(2, 12), n: below(2, 3), m: below(4, 7), p: below(3, 7) };
        const fill = (text: string): string => text.replace(/\{([^{}]+)\}/g, (_, formula: string) => `${value(formula, drawn)}`);
        return { f: fill(f), right: fill(right), answer: fill(answer), name };
      });
    }),
  );
}

const entriesOf = (wrong: Family["wrong"]): readonly (readonly [MistakeName, string])[] => Object.entries(wrong) as [MistakeName, string][];

/** Products of letters, numbers and brackets such as (m-1), or one sum: all that the families need. */
function value(formula: string, drawn: Readonly<Record<string, number>>): number {
  return formula.split("*").reduce((product, factor) => {
    const terms = factor.replace(/[()]/g, "").match(/[+-]?\w+/g) ?? [];
    return product * terms.reduce((sum, term) => sum + (term.startsWith("-") ? -1 : 1) * (drawn[term.replace(/[+-]/, "")] ?? Number(term.replace(/[+-]/, ""))), 0);
  }, 1);
}
