import type { Condition } from "../expr/condition";
import type { Expr } from "../expr/node";
import { canonical } from "./canonical";
import { convert } from "./tower/convert";
import { isZeroOverCyclotomics } from "./tower/cyclotomic";
import { type Budget, BudgetSpent } from "./tower/polynomial";
import { reduce } from "./tower/reduce";
import { positiveSide } from "./tower/signs";
import { NotFactored, Tower } from "./tower/tower";
import type { Quotient } from "./tower/quotient";

export type ZeroTest = { readonly zero: true; readonly method: string } | { readonly zero: false } | { readonly zero: "unknown" };

/** How many term multiplications a test may cost. */
const WORK = 60_000;

/** How often the factor base may change before the last state is taken as it is. */
const ROUNDS = 3;

/**
 * Is an expression zero wherever it has a value and the assumptions hold, isolated points aside? It is written as a
 * quotient of polynomials in kernels (exponentials, roots of unity, logarithms, sizes and signs of coprime factors);
 * it is zero when the numerator, reduced by the relations between the kernels, has no term left.
 *
 * A yes is a proof. A no says only that no relation known here makes it zero.
 *
 * @param assumptions what is declared, and what must hold for the compared sides to have a value
 * @see Geddes, Czapor, Labahn: Algorithms for Computer Algebra (1992), ch. 3; Davenport et al.: Computer Algebra (1988), ch. 2
 */
export function isZeroByNormalForm(e: Expr, assumptions: readonly Condition[] = [], work = WORK): ZeroTest {
  const tidy = canonical(e);
  if (tidy.kind === "num") return tidy.value.n === 0n ? { zero: true, method: "same canonical form" } : { zero: false };
  const budget: Budget = { left: work };
  try {
    const tower = new Tower(budget);
    let q = convertUnder(e, assumptions, tower);
    for (let round = 0; round < ROUNDS && tower.base.refine(budget); round++) q = convertUnder(e, assumptions, tower);
    const rest = reduce(q.over, tower);
    if (rest.size === 0) return { zero: true, method: "same normal form" };
    if (isZeroOverCyclotomics(rest, tower)) return { zero: true, method: "same normal form over roots of unity" };
    return { zero: false };
  } catch (error) {
    if (error instanceof BudgetSpent || error instanceof NotFactored) return { zero: "unknown" };
    throw error;
  }
}

/** The assumptions' signs are declared first, so that the expression is written with them. */
function convertUnder(e: Expr, assumptions: readonly Condition[], tower: Tower): Quotient {
  for (const assumption of assumptions) {
    const { of, is } = positiveSide(assumption);
    if (is === "nonzero") continue;
    try {
      const { number, atoms } = tower.factor(convert(of, tower));
      const open = atoms.filter(({ atom, power }) => (power.n % 2n !== 0n || power.d % 2n === 0n) && !tower.signs.of(atom) && !isNumeric(tower.signOf(atom)));
      const known = atoms.filter(({ atom, power }) => power.n % 2n !== 0n && tower.signs.of(atom) === -1).length;
      const [only] = open;
      if (open.length === 1 && only) tower.signs.declare(only.atom, (number.n > 0n) === (known % 2 === 0) ? 1 : -1);
    } catch (error) {
      if (!(error instanceof NotFactored)) throw error;
    }
  }
  return convert(e, tower);
}

const isNumeric = (q: Quotient): boolean => [...q.over.values()].every(({ monomial }) => monomial.powers.length === 0);
