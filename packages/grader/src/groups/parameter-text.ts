import { presentable, toInfix } from "@nabla/calc-core";
import type { Variant } from "../problem/variant";

/** The values of a variant's parameters, as in "a = 2, n = 3": the same for variants that ask the same. */
export const parameterText = ({ problem, scope }: Variant): string =>
  Object.keys(problem.parameters ?? {})
    .sort()
    .flatMap((name) => {
      const value = scope.named(name);
      return value ? [`${name} = ${toInfix(presentable(value))}`] : [];
    })
    .join(", ");
