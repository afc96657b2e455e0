import { addRational, divideRational, isZero, multiplyRational, negateRational, type Rational } from "../../expr/rational";
import { isReal } from "./coefficient";
import type { Kernel } from "./kernel";
import type { Budget, Polynomial } from "./polynomial";
import { overOneBar, type Quotient } from "./quotient";

const NONE: Rational = { n: 0n, d: 1n };
const ONCE: Rational = { n: 1n, d: 1n };

/** More fractions in exponents than this stand each for itself. */
const MOST = 8;

type Member = { readonly kernel: Kernel; readonly exponent: Quotient };

/**
 * Fractions met in exponents, none of which is a sum of multiples of the others: e^(1/(x-1))·e^(1/(x+1)) and
 * e^(2x/(x²-1)) are powers of the same two exponentials.
 */
export class ExponentBasis {
  private readonly members: Member[] = [];

  /** The exponentials, and to which powers, whose product has this exponent; the kernel itself where it is a new one. */
  express(kernel: Kernel, exponent: Quotient, budget: Budget): readonly { readonly kernel: Kernel; readonly times: Rational }[] {
    if (this.members.some((member) => member.kernel.key === kernel.key)) return [{ kernel, times: ONCE }];
    const alike = this.members.filter((member) => member.kernel.kind === kernel.kind);
    const weights = alike.length > 0 && alike.length < MOST ? asCombination(exponent, alike, budget) : null;
    if (weights) return alike.flatMap((member, i) => (weights[i] && !isZero(weights[i]) ? [{ kernel: member.kernel, times: weights[i] }] : []));
    this.members.push({ kernel, exponent });
    return [{ kernel, times: ONCE }];
  }
}

/** Rational weights with which the members add up to the target, or null: Gaussian elimination over the monomials above one bar. */
function asCombination(target: Quotient, members: readonly Member[], budget: Budget): readonly Rational[] | null {
  const [goal, ...columns] = overOneBar([target, ...members.map(({ exponent }) => exponent)], budget);
  if (!goal || [goal, ...columns].some((p) => [...p.values()].some(({ coefficient }) => !isReal(coefficient)))) return null;
  const keys = new Set([goal, ...columns].flatMap((p) => [...p.keys()]));
  const rows = [...keys].map((key) => [...columns, goal].map((p: Polynomial): Rational => p.get(key)?.coefficient.re ?? NONE));
  return solved(rows, columns.length);
}

/** The one solution of a system of full rank, its right side in the last column; null where there is none. */
function solved(given: readonly (readonly Rational[])[], unknowns: number): readonly Rational[] | null {
  let rows = given;
  for (let column = 0; column < unknowns; column++) {
    const at = rows.findIndex((row, i) => i >= column && !isZero(row[column] ?? NONE));
    const pivot = rows[at];
    const lead = pivot?.[column];
    if (!pivot || !lead) return null;
    const scaled = pivot.map((value) => divideRational(value, lead));
    const rest = rows.filter((_, i) => i !== at).map((row) => {
      const factor = negateRational(row[column] ?? NONE);
      return row.map((value, j) => addRational(value, multiplyRational(factor, scaled[j] ?? NONE)));
    });
    rows = [...rest.slice(0, column), scaled, ...rest.slice(column)];
  }
  const beyond = rows.slice(unknowns);
  return beyond.every((row) => row.every(isZero)) ? rows.slice(0, unknowns).map((row) => row[unknowns] ?? NONE) : null;
}
