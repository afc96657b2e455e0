import { BigNumber, type BigNumber as Big } from "mathjs";
import type { Decimal } from "decimal.js";
import type { Rational } from "../../expr/rational";
import { decimalText, fixedE, fixedPi } from "./fixed-point";

declare module "mathjs" {
  /** mathjs exports the class of its BigNumbers; its declarations name it only as a type. */
  export const BigNumber: typeof Decimal;
}

/** One precision's arithmetic: mathjs' BigNumber with so many significant digits, and the constants in it. */
export type Arithmetic = {
  readonly digits: number;
  readonly of: (value: Rational) => BigInterval;
  readonly big: (value: number | string) => Big;
  readonly pi: BigInterval;
  readonly e: BigInterval;
  /** The interval widened by what one operation may have lost. */
  readonly outward: (lo: Big, hi: Big) => BigInterval;
};

/** lo ≤ value ≤ hi with many digits. */
export type BigInterval = { readonly lo: Big; readonly hi: Big };
export type { Big };

/** Digits worked with beyond those asked for; each operation is taken to lose three of them. */
const GUARD = 8;
const known = new Map<number, Arithmetic>();

export function arithmetic(digits: number): Arithmetic {
  const made = known.get(digits) ?? make(digits);
  known.set(digits, made);
  return made;
}

function make(digits: number): Arithmetic {
  const Class = BigNumber.clone({ precision: digits + GUARD });
  const big = (value: number | string): Big => new Class(value);
  const relative = big(`1e-${digits + GUARD - 3}`);
  // Far below everything that is worked with, so that a number however small is never mixed up with 0.
  const tiny = big("1e-1000000000000000");
  const outward = (lo: Big, hi: Big): BigInterval => ({ lo: lo.minus(lo.abs().times(relative)).minus(tiny), hi: hi.plus(hi.abs().times(relative)).plus(tiny) });
  const thin = (value: Big): BigInterval => ({ lo: value, hi: value });
  const bits = Math.ceil((digits + 20) * Math.LOG2E * Math.LN10);
  const widened = (value: Big): BigInterval => outward(value, value);
  return {
    digits,
    big,
    outward,
    of: ({ n, d }) => {
      const over = big(n.toString());
      if (d === 1n && n.toString().length < digits) return thin(over);
      return widened(over.div(big(d.toString())));
    },
    pi: widened(big(decimalText(fixedPi(bits), -bits, digits + 10))),
    e: widened(big(decimalText(fixedE(bits), -bits, digits + 10))),
  };
}
