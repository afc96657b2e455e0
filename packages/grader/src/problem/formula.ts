import { type Condition, type Expr, readDomain, readExpr } from "@nabla/calc-core";
import { refuseFormula } from "./problem-fault";

/** Reads an author's formula; parameters and definitions are declared names, every other letter is a variable. */
export function authorFormula(text: string, names: readonly string[], path: string): Expr {
  const reading = readExpr(text, { variables: names });
  if (!reading.ok) return refuseFormula(text, reading.fault, path);
  return reading.expr;
}

/** Reads an author's conditions, as in "x > 0". */
export function authorConditions(text: string, names: readonly string[], path: string): readonly Condition[] {
  const reading = readDomain(text, { variables: names });
  if (!reading.ok) return refuseFormula(text, reading.fault, path);
  return reading.conditions;
}
