import type { MistakeName } from "./names";

/**
 * Wrong answers as students write them, worked out by hand: the function, the answer, and the variable where it is not
 * x. Each is written down here and made by no program, so that the finder is measured by something else than itself.
 */
type Row = readonly [f: string, answer: string, variable?: string];

// prettier-ignore
export const wrongAnswerCases: Readonly<Partial<Record<MistakeName, readonly Row[]>>> = {
  "missing-inner-derivative": [
    ["sin(2x^2)", "cos(2x^2)"], ["sin(3x)", "cos 3x"], ["cos(5x)", "-sin(5x)"], ["e^(3x)", "e^(3x)"], ["e^(-x^2)", "e^(-x^2)"],
    ["(2x+1)^5", "5(2x+1)^4"], ["(3x-5)^4", "4(3x-5)^3"], ["(x^2+1)^3", "3(x^2+1)^2"], ["sqrt(x^2+1)", "1/(2 sqrt(x^2+1))"], ["sqrt(3x+1)", "1/(2*sqrt(3x+1))"],
    ["ln(x^2+1)", "1/(x^2+1)"], ["ln(5x+2)", "1/(5x+2)"], ["1/(x^2+3)", "-1/(x^2+3)^2"], ["1/(3x+1)^2", "-2/(3x+1)^3"], ["tan(4x)", "sec(4x)^2"],
    ["tanh(2x)", "1-tanh(2x)^2"], ["sigmoid(3x)", "sigmoid(3x)(1-sigmoid(3x))"], ["atan(2x)", "1/(1+4x^2)"], ["sin(x)^2", "2 sin(x)"], ["cos(x)^3", "3cos(x)^2"],
    ["sin(e^(2x))", "cos(e^(2x))"], ["e^(sin x)", "e^(sin x)"], ["2^(3x)", "2^(3x) ln(2)"], ["x sin(3x)", "sin(3x) + x cos(3x)"], ["x e^(2x)", "e^(2x) + x e^(2x)"],
    ["x^2 + sin(4x)", "2x + cos(4x)"], ["sin(2x) + cos(3x)", "cos(2x) - sin(3x)"], ["softplus(2x+1)", "sigmoid(2x+1)"], ["ln(sin x)", "1/sin(x)"], ["(1+e^x)^4", "4(1+e^x)^3"],
    ["sin(cos(2x))", "-cos(cos(2x)) sin(2x)"], ["x/(3x+1)^2", "((3x+1)^2 - 2x(3x+1))/(3x+1)^4"], ["erf(3x)", "2 e^(-9x^2)/sqrt(pi)"],
  ],
  "derivative-inside-argument": [
    ["sin(2x^2)", "cos(4x)"], ["cos(x^3)", "-sin(3x^2)"], ["e^(x^2)", "e^(2x)"], ["ln(x^2+1)", "1/(2x)"], ["(x^2+1)^3", "3(2x)^2"], ["sqrt(x^2+1)", "1/(2sqrt(2x))"],
    ["sin(x^2+x)", "cos(2x+1)"], ["tan(x^2)", "sec(2x)^2"], ["sigmoid(x^2)", "sigmoid(2x)(1-sigmoid(2x))"], ["e^(sin x)", "e^(cos x)"], ["sin(2x^2)", "4x cos(4x)"], ["(x^3+x)^4", "(3x^2+1)^4"],
    ["tanh(x^2)", "1-tanh(2x)^2"], ["cos(x^2)", "-2x sin(2x)"],
  ],
  "outer-function-kept": [
    ["sin(2x^2)", "4x sin(2x^2)"], ["cos(3x)", "3cos(3x)"], ["ln(x^2+1)", "2x ln(x^2+1)"], ["tan(x^2)", "2x tan(x^2)"], ["tanh(5x)", "5 tanh(5x)"], ["atan(3x)", "3atan(3x)"], ["x^2 + sin(2x)", "2x + 2 sin(2x)"],
  ],
  "outer-derivative-at-variable": [
    ["sin(2x^2)", "4x cos(x)"], ["cos(3x)", "-3 sin(x)"], ["e^(x^2)", "2x e^x"], ["(x^2+1)^5", "10x*x^4"], ["ln(x^2+x)", "(2x+1)/x"], ["tan(5x)", "5 sec(x)^2"], ["sigmoid(3x)", "3 sigmoid(x)(1-sigmoid(x))"],
  ],
  "product-of-derivatives": [
    ["x^2 sin(x)", "2x cos(x)"], ["x^3 tan(x)", "3x^2 sec(x)^2"], ["x^2 ln(x)", "2x/x"], ["x^2 cos(x)", "-2x sin(x)"], ["sin(x) cos(x)", "-cos(x) sin(x)"], ["(x+1)(x^2+3)", "2x"], ["x sin(x)", "cos x"],
    ["x^2 e^(3x)", "6x e^(3x)"], ["e^(2x) sin(x)", "2e^(2x) cos(x)"], ["sqrt(x) ln(x)", "1/(2sqrt(x)) * 1/x"], ["x^2 tanh(x)", "2x(1-tanh(x)^2)"], ["(2x+1) sin(3x)", "6cos(3x)"], ["x^4 ln(x)", "4x^3/x"],
    ["(x^2+1)(x^3-2)", "2x*3x^2"], ["x^2 sin(x) + x", "2x cos(x) + 1"], ["5x^2 sin(x)", "10x cos(x)"], ["x sigmoid(x)", "sigmoid(x)(1-sigmoid(x))"], ["x^2 2^x", "2x 2^x ln(2)"],
  ],
  "quotient-of-derivatives": [
    ["x^3/(x^2+1)", "3x^2/(2x)"], ["sin(x)/x^2", "cos(x)/(2x)"], ["e^x/(x^2+1)", "e^x/(2x)"], ["ln(x)/x^2", "(1/x)/(2x)"], ["x^2/sin(x)", "2x/cos(x)"], ["(x+1)/(x^2-3)", "1/(2x)"], ["x/(x^3+1)", "1/(3x^2)"],
    ["sin(x)/cos(x)", "-cos(x)/sin(x)"], ["(2x+1)/(5x+3)", "2/5"], ["x^4/(1+e^x)", "4x^3/e^x"], ["tanh(x)/(x^2+1)", "(1-tanh(x)^2)/(2x)"], ["1/x^3", "1/(3x^2)"],
  ],
  "quotient-order-reversed": [
    ["x/(x^2+1)", "(2x^2-(x^2+1))/(x^2+1)^2"], ["sin(x)/x^2", "(2x sin(x) - x^2 cos(x))/x^4"], ["e^x/(x+1)", "(e^x - (x+1)e^x)/(x+1)^2"], ["(x+1)/(x-1)", "(x+1-(x-1))/(x-1)^2"], ["ln(x)/x", "(ln(x)-1)/x^2"],
    ["x^2/(x+3)", "(x^2 - 2x(x+3))/(x+3)^2"], ["x/(1+e^x)", "(x e^x - (1+e^x))/(1+e^x)^2"], ["cos(x)/x", "(cos(x) + x sin(x))/x^2"], ["(2x+1)/(3x-5)", "13/(3x-5)^2"], ["x^3/(x^2+1)", "(2x^4 - 3x^2(x^2+1))/(x^2+1)^2"],
  ],
  "quotient-denominator-not-squared": [
    ["x/(x^2+1)", "(1-x^2)/(x^2+1)"], ["sin(x)/x^2", "(x^2 cos(x) - 2x sin(x))/x^2"], ["e^x/(x+1)", "((x+1)e^x - e^x)/(x+1)"], ["(x+1)/(x-1)", "-2/(x-1)"], ["ln(x)/x", "(1-ln(x))/x"], ["x^2/(x+3)", "(2x(x+3)-x^2)/(x+3)"],
    ["1/(x^2+1)", "-2x/(x^2+1)"], ["1/(1+e^(-x))", "e^(-x)/(1+e^(-x))"], ["cos(x)/(x^2+2)", "(-(x^2+2)sin(x) - 2x cos(x))/(x^2+2)"], ["(2x+1)/(3x-5)", "-13/(3x-5)"],
  ],
  "quotient-denominator-missing": [["x/(x^2+1)", "1-x^2"], ["sin(x)/x^2", "x^2 cos(x) - 2x sin(x)"], ["e^x/(x+1)", "x e^x"], ["(2x^2+1)/(3x-5)", "4x(3x-5) - 3(2x^2+1)"], ["ln(x)/x", "1 - ln(x)"]],
  "power-not-decremented": [
    ["x^5", "5x^5"], ["x^3", "3x^3"], ["3x^2", "6x^2"], ["x^4 + x^2", "4x^4 + 2x^2"], ["2x^3 - 5x^2", "6x^3 - 10x^2"], ["(2x+1)^5", "10(2x+1)^5"], ["1/x^2", "-2/x^2"], ["1/x^3", "-3x^(-3)"], ["1/x", "-1/x"], ["sqrt(x)", "sqrt(x)/2"],
    ["x^3 + sin(x)", "3x^3 + cos(x)"], ["(x^2+1)^3", "6x(x^2+1)^3"], ["sin(x)^2", "2 sin(x)^2 cos(x)"], ["x^(3/2)", "(3/2)x^(3/2)"], ["x^2 sin(x)", "2x^2 sin(x) + x^2 cos(x)"], ["x^7 - 3", "7x^7"],
  ],
  "power-coefficient-lost": [
    ["x^5", "x^4"], ["x^3", "x^2"], ["3x^4", "3x^3"], ["x^4 + x^2", "x^3 + x"], ["2x^3 - 5x^2", "2x^2 - 5x"], ["(2x+1)^5", "2(2x+1)^4"], ["1/x^2", "x^(-3)"], ["sqrt(x)", "1/sqrt(x)"], ["(x^2+1)^3", "2x(x^2+1)^2"], ["x^3 + sin(x)", "x^2 + cos(x)"],
    ["sin(x)^2", "sin(x) cos(x)"], ["x^(3/2)", "x^(1/2)"], ["sqrt(x^2+1)", "2x/sqrt(x^2+1)"], ["x^6 + 4x", "x^5 + 4"], ["x^3 e^x", "x^2 e^x + x^3 e^x"],
  ],
  "sign-of-derivative-of-cosine": [
    ["cos(3x)", "3sin(3x)"], ["cos(x^2)", "2x sin(x^2)"], ["x^2 + cos(x)", "2x + sin(x)"], ["x^2 cos(x)", "2x cos(x) + x^2 sin(x)"], ["5cos(x) + x", "5 sin(x) + 1"], ["cos(x)^2", "2cos(x) sin(x)"], ["e^(cos x)", "e^(cos x) sin(x)"], ["sin(x) + cos(x)", "cos(x) + sin(x)"],
    ["ln(cos x)", "sin(x)/cos(x)"], ["x^3 cos(2x)", "3x^2 cos(2x) + 2x^3 sin(2x)"], ["cos(x)/x", "(x sin(x) - cos(x))/x^2"], ["cos(2x+1)", "2 sin(2x+1)"],
  ],
  "table-derivative-wrong": [["tanh(x)", "1-tanh(x)"], ["sigmoid(x)", "1-sigmoid(x)"], ["tan(x)", "sec(x)"], ["atan(x)", "1/(1+x)"], ["x + tanh(2x)", "1 + 2(1-tanh(2x))"], ["ln(x)", "1/ln(x)"], ["x^2 + ln(x)", "2x + 1/ln(x)"], ["sigmoid(2x)", "2(1-sigmoid(2x))"]],
  "constant-kept": [
    ["x^2+5", "2x+5"], ["x^3-7", "3x^2-7"], ["sin(x)+2", "cos(x)+2"], ["3x+4", "7"], ["e^x-1", "e^x-1"], ["x^2+3x+1", "2x+3+1"], ["ln(x)+9", "1/x+9"], ["x^2+y^2", "2x+y^2"], ["4x^3+pi", "12x^2+pi"], ["5-x^2", "5-2x"],
    ["sin(2x+1)", "3cos(2x+1)"], ["(x+2)^3", "9(x+2)^2"],
  ],
  "term-dropped": [
    ["x^2 sin(x)", "2x sin(x)"], ["x^2 sin(x)", "x^2 cos(x)"], ["x^3+2x", "3x^2"], ["x^3+2x^2", "4x"], ["x^2+sin(x)+e^x", "2x+e^x"], ["x ln(x)", "ln(x)"], ["x^3 e^(2x)", "3x^2 e^(2x)"], ["x^3 e^(2x)", "2x^3 e^(2x)"], ["sin(x)/x^2", "cos(x)/x^2"],
    ["x^4-3x^2+5x", "4x^3-6x"], ["(x+1) sin(x)", "(x+1) cos(x)"], ["x tanh(x)", "x (1-tanh(x)^2)"], ["sin(x^2+x)", "2x cos(x^2+x)"], ["e^(x^2+3x)", "3e^(x^2+3x)"], ["x sigmoid(x)", "x sigmoid(x)(1-sigmoid(x))"],
  ],
  "power-rule-on-exponential": [
    ["e^(3x)", "3x e^(3x-1)"], ["e^x", "x e^(x-1)"], ["2^x", "x 2^(x-1)"], ["3^x", "x*3^(x-1)"], ["e^(2x)", "2*2x e^(2x-1)"], ["x^2 + e^x", "2x + x e^(x-1)"], ["x^x", "x*x^(x-1)"], ["5^(2x)", "2x*5^(2x-1)"], ["10^x + x", "x 10^(x-1) + 1"],
  ],
  "missing-log-of-base": [
    ["2^x", "2^x"], ["3^(2x)", "2*3^(2x)"], ["log2(x)", "1/x"], ["log10(x)", "1/x"], ["10^x", "10^x"], ["x + 2^x", "1 + 2^x"], ["log2(3x+1)", "3/(3x+1)"], ["x 2^x", "2^x + x 2^x"], ["5^(x^2)", "2x 5^(x^2)"], ["log10(x^2+1)", "2x/(x^2+1)"],
  ],
  "integrated-instead": [
    ["x^3", "x^4/4"], ["x^2+1", "x^3/3+x"], ["e^(2x)", "e^(2x)/2"], ["sin(3x)", "-cos(3x)/3"], ["1/x", "ln(x)"], ["3x^2", "x^3"], ["3x^2", "x^3 + C"], ["sqrt(x)", "(2/3)x^(3/2)"], ["x + cos(x)", "x^2/2 + sin(x)"], ["ln(x)", "x ln(x) - x"], ["1/(1+x^2)", "atan(x)"], ["x e^x", "x e^x - e^x"],
  ],
  "wrong-order": [["x^3", "6x"], ["sin(2x)", "-4sin(2x)"], ["x^4+x^2", "12x^2+2"], ["e^(3x)", "9e^(3x)"], ["ln(x)", "-1/x^2"], ["x^5", "20x^3"], ["x^3 - 2x", "x^3 - 2x"], ["x sin(x)", "2cos(x) - x sin(x)"]],
  "wrong-variable": [
    ["x^2 y^3", "3x^2 y^2"], ["x^2 y", "x^2"], ["sin(x y)", "x cos(x y)"], ["x e^y", "x e^y"], ["x^2 + x y + y^2", "x + 2y"], ["x^2 y^3", "2x y^3", "y"], ["ln(x^2 + y^3)", "3y^2/(x^2+y^3)"], ["w x + b", "w", "w"], ["(w x - t)^2", "2w(w x - t)", "w"], ["x^3 z + y", "x^3"],
  ],
  "other-variable-not-constant": [
    ["x^2 y", "2x y + x^2"], ["x^2 + y^2", "2x + 2y"], ["x y", "x + y"], ["sin(x) + cos(y)", "cos(x) - sin(y)"], ["x^3 y^2", "3x^2 y^2 + 2x^3 y"], ["e^(2x) + e^(3y)", "2e^(2x) + 3e^(3y)"], ["x^2 + 3x y", "2x + 3y + 3x"], ["sin(x y)", "(x+y) cos(x y)"],
  ],
  "other-variable-dropped": [["x^2 y", "2x"], ["x^3 y^2 + x", "3x^2 + 1"], ["y sin(x)", "cos(x)"], ["x^2 y^3", "3y^2", "y"], ["a x^2 + b x", "2x + 1"], ["w x^2 + 5", "2x"]],
  "sign-error": [
    ["x^2-3x", "2x+3"], ["1/x", "1/x^2"], ["sin(2x^2)", "-4x cos(2x^2)"], ["x^2 sin(x)", "2x sin(x) - x^2 cos(x)"], ["1/x^2", "2/x^3"], ["5-x^3", "3x^2"], ["x/(x^2+1)", "((x^2+1) + 2x^2)/(x^2+1)^2"], ["x^4 - x^2 + x", "4x^3 + 2x + 1"], ["sqrt(x)", "-1/(2sqrt(x))"],
    ["e^x - x", "e^x + 1"], ["x^3 - ln(x)", "3x^2 + 1/x"], ["x + sin(x)", "1 - cos(x)"], ["1/(x^2+1)", "2x/(x^2+1)^2"], ["tanh(x)", "tanh(x)^2 - 1"], ["ln(3x+1)", "-3/(3x+1)"],
  ],
};

