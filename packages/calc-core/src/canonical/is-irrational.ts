import type { Expr } from "../expr/node";
import { isZero, ONE, equalRational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { canonical } from "./canonical";
import { exactRoot } from "./roots-of-numbers";

/**
 * Functions whose value at a fraction is transcendental, but for the one fraction at which it is 0 or 1 or not there.
 *
 * @see Niven: Irrational Numbers (1956), ch. 9: the theorem of Lindemann and Weierstrass
 */
// prettier-ignore
const TRANSCENDENTAL: Partial<Record<FunctionName, "but at 0" | "but at 1">> = {
  exp: "but at 0", sin: "but at 0", cos: "but at 0", tan: "but at 0", sinh: "but at 0", cosh: "but at 0", tanh: "but at 0",
  asin: "but at 0", atan: "but at 0", asinh: "but at 0", atanh: "but at 0", acos: "but at 1", acosh: "but at 1", ln: "but at 1",
};

/** Roots of this index and more are not looked into. */
const HIGHEST_INDEX = 64n;

/**
 * Is a number without variables surely irrational? Known of a fraction beside one multiple of a root, or of a
 * power of π, e, or a function at a fraction; a no says nothing.
 */
export function isIrrational(number: Expr): boolean {
  const tidy = canonical(number);
  const [term, ...otherTerms] = (tidy.kind === "sum" ? tidy.terms : [tidy]).filter(({ kind }) => kind !== "num");
  if (!term || otherTerms.length > 0) return false;
  const [factor, ...otherFactors] = (term.kind === "product" ? term.factors : [term]).filter(({ kind }) => kind !== "num");
  return factor !== undefined && otherFactors.length === 0 && isIrrationalFactor(factor);
}

function isIrrationalFactor(factor: Expr): boolean {
  if (factor.kind !== "power" || factor.exponent.kind !== "num") return isTranscendental(factor);
  const [base, exponent] = [factor.base, factor.exponent.value];
  if (base.kind !== "num") return !isZero(exponent) && isTranscendental(base);
  if (base.value.d !== 1n || base.value.n < 2n) return false;
  return exponent.d > 1n && exponent.d < HIGHEST_INDEX && exactRoot(base.value.n, exponent.d) === null;
}

/** Is it π, e, or a function at a fraction, no power of which is rational but the 0th? */
function isTranscendental(e: Expr): boolean {
  const [argument, ...others] = e.kind === "apply" ? e.args : [];
  if (e.kind !== "apply" || argument?.kind !== "num" || others.length > 0) return e.kind === "const";
  const but = TRANSCENDENTAL[e.fn];
  return but === "but at 0" ? !isZero(argument.value) : but === "but at 1" && !equalRational(argument.value, ONE);
}
