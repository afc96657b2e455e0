import type { Condition } from "../expr/condition";
import type { Expr } from "../expr/node";
import { canonical } from "./canonical";
import { countKinks, hasCorners, hasNestedKinks, innermostKink, sideOf } from "./cases";
import { isZeroAngle } from "./tower/angles";
import { isZeroOverCyclotomics } from "./tower/cyclotomic";
import { mayAllBePositive } from "./tower/feasible";
import { isZeroSumOfLogarithms } from "./tower/logarithms";
import { isZeroOverAlgebraicNumbers } from "./tower/numeric-parts";
import { type Budget, BudgetSpent, type Polynomial } from "./tower/polynomial";
import { reduce } from "./tower/reduce";
import { NotFactored } from "./tower/not-factored";
import { Tower } from "./tower/tower";
import type { Quotient } from "./tower/quotient";
import { convertUnder, positiveSides } from "./tower/under";

export type ZeroTest = { readonly zero: true; readonly method: string } | { readonly zero: false } | { readonly zero: "unknown" };

/** How many term multiplications a test may cost. */
const WORK = 60_000;

/** How often the factor base may change before the last state is taken as it is. */
const ROUNDS = 3;

/** Of what is nested deeper than this the kernels alone would be more than anybody can reduce. */
const DEEPEST = 300;

/** Corners and jumps that are taken apart at most: 2^6 cases. */
const MOST_KINKS = 6;

/**
 * Is an expression zero wherever it has a value and the assumptions hold, isolated points aside? It is written as a
 * quotient of polynomials in kernels (exponentials, roots of unity, logarithms, sizes and signs of coprime factors);
 * it is zero when the numerator, reduced by the relations between the kernels, has no term left. Where that does not
 * show it, corners and jumps (abs, max, relu) are taken apart case by case.
 *
 * A yes is a proof. A no says only that no relation known here makes it zero.
 *
 * @param assumptions what is declared, and what must hold for the compared sides to have a value
 * @see Geddes, Czapor, Labahn: Algorithms for Computer Algebra (1992), ch. 3; Davenport et al.: Computer Algebra (1988), ch. 2
 */
export function isZeroByNormalForm(e: Expr, assumptions: readonly Condition[] = [], work = WORK): ZeroTest {
  const tidy = canonical(e);
  if (tidy.kind === "num") return tidy.value.n === 0n ? { zero: true, method: "same canonical form" } : { zero: false };
  if (tidy.depth > DEEPEST) return { zero: "unknown" };
  const budget: Budget = { left: work };
  try {
    const direct = hasNestedKinks(tidy) ? null : whole(e, assumptions, budget);
    if (direct?.zero === true) return direct;
    const kinks = countKinks(tidy);
    const cases = kinks > 0 && kinks <= 4 * MOST_KINKS ? byCases(tidy, assumptions, budget, MOST_KINKS) : null;
    return cases ?? direct ?? { zero: "unknown" };
  } catch (error) {
    // Numbers longer than the language holds, or a stack that is full, are more than the budget as well.
    if (error instanceof BudgetSpent || error instanceof NotFactored || error instanceof RangeError) return { zero: "unknown" };
    throw error;
  }
}

/** The test without cases. */
function whole(e: Expr, assumptions: readonly Condition[], budget: Budget): ZeroTest {
  const tower = new Tower(budget);
  let q = convertUnder(e, assumptions, tower);
  for (let round = 0; round < ROUNDS && tower.base.refine(budget); round++) q = convertUnder(e, assumptions, tower);
  const rest = reduce(q.over, tower);
  const isZero = (part: Quotient): boolean => methodFor(reduce(part.over, tower), tower) !== null;
  const method =
    methodFor(rest, tower) ??
    (isZeroAngle(rest, tower, isZero) ? "angles on the unit circle" : null) ??
    (isZeroSumOfLogarithms(rest, tower, isZero) ? "logarithms of one number" : null);
  return method ? { zero: true, method } : { zero: false };
}

/** How a reduced numerator is shown to be zero, or null. */
function methodFor(rest: Polynomial, tower: Tower): string | null {
  if (rest.size === 0) return "same normal form";
  if (isZeroOverCyclotomics(rest, tower)) return "same normal form over roots of unity";
  return isZeroOverAlgebraicNumbers(rest, tower) ? "same normal form, its numbers compared exactly" : null;
}

/** Both sides of a corner or jump, one after the other; a side on which no point lies says nothing. */
function byCases(e: Expr, assumptions: readonly Condition[], budget: Budget, depth: number): ZeroTest {
  const kink = innermostKink(e);
  if (!kink) return e.kind === "num" && e.value.n === 0n ? { zero: true, method: "case by case" } : whole(e, assumptions, budget);
  const sides = (["above", "below"] as const).map((side) => sideOf(e, kink, side)).filter(({ condition }) => mayAllBePositive(positiveSides([...assumptions, condition], budget)));
  // Where only one side can be, nothing is doubled.
  const left = sides.length === 2 ? depth - 1 : depth;
  if (left < 0) return { zero: "unknown" };
  // That points lie on a side is likely and not proven, so that a difference there is no refutation.
  const isZeroOn = (side: (typeof sides)[number]): boolean => byCases(side.e, [...assumptions, side.condition], budget, left).zero === true;
  // Where neither side can be, what turns is 0 throughout, or the assumptions contradict each other.
  return sides.length > 0 && sides.every(isZeroOn) ? { zero: true, method: "case by case" } : { zero: "unknown" };
}

/**
 * Is a quantity perhaps 0 on a whole stretch, as relu(x) and x + |x| are below 0? Every case of its corners and jumps is
 * tried; what cannot be told counts as a yes.
 */
export function mayVanishOnStretch(e: Expr, assumptions: readonly Condition[] = [], work = WORK): boolean {
  const budget: Budget = { left: work };
  const inCase = (there: Expr, conditions: readonly Condition[], depth: number): boolean => {
    const kink = innermostKink(there);
    if (!kink) return hasCorners(there) || isZeroByNormalForm(there, conditions, work).zero !== false;
    if (depth === 0) return true;
    return (["above", "below"] as const).some((side) => {
      const { e: next, condition } = sideOf(there, kink, side);
      const all = [...conditions, condition];
      return mayAllBePositive(positiveSides(all, budget)) && inCase(next, all, depth - 1);
    });
  };
  try {
    return inCase(canonical(e), assumptions, MOST_KINKS);
  } catch (error) {
    if (error instanceof BudgetSpent || error instanceof NotFactored) return true;
    throw error;
  }
}