/** Two rules broken at once. */
// prettier-ignore
export const twoMistakesCases: readonly (readonly [names: readonly [MistakeName, MistakeName], f: string, answer: string])[] = [
  [["missing-inner-derivative", "sign-of-derivative-of-cosine"], "cos(3x)", "sin(3x)"],
  [["missing-inner-derivative", "sign-of-derivative-of-cosine"], "cos(x^2+1)", "sin(x^2+1)"],
  [["missing-inner-derivative", "power-not-decremented"], "(2x+1)^5", "5(2x+1)^5"],
  [["missing-inner-derivative", "power-coefficient-lost"], "(2x+1)^5", "(2x+1)^4"],
  [["missing-inner-derivative", "product-of-derivatives"], "x^2 sin(3x)", "2x cos(3x)"],
  [["missing-inner-derivative", "missing-log-of-base"], "x^2 + 2^(3x)", "2x + 2^(3x)"],
  [["missing-inner-derivative", "constant-kept"], "sin(5x) + 2", "cos(5x) + 2"],
  [["missing-inner-derivative", "sign-error"], "sin(2x^2)", "-cos(2x^2)"],
  [["product-of-derivatives", "sign-of-derivative-of-cosine"], "x^3 cos(x)", "3x^2 sin(x)"],
  [["product-of-derivatives", "power-coefficient-lost"], "x^3 sin(x)", "x^2 cos(x)"],
  [["product-of-derivatives", "power-not-decremented"], "x^3 sin(x)", "3x^3 cos(x)"],
  [["quotient-order-reversed", "quotient-denominator-not-squared"], "x/(x^2+1)", "(x^2-1)/(x^2+1)"],
  [["quotient-order-reversed", "quotient-denominator-not-squared"], "sin(x)/x^2", "(2x sin(x) - x^2 cos(x))/x^2"],
  [["missing-inner-derivative", "quotient-denominator-not-squared"], "x/(1+e^(2x))", "(1+e^(2x) - x e^(2x))/(1+e^(2x))"],
  [["quotient-of-derivatives", "sign-of-derivative-of-cosine"], "cos(x)/x^3", "sin(x)/(3x^2)"],
  [["power-not-decremented", "constant-kept"], "x^3 + 4", "3x^3 + 4"],
  [["power-coefficient-lost", "constant-kept"], "x^4 + 7", "x^3 + 7"],
  [["power-not-decremented", "sign-of-derivative-of-cosine"], "x^4 + cos(x)", "4x^4 + sin(x)"],
  [["power-coefficient-lost", "sign-of-derivative-of-cosine"], "x^5 - cos(x)", "x^4 - sin(x)"],
  [["power-coefficient-lost", "missing-log-of-base"], "x^3 + 2^x", "x^2 + 2^x"],
  [["missing-inner-derivative", "power-coefficient-lost"], "x^4 + sin(3x)", "x^3 + cos(3x)"],
  [["power-not-decremented", "power-coefficient-lost"], "3x^2 + 2x^3", "6x^2 + 2x^2"],
];

