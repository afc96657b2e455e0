import { sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import { realPower } from "../numeric/evaluate";

/** The names of a local rule's arguments and of its value; no student can type them. */
export const U = sym("\u0000u");
export const W = sym("\u0000w");
export const V = sym("\u0000v");

/** A small formula in u, w and v as a function of three numbers. */
export type Closure = (u: number, w: number, v: number) => number;

/** Closures in closures, for formulas of a few nodes: no registers and no generated code. */
export function closureOf(e: Expr): Closure {
  switch (e.kind) {
    case "num": {
      const value = toNumber(e.value);
      return () => value;
    }
    case "const": {
      const value = e.name === "pi" ? Math.PI : Math.E;
      return () => value;
    }
    case "sym":
      return e === U ? (u) => u : e === W ? (_, w) => w : e === V ? (_, __, v) => v : () => Number.NaN;
    case "sum":
      return e.terms.map(closureOf).reduce((a, b) => (u, w, v) => a(u, w, v) + b(u, w, v));
    case "product": {
      const [scale, inner] = e.factors;
      if (e.factors.length === 2 && scale?.kind === "num" && inner === U) {
        const by = toNumber(scale.value);
        return (u) => by * u;
      }
      return e.factors.map(closureOf).reduce((a, b) => (u, w, v) => a(u, w, v) * b(u, w, v));
    }
    case "power":
      return powerClosure(closureOf(e.base), closureOf(e.exponent), e.exponent);
    case "apply": {
      const { value } = FUNCTIONS[e.fn];
      if (e.args.length === 1 && e.args[0] === U) return value;
      return applied(value, e.args.map(closureOf));
    }
    case "call":
      return () => Number.NaN;
  }
}

function powerClosure(base: Closure, exponent: Closure, written: Expr): Closure {
  if (written.kind === "num" && written.value.d === 1n) {
    if (written.value.n === 1n) return base;
    if (written.value.n === 2n) {
      return (u, w, v) => {
        const b = base(u, w, v);
        return b * b;
      };
    }
    if (written.value.n === -1n) return (u, w, v) => 1 / base(u, w, v);
  }
  return (u, w, v) => realPower(base(u, w, v), exponent(u, w, v), written);
}

function applied(value: (...args: number[]) => number, [a, b]: readonly Closure[]): Closure {
  if (!a) return () => Number.NaN;
  if (!b) return (u, w, v) => value(a(u, w, v));
  return (u, w, v) => value(a(u, w, v), b(u, w, v));
}
