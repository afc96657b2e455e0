import { FUNCTION_NAMES, type FunctionName } from "../functions/names";

/** Other ways to write a function of the table; a lower-case form is tried as well. */
const SPELLINGS: Readonly<Record<string, FunctionName>> = {
  arcsin: "asin", arccos: "acos", arctan: "atan", arcsec: "asec", arccsc: "acsc", arccosec: "acsc", arccot: "acot", arctg: "atan", arcctg: "acot",
  cosec: "csc", tg: "tan", ctg: "cot", cotan: "cot", cosech: "csch", sh: "sinh", ch: "cosh", th: "tanh",
  arsinh: "asinh", arcosh: "acosh", artanh: "atanh", arcsinh: "asinh", arccosh: "acosh", arctanh: "atanh",
  arsech: "asech", arcsech: "asech", arcsch: "acsch", arccsch: "acsch", arcoth: "acoth", arccoth: "acoth",
  lg: "log10", lb: "log2", ld: "log2", sgn: "sign", signum: "sign", heaviside: "step", Heaviside: "step", unitstep: "step",
  ReLU: "relu", RELU: "relu", Relu: "relu", LeakyReLU: "leakyRelu", leakyrelu: "leakyRelu", leaky_relu: "leakyRelu", lrelu: "leakyRelu",
  logistic: "sigmoid", Softplus: "softplus", GELU: "gelu", Gelu: "gelu", Phi: "normalCdf", normcdf: "normalCdf",
  absolute: "abs", maximum: "max", minimum: "min", ceiling: "ceil", squareroot: "sqrt", cuberoot: "cbrt",
}; // prettier-ignore

const TABLE = new Map<string, FunctionName>([
  ...FUNCTION_NAMES.map((name) => [name, name] as const),
  ...Object.entries(SPELLINGS),
]);

/** The function that a word names, or undefined. `Sin` and `SIN` are sin, but a capital alone is never a function. */
export function functionNamed(word: string): FunctionName | undefined {
  return TABLE.get(word) ?? (word.length > 2 && word !== "Phi" ? TABLE.get(word.toLowerCase()) : undefined);
}

/** Every spelling, for suggestions. */
export const FUNCTION_SPELLINGS: readonly string[] = [...TABLE.keys()];

/** Letters that, directly before a bracket, are unknown functions unless they are declared as variables. */
export const FUNCTION_LETTERS: ReadonlySet<string> = new Set(["f", "g", "h", "F", "G", "H"]);

/** The inverse that `sin^-1` stands for. */
export const INVERSES: Partial<Readonly<Record<FunctionName, FunctionName>>> = {
  sin: "asin", cos: "acos", tan: "atan", sec: "asec", csc: "acsc", cot: "acot",
  sinh: "asinh", cosh: "acosh", tanh: "atanh", sech: "asech", csch: "acsch", coth: "acoth",
}; // prettier-ignore
