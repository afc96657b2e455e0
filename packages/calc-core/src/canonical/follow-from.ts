import type { Condition } from "../expr/condition";
import type { Requirement } from "../functions/function";
import { NotFactored } from "./tower/not-factored";
import { BudgetSpent } from "./tower/polynomial";
import type { Quotient } from "./tower/quotient";
import { Tower } from "./tower/tower";
import { convertUnder } from "./tower/under";
import { mayVanishOnStretch } from "./zero-test";

/** How many term multiplications it may cost. */
const WORK = 5_000;

/**
 * Do requirements follow from what is assumed, isolated points aside: x³ > 0 where x > 0, and 4x² + 4 ≥ 0 everywhere? A
 * yes is a proof, a no says nothing.
 */
export function followFrom(requirements: readonly Requirement[], assumptions: readonly Condition[]): boolean {
  try {
    return requirements.every(({ of, is }) => {
      if (is === "nonzero") return !mayVanishOnStretch(of, assumptions);
      const tower = new Tower({ left: WORK });
      const sign = constantSign(tower.sign(convertUnder(of, assumptions, tower)));
      return sign === 1;
    });
  } catch (error) {
    if (error instanceof NotFactored || error instanceof BudgetSpent) return false;
    throw error;
  }
}

/** 1 or -1 where the sign of a quantity has come out as one of these. */
function constantSign({ over, under }: Quotient): 1 | -1 | null {
  const [only] = over.values();
  if (!only || over.size > 1 || under.size > 0 || only.monomial.powers.length > 0 || only.coefficient.im.n !== 0n) return null;
  return only.coefficient.re.n > 0n ? 1 : -1;
}
