/*
 * Functions of a first course, in the notation that every engine here reads: each product with its star, each
 * argument in brackets. `exp(…)`, `log(…)` (natural), `abs(…)` are the names they share; peers that spell one otherwise
 * translate it. The sigmoid is written out, since not every peer has one.
 */

export type FunctionGroup = "polynomials" | "products" | "quotients" | "chains" | "roots and powers" | "several rules" | "deep learning";

/** The group, then its functions of x. */
// prettier-ignore
export const FIRST_COURSE: Readonly<Record<FunctionGroup, readonly string[]>> = {
  polynomials: [
    "7", "x", "3*x + 5", "x^2", "x^3 - 2*x", "5*x^4 - 3*x^2 + x - 7", "(x + 1)*(x - 1)", "(2*x - 3)^2", "(x^2 + 1)^3",
    "x^10 - 10*x^9", "x^2/2 - x^3/6", "(x + 1)*(x + 2)*(x + 3)", "x*(x - 1)^4", "4*x^5 - x^4/4 + 2*x^3/3", "(3*x^2 - 2*x + 1)^5", "6 - 2*x + x^7",
  ],
  products: [
    "x*sin(x)", "x^2*cos(x)", "x*exp(x)", "x^2*exp(-x)", "x*log(x)", "x^3*log(x)", "sin(x)*cos(x)", "exp(x)*sin(x)",
    "exp(-x)*cos(2*x)", "x*exp(x)*sin(x)", "(x^2 + 1)*exp(x)", "(3*x - 1)*log(x)", "sqrt(x)*log(x)", "x^2*sin(x)*cos(x)", "(x + 1)*(x^2 + 2)*(x^3 + 3)", "sqrt(x)*(x^2 - 3)",
  ],
  quotients: [
    "1/x", "1/x^2", "1/(x + 1)", "x/(x + 1)", "(x - 1)/(x + 1)", "x^2/(x^2 + 1)", "1/(x^2 + 1)", "(2*x + 3)/(x^2 - 4)",
    "sin(x)/x", "log(x)/x", "exp(x)/x", "x/exp(x)", "cos(x)/(1 + sin(x))", "(exp(x) - 1)/(exp(x) + 1)", "sqrt(x)/(x + 1)", "(x^3 - 1)/(x^2 + x)", "1/(1 - x)^3",
  ],
  chains: [
    "sin(2*x)", "cos(3*x + 1)", "sin(x^2)", "cos(x)^2", "sin(x)^3", "tan(x)", "tan(2*x)", "exp(2*x)", "exp(x^2)", "exp(-x^2/2)",
    "log(2*x)", "log(x^2 + 1)", "log(sin(x))", "exp(sin(x))", "sin(exp(x))", "sin(cos(x))", "log(log(x))", "sin(2*x^2)^2", "cos(sin(3*x))", "exp(exp(x))", "log(1 + exp(x))", "sin(sqrt(x))", "atan(x^2)", "asin(x/2)",
  ],
  "roots and powers": [
    "sqrt(x)", "sqrt(x^2 + 1)", "sqrt(1 - x^2)", "1/sqrt(x)", "x^(1/3)", "x^(2/3)", "x^(3/2)", "(x^2 + 1)^(3/2)", "2^x", "x*2^x", "3^(2*x)", "x^x", "x^sin(x)", "sqrt(x + sqrt(x))", "1/sqrt(2*x + 1)",
  ],
  "several rules": [
    "x*sin(x^2)", "x^2*exp(3*x)*cos(x)", "exp(-x)*sin(2*x)/x", "log(x)/sqrt(x)", "x*sqrt(1 - x^2)", "(x^2 + 1)/(x*sin(x))", "sin(x)*exp(cos(x))", "log(x/(x + 1))", "sin(x*log(x))", "exp(x*sin(x))", "(sin(x) + cos(x))^2", "x/sqrt(x^2 + 1)", "log(x + sqrt(x^2 + 1))", "sin(3*x)/(1 + x^2)", "(x*exp(x) - 1)^2", "atan(x)/x",
  ],
  "deep learning": [
    "1/(1 + exp(-x))", "1/(1 + exp(-(2*x + 1)))", "tanh(x)", "tanh(2*x - 1)", "x/(1 + exp(-x))", "(2*x - 3)^2/2", "(1/(1 + exp(-x)) - 1)^2", "-log(1/(1 + exp(-x)))", "x*tanh(log(1 + exp(x)))", "exp(x)/(exp(x) + exp(2*x) + 1)", "exp(-(x - 1)^2/8)", "log(exp(x) + exp(-x))", "(tanh(3*x) - x)^2", "log(cosh(x))",
  ],
};

export const FIRST_COURSE_FUNCTIONS: readonly string[] = Object.values(FIRST_COURSE).flat();
