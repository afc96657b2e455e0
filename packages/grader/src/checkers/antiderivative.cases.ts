import type { KindCase } from "./kind-case";

// prettier-ignore
export const antiderivativeCases: readonly KindCase[] = [
  { ask: { kind: "antiderivative", of: "x^2", in: "x" }, rows: [
    ["x^3/3 + C", "right", 1, "plain"],
    ["C + x^3/3", "right", 1, "the constant first"],
    ["1/3 x^3 + c", "right", 1, "a small c"],
    ["x^3/3 - K", "right", 1, "another letter, another sign"],
    ["x^3/3 + 5 + C", "right", 1, "a number swallowed by the constant"],
    ["(x^3 + 3C)/3", "right", 1, "inside of a fraction"],
    ["\\frac{x^3}{3} + C", "right", 1, "LaTeX"],
    ["F(x) = x^3/3 + C", "right", 1, "a name on the left"],
    ["x^3/3", "constant-missing", 0, "the constant is missing, and is named"],
    ["x^3/3 + 7", "constant-missing", 0, "one number is not every number"],
    ["x^3/3 + C - C", "constant-missing", 0, "a constant that cancels"],
    ["x^3/3 * C", "differs-at-point", 0, "multiplied by the constant"],
    ["x^3 + C", "differs-at-point", 0, "not divided by the exponent"],
    ["2x + C", "differs-at-point", 0, "differentiated instead"],
    ["x^2 + C", "differs-at-point", 0, "nothing done"],
    ["x^3/3 + C x", "differs-at-point", 0, "the constant with a letter"],
    ["x^3/3.0001 + C", "differs-at-point", 0, "nearly"],
    ["x^3/3 +", "unreadable", 0, "unfinished"],
    ["x^3/3 + D", "unreadable", 0, "a letter that is none of the usual ones"],
    ["", "unreadable", 0, "nothing"],
  ] },
  { ask: { kind: "antiderivative", of: "1/x", in: "x" }, rows: [
    ["ln|x| + C", "right", 1, "plain"],
    ["ln(x^2)/2 + C", "right", 1, "without bars"],
    ["ln(abs(3x)) + C", "right", 1, "a factor swallowed by the constant"],
    ["ln(x) + C", "undefined-on-stretch", 0, "no value for x < 0"],
    ["-1/x^2 + C", "differs-at-point", 0, "differentiated instead"],
  ] },
  { ask: { kind: "antiderivative", of: "1/x", in: "x", domain: "x > 0" }, rows: [
    ["ln(x) + C", "right", 1, "where x > 0 was said"],
    ["ln|x| + C", "right", 1, "more than was asked"],
  ] },
  { ask: { kind: "antiderivative", of: "2 sin(x) cos(x)", in: "x" }, rows: [
    ["sin(x)^2 + C", "right", 1, "one way"],
    ["-cos(x)^2 + C", "right", 1, "another way: they differ by a number"],
    ["-cos(2x)/2 + C", "right", 1, "a third way"],
    ["cos(x)^2 + C", "differs-at-point", 0, "the sign"],
  ] },
  { ask: { kind: "antiderivative", of: "e^(2x)", in: "x", constant: "optional" }, rows: [
    ["e^(2x)/2", "right", 1, "the constant may be left out"],
    ["e^(2x)/2 + C", "right", 1, "and may be there"],
    ["e^(2x+C)/2", "differs-at-point", 0, "the constant in the exponent"],
    ["2e^(2x)", "differs-at-point", 0, "multiplied instead of divided"],
  ] },
  { ask: { kind: "function-up-to-constant", value: "x^2 y + sin(y)", in: ["x", "y"] }, rows: [
    ["x^2 y + sin(y) + C", "right", 1, "a potential"],
    ["sin(y) + y x^2 + 3 + C", "right", 1, "another order"],
    ["x^2 y + sin(y)", "constant-missing", 0, "the constant is missing"],
    ["x^2 y + C", "differs-at-point", 0, "a term in y alone is lost"],
    ["x^2 y + sin(y) + x + C", "differs-at-point", 0, "a term too many"],
    ["x^2 z", "unreadable", 0, "another letter"],
  ] },
];
