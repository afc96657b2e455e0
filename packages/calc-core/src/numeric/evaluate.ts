import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import { tapeOf } from "./tape";

export type Evaluation =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: "outside-domain" | "unbound-variable" | "overflow"; readonly at: Expr };

/**
 * The value of an expression at one point, in double precision.
 *
 * @param point one number for every variable of `e`; angles in radians
 * @returns a finite number, or the innermost node that has none there. Never NaN, never ±Infinity, never throws.
 */
export function evaluate(e: Expr, point: Readonly<Record<string, number>>): Evaluation {
  const tape = tapeOf(e);
  const values: number[] = [];
  for (const [i, node] of tape.nodes.entries()) {
    if (node.kind === "call" || (node.kind === "sym" && !Object.hasOwn(point, node.name))) return { ok: false, reason: "unbound-variable", at: node };
    const value = valueOf(node, (tape.parts[i] ?? []).map((place) => values[place] ?? Number.NaN), point);
    if (Number.isNaN(value)) return { ok: false, reason: "outside-domain", at: node };
    if (!Number.isFinite(value)) return { ok: false, reason: isPole(node, values, tape.parts[i]) ? "outside-domain" : "overflow", at: node };
    values.push(value);
  }
  return { ok: true, value: values[tape.roots[0] ?? 0] ?? 0 };
}

const isPole = (node: Expr, values: readonly number[], parts: readonly number[] | undefined): boolean => node.kind === "power" && values[parts?.[0] ?? 0] === 0;

/** One node's value from its parts' values; NaN where it has none. */
export function valueOf(node: Expr, parts: readonly number[], point: Readonly<Record<string, number>>): number {
  switch (node.kind) {
    case "num":
      return toNumber(node.value);
    case "const":
      return node.name === "pi" ? Math.PI : Math.E;
    case "sym":
      return point[node.name] ?? Number.NaN;
    case "sum":
      return parts.reduce((a, b) => a + b, 0);
    case "product":
      return parts.reduce((a, b) => a * b, 1);
    case "power":
      return realPower(parts[0] ?? Number.NaN, parts[1] ?? Number.NaN, node.exponent);
    case "apply":
      return FUNCTIONS[node.fn].value(...parts);
    case "call":
      return Number.NaN;
  }
}

/** A power by the conventions of real roots: x^(1/3) of a negative number is the real one. */
export function realPower(base: number, exponent: number, written: Expr): number {
  if (base < 0 && written.kind === "num" && written.value.d !== 1n && written.value.d % 2n !== 0n) {
    const size = (-base) ** exponent;
    return written.value.n % 2n === 0n ? size : -size;
  }
  // 0^0 has a value only where the exponent is the constant 0.
  return base === 0 && exponent === 0 && written.kind !== "num" ? Number.NaN : base ** exponent;
}
