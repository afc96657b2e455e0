/*
 * The functions whose derivatives are checked: 18 outer functions of 12 inner ones, 60 products, 40 quotients, and those
 * that have a rule of their own. Texts as `toInfix` prints them can be read by the other engines too.
 */

const OUTER = ["sin(u)", "cos(u)", "tan(u)", "exp(u)", "ln(u)", "sqrt(u)", "u^3", "1/u", "u^(2/3)", "sinh(u)", "cosh(u)", "tanh(u)", "atan(u)", "asin(u)", "sec(u)", "u^5 - 3u", "2^u", "abs(u)"];
const INNER = ["x", "2x + 1", "x^2", "x^3 - x", "1 + x^2", "1/x", "sqrt(x)", "exp(-x)", "sin(x)", "cos(2x)", "ln(x)", "x/(1 + x)"];
const FACTORS = ["x", "x^2", "sin(x)", "cos(3x)", "exp(x)", "exp(-x^2)", "ln(x)", "sqrt(x)", "tanh(x)", "1/(1 + exp(-x))", "x^2 + 1"];

// prettier-ignore
const ITS_OWN = [
  "x^x", "x^sin(x)", "(sin(x))^x", "(1 + 1/x)^x", "x^(x^2)", "log_2(x)", "log10(x^2 + 1)", "x^pi", "pi^x", "e^(x^2)",
  "acos(x/2)", "asec(x + 2)", "acot(x)", "asinh(x)", "acosh(x + 2)", "atanh(x/4)", "csc(x)", "cot(x)", "sech(x)", "csch(x)", "coth(x)",
  "cbrt(x)", "cbrt(x^2 + 1)", "sign(x) x^2", "abs(x - 1) x", "max(x, 2x - 1)", "min(sin(x), cos(x))",
  "1/(1 + exp(-x))", "1/(1 + exp(-(2x + 1)))", "ln(1 + exp(x))", "x/(1 + exp(-x))", "tanh(ln(1 + exp(x))) x", "(1/(1 + exp(-x)) - 1)^2", "-ln(1/(1 + exp(-x)))",
  "exp(x)/(exp(x) + exp(2x) + 1)", "ln(exp(x) + exp(2x) + exp(3x))", "erf(x)", "exp(-x^2/2)/sqrt(2 pi)", "x erf(x)",
  "sin(sin(sin(x)))", "exp(exp(x))", "ln(ln(x + 3))", "sqrt(x + sqrt(x + sqrt(x)))", "1/(1 + 1/(1 + 1/(1 + x)))", "(x^2 + 1)^10", "(x + 1)(x + 2)(x + 3)(x + 4)",
  "x |x|", "atan(sin(x)/(2 + cos(x)))", "sqrt(1 - x^2/9) asin(x/3)", "exp(x) (sin(x) + cos(x))/2", "(x - 1)/(x^2 + 2x + 5)", "x ln(x) - x", "sin(x)^2 cos(x)^3",
];

const products = FACTORS.flatMap((f, i) => FACTORS.slice(i).map((g) => `(${f}) (${g})`)).slice(0, 60);
const quotients = FACTORS.flatMap((f) => FACTORS.filter((g) => g !== f).map((g) => `(${f})/(2 + (${g}))`)).filter((_, i) => i % 2 === 0).slice(0, 40);
const chains = OUTER.flatMap((outer) => INNER.map((inner) => outer.replaceAll("u", `(${inner})`)));

/** Functions of x, each once. */
export const CHECKED_FUNCTIONS: readonly string[] = [...new Set([...chains, ...products, ...quotients, ...ITS_OWN])];

/** Where they are compared; points outside a function's domain tell nothing. */
export const POINTS: readonly number[] = [-1.37, -0.41, 0.23, 0.71, 1.62, 2.9];
