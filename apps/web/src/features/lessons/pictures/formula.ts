import { type Expr, readExpr } from "@nabla/calc-core";

/** A formula of ours, read as a student's is. One that cannot be read is a bug. */
export function formula(text: string, variables: readonly string[]): Expr {
  const reading = readExpr(text, { variables, strict: true });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}
