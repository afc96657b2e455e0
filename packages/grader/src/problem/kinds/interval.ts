import { canonical, type Expr, readInterval } from "@nabla/calc-core";
import type { z } from "zod";
import type { intervalAsk } from "../longer-asks";
import { refuseFormula, refuseProblem } from "../problem-fault";
import type { Scope } from "../scope";
import { isExactlyZero } from "./exactly-zero";
import { type Interval, tidyUnion } from "./interval-union";

export type IntervalTask = { readonly kind: "interval"; readonly variable: string; readonly key: readonly Interval[] };

export function intervalTask(ask: z.output<typeof intervalAsk>, scope: Scope): IntervalTask {
  const variable = ask.variable ?? "x";
  const reading = readInterval(ask.is, variable, { variables: scope.names });
  if (!reading.ok) return refuseFormula(ask.is, reading.fault, "ask.is");
  const filled = reading.union.map((factors) => factors.map((pieces) => pieces.map(({ from, to }) => ({ from: { ...from, at: fill(from.at, scope) }, to: { ...to, at: fill(to.at, scope) } }))));
  return { kind: "interval", variable, key: tidyUnion(filled, isExactlyZero) ?? refuseProblem("unreadable-formula", `an end of "${ask.is}" is no number`, "ask.is") };
}

const fill = (at: Expr | null, scope: Scope): Expr | null => (at ? canonical(scope.filled(at)) : null);
