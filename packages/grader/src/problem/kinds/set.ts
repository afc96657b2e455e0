import { type Condition, type Expr, freeVariables } from "@nabla/calc-core";
import type { z } from "zod";
import type { setAsk } from "../longer-asks";
import type { Scope } from "../scope";

export type SetTask = {
  readonly kind: "set";
  readonly elements: readonly (readonly Expr[])[];
  readonly ordered: boolean;
  readonly dimension: number;
  readonly variables: readonly string[];
  readonly domain: readonly Condition[];
};

export function setTask(ask: z.output<typeof setAsk>, scope: Scope): SetTask {
  const elements = ask.elements.map((each, i) => [each].flat().map((text) => scope.formula(text, `ask.elements.${i}`)));
  const variables = [...new Set([...(ask.variables ?? []), ...freeVariables(...elements.flat())])];
  return { kind: "set", elements, ordered: ask.ordered ?? false, dimension: elements[0]?.length ?? ask.dimension ?? 1, variables, domain: ask.domain === undefined ? [] : scope.conditions(ask.domain, "ask.domain") };
}
