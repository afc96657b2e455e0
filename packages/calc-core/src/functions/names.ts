/** Every function that has a row in the table. Adding a name here makes the compiler ask for its row. */
export const FUNCTION_NAMES = [
  "sin", "cos", "tan", "sec", "csc", "cot",
  "asin", "acos", "atan", "asec", "acsc", "acot", "atan2",
  "sinh", "cosh", "tanh", "sech", "csch", "coth",
  "asinh", "acosh", "atanh", "asech", "acsch", "acoth",
  "exp", "ln", "log10", "log2", "log", "sqrt", "cbrt", "root",
  "abs", "sign", "step", "floor", "ceil", "round", "min", "max",
  "sigmoid", "relu", "leakyRelu", "softplus", "gelu", "erf", "normalCdf",
] as const; // prettier-ignore

/**
 * `exp(u)` is e^u; `log(u, b)` is the logarithm of u to the base b (what the student writes as `log_b(u)`);
 * `root(u, n)` is the real n-th root; `step` is 0 below 0 and 1 above, with no value at 0;
 * `sign` is -1, 0, 1; `leakyRelu(u, a)` is u for u > 0 and a·u otherwise;
 * `gelu(u)` is u·normalCdf(u); `min` and `max` take two arguments or more; `atan2(y, x)`.
 */
export type FunctionName = (typeof FUNCTION_NAMES)[number];
