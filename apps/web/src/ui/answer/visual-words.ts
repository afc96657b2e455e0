/** Names of several letters that the visual editor keeps as one name: the engine's functions as students write them. */
export const FUNCTION_WORDS: readonly string[] = [
  "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "ln", "log", "sqrt", "cbrt", "root",
  "abs", "sign", "floor", "ceil", "max", "min", "relu", "leakyrelu", "step", "sigmoid", "softplus", "gelu", "pi", "oo", "none", "and", "or",
]; // prettier-ignore

/** Those of them that LaTeX has no command for. */
export const DRAWN_WORDS: readonly string[] = ["relu", "leakyrelu", "sigmoid", "softplus", "gelu", "sign", "step", "abs", "cbrt"];
