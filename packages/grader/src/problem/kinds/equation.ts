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
  const reading = readEquation(ask.equation, { variables: scope.names });
  if (sides.length !== 2 || !reading.ok) return refuseProblem("unreadable-formula", `"${ask.equation}" is no equation, as y = 2x + 1 is`, "ask.equation");
  const [a, b] = [scope.formula(left, "ask.equation"), scope.formula(right, "ask.equation")];
  // A letter with the factor 0 in this variant may be written all the same: y = 0x + 3.
  const written = freeVariables(reading.left.expr, reading.right.expr).filter((each) => !scope.names.includes(each));
  const variables = [...new Set([...(ask.variables ?? []), ...written, ...freeVariables(a, b)])];
  return { kind: "equation", left: a, right: b, variables, solvedFor: a.kind === "sym" ? a.name : null, domain: ask.domain === undefined ? [] : scope.conditions(ask.domain, "ask.domain") };
}
