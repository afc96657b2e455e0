import { canonical, decideEquivalence, derivative, expand, type Expr, presentable, readExpr, toInfix, toLatex, toText } from "@nabla/calc-core";
import { manyDigits } from "@nabla/calc-core/digits";
import type { Finding } from "./explanation";
import { findMistake } from "./find-mistake";

export const readAs = (text: string, variables: readonly string[] = []): Expr => {
  const reading = readExpr(text, { variables });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};

/** The finding on one answer to "differentiate f in this variable". */
export function found(f: string, answer: string, variable = "x"): Finding {
  return findMistake({ kind: "derivative", f: readAs(f, [variable]), variables: [variable] }, [[readAs(answer, [variable])]], { digits: manyDigits }).finding;
}

/** The same formula in other shapes, each as a text that is read anew: tidied, multiplied out, in LaTeX, with all signs written. */
export function otherShapes(text: string): readonly string[] {
  const e = readAs(text);
  const tidy = canonical(e);
  const multiplied = expand(tidy);
  const shapes = [toText(presentable(tidy)), toLatex(presentable(tidy)), toInfix(tidy), ...(multiplied ? [toInfix(multiplied)] : []), `(${text}) + x - x`, `((${text})*3)/3`];
  return [...new Set(shapes)].filter((shape) => shape !== text && decideEquivalence(readAs(shape), e, { digits: manyDigits }).verdict === "equal");
}

/** The key of a derivative in several shapes. */
export const keyShapes = (f: string, variable = "x"): readonly string[] => {
  const key = toText(presentable(derivative(readAs(f), variable)));
  return [key, ...otherShapes(key)];
};

/** Was it said, and rightly: these names and no other. */
export const isNamed = (finding: Finding, names: readonly string[]): boolean => finding.certain.length === names.length && names.every((name) => finding.certain.some((certain) => certain === name));
