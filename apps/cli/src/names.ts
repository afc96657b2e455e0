import { readExpr } from "@nabla/calc-core";
import { UsageError } from "./command";

/** A variable's name as formulas have it: λ is lambda and x₁ is x_1; null where the text is no single name. */
export function readName(text: string): string | null {
  const name = text.trim();
  const reading = readExpr(name, { variables: [name] });
  return reading.ok && reading.expr.kind === "sym" ? reading.expr.name : null;
}

/** An option's "x,y,z" as names, where it is given. */
export const readNames = (option: string, text: string | undefined): readonly string[] | undefined => text?.split(",").map((part) => nameOf(option, part));

/** An option's single name. */
export function nameOf(option: string, text: string): string {
  const name = readName(text);
  if (name === null) throw new UsageError(`${option} takes names of variables, such as x or w_1; "${text.trim()}" is none.`);
  return name;
}
