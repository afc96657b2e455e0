import { toInfix } from "@nabla/calc-core";
import type { Problem } from "./schema";
import type { Variant } from "./variant";

/** The problem that has this variant and no other, but for the order of its options: its parameters are what was drawn for it. */
export function onlyVariant({ problem, scope }: Variant): Problem {
  const drawn: Record<string, { choose: string[] }> = {};
  for (const name of Object.keys(problem.parameters ?? {})) {
    const value = scope.named(name);
    if (value) drawn[name] = { choose: [toInfix(value)] };
  }
  return { ...problem, parameters: drawn, where: [] };
}