/** Different mistakes lead to the same answer: it must not be pinned on one of them. */
// prettier-ignore
export const ambiguousCases: readonly (readonly [f: string, answer: string, mistakes: readonly MistakeName[], variable?: string])[] = [
  ["cos(x)", "sin(x)", ["sign-of-derivative-of-cosine", "integrated-instead"]],
  ["x e^x", "e^x", ["product-of-derivatives", "term-dropped"]],
  ["x^3 e^x", "3x^2 e^x", ["product-of-derivatives", "term-dropped"]],
  ["e^x sin(x)", "e^x cos(x)", ["product-of-derivatives", "term-dropped"]],
  ["x ln(x)", "1/x", ["product-of-derivatives", "wrong-order"]],
  ["sin(e^x)", "cos(e^x)", ["missing-inner-derivative", "derivative-inside-argument"]],
  ["(3x-2)^4", "4(3x-2)^3", ["missing-inner-derivative", "constant-kept"]],
  ["(5x+7)^5", "5(5x+7)^4", ["missing-inner-derivative", "power-coefficient-lost"]],
  ["1/(2x+1)^2", "-2/(2x+1)^3", ["missing-inner-derivative", "power-coefficient-lost"]],
  ["1/x^2", "-2/x", ["power-not-decremented", "quotient-denominator-not-squared"]],
  ["x cos(x)", "cos(x) + x sin(x)", ["sign-of-derivative-of-cosine", "integrated-instead"]],
  ["ln(x^2 + y)", "1/(x^2+y)", ["missing-inner-derivative", "wrong-variable"]],
  ["e^x + e^y", "e^x + e^y", ["constant-kept", "other-variable-not-constant"]],
];
