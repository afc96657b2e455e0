import { apply, num } from "../expr/build";
import type { Expr, Product } from "../expr/node";
import { isInteger } from "../expr/rational";
import { raise, timesOf } from "./collect";
import { asPower } from "./over-one-bar";

/** sign(u)/|u| is 1/u, and sign(u)·u is |u|; sign(u)·u² is u·|u|. */
export function withSignsTaken({ factors }: Product): Expr | null {
  for (const sign of factors) {
    if (sign.kind !== "apply" || sign.fn !== "sign") continue;
    const [u] = sign.args;
    for (const factor of factors) {
      const { base, exponent } = asPower(factor);
      if (!u || !isInteger(exponent)) continue;
      const others = factors.filter((other) => other !== sign && other !== factor);
      if (base.kind === "apply" && base.fn === "abs" && base.args[0] === u && exponent.n % 2n !== 0n) return timesOf([...others, raise(u, num(exponent))]);
      if (base === u && exponent.n > 0n) return timesOf([...others, raise(u, num(exponent.n - 1n)), apply("abs", u)]);
    }
  }
  return null;
}
