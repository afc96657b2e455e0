import { canonical, type Condition, derivative, type Expr, freeVariables } from "@nabla/calc-core";
import type { z } from "zod";
import type { antiderivativeAsk, functionUpToConstantAsk } from "../longer-asks";
import type { Form } from "../fields";
import type { Scope } from "../scope";

export type AntiderivativeTask = {
  readonly kind: "antiderivative";
  /** What the answer's derivative in each variable must be. */
  readonly slopes: readonly { readonly in: string; readonly key: Expr }[];
  /** The function itself, where the author gave it. */
  readonly key: Expr | null;
  readonly constantRequired: boolean;
  readonly variables: readonly string[];
  readonly domain: readonly Condition[];
  readonly form: readonly Form[];
};

type Ask = z.output<typeof antiderivativeAsk> | z.output<typeof functionUpToConstantAsk>;

export function antiderivativeTask(ask: Ask, scope: Scope): AntiderivativeTask {
  const common = { kind: "antiderivative" as const, constantRequired: ask.constant !== "optional", domain: ask.domain === undefined ? [] : scope.conditions(ask.domain, "ask.domain"), form: ask.form ?? [] };
  if (ask.kind === "antiderivative") {
    const key = scope.formula(ask.of, "ask.of");
    return { ...common, key: ask.answer === undefined ? null : scope.formula(ask.answer, "ask.answer"), slopes: [{ in: ask.in, key }], variables: [...new Set([ask.in, ...freeVariables(key)])] };
  }
  const value = scope.formula(ask.value, "ask.value");
  return { ...common, key: value, slopes: ask.in.map((each) => ({ in: each, key: canonical(derivative(value, each)) })), variables: [...new Set([...ask.in, ...freeVariables(value)])] };
}
