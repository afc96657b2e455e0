import type { Condition } from "../../expr/condition";
import type { Expr } from "../../expr/node";
import { convert } from "./convert";
import type { Budget, Polynomial } from "./polynomial";
import type { Quotient } from "./quotient";
import { positiveSide } from "./signs";
import { NotFactored } from "./not-factored";
import { Tower } from "./tower";

/** Writes an expression as a quotient; the assumptions' signs are declared first, so that it is written with them. */
export function convertUnder(e: Expr, assumptions: readonly Condition[], tower: Tower): Quotient {
  for (const assumption of assumptions) {
    const { of, is } = positiveSide(assumption);
    if (is === "nonzero") continue;
    try {
      declare(convert(of, tower), tower);
    } catch (error) {
      if (!(error instanceof NotFactored)) throw error;
    }
  }
  return convert(e, tower);
}

/** A positive quantity in which the sign of one factor is open tells that sign. */
function declare(positive: Quotient, tower: Tower): void {
  const { number, complex, atoms } = tower.factor(positive);
  if (complex) {
    tower.declareCircular(positive);
    return;
  }
  const signed = atoms.filter(({ power }) => power.n % 2n !== 0n || power.d % 2n === 0n);
  const open = signed.filter(({ atom }) => !tower.signs.of(atom) && !isNumeric(tower.signOf(atom)));
  const [only] = open;
  if (open.length !== 1 || !only) return;
  const negatives = signed.filter(({ atom }) => tower.signs.of(atom) === -1).length;
  tower.signs.declare(only.atom, (number.n > 0n) === (negatives % 2 === 0) ? 1 : -1);
}

const isNumeric = (q: Quotient): boolean => [...q.over.values()].every(({ monomial }) => monomial.powers.length === 0);

/** The conditions as polynomials that are positive, in the kernels of one tower; those with a denominator are left out. */
export function positiveSides(conditions: readonly Condition[], budget: Budget): readonly Polynomial[] {
  const tower = new Tower(budget);
  return conditions.flatMap((condition) => {
    const { of, is } = positiveSide(condition);
    // x ≥ 0 may hold where x > 0 nowhere does.
    if (is !== "positive") return [];
    const q = tower.tidy(convert(of, tower));
    return q.under.size === 0 ? [q.over] : [];
  });
}
