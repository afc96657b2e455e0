/** Signs that compare two sides; < and > are brackets of a vector, too. */
export const COMPARISONS: ReadonlySet<string> = new Set(["<", ">", "<=", ">=", "!="]);

export const NO_COMPARISONS = "A comparison cannot be part of an answer; write the expression alone.";
