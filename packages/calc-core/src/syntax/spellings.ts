import { FUNCTION_NAMES, type FunctionName } from "../functions/names";

/** Other ways to write a function of the table; a lower-case form is tried as well. */
const SPELLINGS: Readonly<Record<string, FunctionName>> = {
  sine: "sin", cosine: "cos", tangent: "tan", secant: "sec", cosecant: "csc", cotangent: "cot", sinus: "sin", cosinus: "cos",
  arcsin: "asin", arccos: "acos", arctan: "atan", arcsec: "asec", arccsc: "acsc", arccosec: "acsc", arccot: "acot", arctg: "atan", arcctg: "acot",
  cosec: "csc", tg: "tan", ctg: "cot", cotan: "cot", cosech: "csch", sh: "sinh", ch: "cosh", th: "tanh",
  arsinh: "asinh", arcosh: "acosh", artanh: "atanh", arcsinh: "asinh", arccosh: "acosh", arctanh: "atanh",
  arsech: "asech", arcsech: "asech", arcsch: "acsch", arccsch: "acsch", arcoth: "acoth", arccoth: "acoth",
  Ln: "ln", LN: "ln", loge: "ln", lg: "log10", lb: "log2", ld: "log2", sgn: "sign", signum: "sign", heaviside: "step", unitstep: "step",
  leakyrelu: "leakyRelu", leaky_relu: "leakyRelu", Leaky_ReLU: "leakyRelu", lrelu: "leakyRelu", logistic: "sigmoid",
  Phi: "normalCdf", normcdf: "normalCdf", normal_cdf: "normalCdf", absolute: "abs", maximum: "max", minimum: "min", ceiling: "ceil",
  squareroot: "sqrt", cuberoot: "cbrt",
}; // prettier-ignore

const TABLE = new Map<string, FunctionName>([
  ...FUNCTION_NAMES.map((name) => [name, name] as const),
  ...Object.entries(SPELLINGS),
]);
/** The table by lower-case spelling, for SIN, ReLU, Heaviside, NormalCdf. */
const LOWER = new Map<string, FunctionName>([...TABLE].map(([name, fn]) => [name.toLowerCase(), fn]));

/** The function that a word names, or undefined. Sin and SIN are sin; a short word must have its own case. */
export function functionNamed(word: string): FunctionName | undefined {
  return (
    TABLE.get(word) ?? (word.length > 2 && word !== "phi" && word !== "PHI" ? LOWER.get(word.toLowerCase()) : undefined)
  );
}

/** Every spelling, for suggestions. */
export const FUNCTION_SPELLINGS: readonly string[] = [...TABLE.keys()];

/** Short spellings that are functions only when they stand alone: `xth` is x·t·h. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(["sh", "ch", "th", "lb", "ld", "lg", "tg"]);

/** Spellings that are functions only where a bracket follows: Φ is a letter otherwise, and log e^x the logarithm of e^x. */
export const NEEDS_COMPANY: ReadonlySet<string> = new Set(["Phi", "loge"]);

/** Letters that, directly before a bracket, are unknown functions unless they are declared as variables. */
export const FUNCTION_LETTERS: ReadonlySet<string> = new Set(["f", "g", "h", "F", "G", "H"]);

/** The inverse that `sin^-1` stands for. */
export const INVERSES: Partial<Readonly<Record<FunctionName, FunctionName>>> = {
  sin: "asin", cos: "acos", tan: "atan", sec: "asec", csc: "acsc", cot: "acot",
  sinh: "asinh", cosh: "acosh", tanh: "atanh", sech: "asech", csch: "acsch", coth: "acoth",
}; // prettier-ignore
