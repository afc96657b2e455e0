import { toNumber } from "../../expr/rational";
import type { Polynomial } from "./polynomial";
import type { Quotient } from "./quotient";
import type { Tower } from "./tower";

/** The value of a quotient of numbers in double precision, for where a rough one is enough; null where a variable is in it. */
export function realValue(q: Quotient, tower: Tower): number | null {
  let value = polynomialValue(q.over, tower);
  for (const { polynomial, power } of q.under.values()) {
    const below = polynomialValue(polynomial, tower);
    value = value === null || below === null ? null : value / below ** power;
  }
  return value !== null && Number.isFinite(value) ? value : null;
}

function polynomialValue(p: Polynomial, tower: Tower): number | null {
  let total = 0;
  for (const { monomial, coefficient } of p.values()) {
    if (coefficient.im.n !== 0n) return null;
    let term = toNumber(coefficient.re);
    for (const { kernel, exponent } of monomial.powers) {
      const base = kernelValue(kernel, tower);
      if (base === null) return null;
      term *= base ** toNumber(exponent);
    }
    total += term;
  }
  return total;
}

function kernelValue(place: number, tower: Tower): number | null {
  const kernel = tower.kernels.at(place);
  switch (kernel.kind) {
    case "prime":
      return Number(kernel.prime);
    case "pi":
      return Math.PI;
    case "size":
    case "sign": {
      const inside = realValue(kernel.atom.value, tower);
      return inside === null ? null : kernel.kind === "size" ? Math.abs(inside) : Math.sign(inside);
    }
    default:
      return null;
  }
}
