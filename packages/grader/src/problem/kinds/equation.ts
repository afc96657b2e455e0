import { type Condition, type Expr, freeVariables, readEquation } from "@nabla/calc-core";
import type { z } from "zod";
import type { equationAsk } from "../longer-asks";
import { refuseProblem } from "../problem-fault";
import type { Scope } from "../scope";

export type EquationTask = {
  readonly kind: "equation";
  readonly left: Expr;
  readonly right: Expr;
  readonly variables: readonly string[];
  /** The single letter on the left, which L(x) = … may stand for. */
  readonly solvedFor: string | null;
  readonly domain: readonly Condition[];
};

export function equationTask(ask: z.output<typeof equationAsk>, scope: Scope): EquationTask {
  const sides = ask.equation.split("=");
  const [left = "", right = ""] = sides;
  if (sides.length !== 2 || !readEquation(ask.equation, { variables: scope.names }).ok) refuseProblem("unreadable-formula", `"${ask.equation}" is no equation, as y = 2x + 1 is`, "ask.equation");
  const [a, b] = [scope.formula(left, "ask.equation"), scope.formula(right, "ask.equation")];
  const variables = [...new Set([...(ask.variables ?? []), ...freeVariables(a, b)])];
  return { kind: "equation", left: a, right: b, variables, solvedFor: a.kind === "sym" ? a.name : null, domain: ask.domain === undefined ? [] : scope.conditions(ask.domain, "ask.domain") };
}
