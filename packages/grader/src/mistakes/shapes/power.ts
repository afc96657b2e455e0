import { type Expr, num, sum } from "@nabla/calc-core";
import type { MistakeName } from "../names";
import type { Sample } from "../samples";
import { type Broken, combinations, type Part, type Rule, type Switch, type Tools } from "./broken";

/** What stands in n uⁿ⁻¹ u′: the factor, the new exponent, the inner derivative, and what is raised. */
type Stand = { readonly n: Sample; readonly lowered: Sample; readonly slope: (values: readonly Sample[]) => Sample };

/**
 * (uⁿ)′ = n uⁿ⁻¹ u′ with a constant n. Three things can go wrong: the factor n, the new exponent, the inner derivative.
 * 1/u is the power -1: of a mere variable it is spoken of as a power, of anything else as a quotient.
 */
export function powerRule(base: Part, exponent: Expr, tools: Tools): Rule {
  const { s } = tools;
  const n = s.of(exponent);
  const lowered = s.of(shifted(exponent, -1n));
  const slope = ([factor = n, at = lowered, inner = base.du, inside = base.u]: readonly Sample[]): Sample => s.times(factor, s.raise(inside, at), inner);
  const stand: Stand = { n, lowered, slope };
  return { right: slope([]), broken: () => [...brokenSwitches(base, exponent, stand, tools), ...brokenInside(base, exponent, stand, tools), ...brokenBottom(base, exponent, tools)] };
}

const isPlain = (base: Part): boolean => base.e.kind === "sym";
const isReciprocal = (exponent: Expr): boolean => isNumber(exponent, -1n);

function brokenSwitches(base: Part, exponent: Expr, { n, lowered, slope }: Stand, { s }: Tools): readonly Broken[] {
  const factor: Switch = { right: n, wrong: isReciprocal(exponent) ? [] : [{ id: "power-coefficient-lost", name: "power-coefficient-lost", value: s.one }] };
  const notLowered: MistakeName = isReciprocal(exponent) && !isPlain(base) ? "quotient-denominator-not-squared" : "power-not-decremented";
  const above = exponent.kind === "num" && (exponent.value.n < 0n || exponent.value.d > 1n) ? [{ id: "power-raised", name: "power-not-decremented" as const, value: s.of(shifted(exponent, 1n)) }] : [];
  const at: Switch = { right: lowered, wrong: [{ id: notLowered, name: notLowered, value: n }, ...above] };
  const inner: Switch = { right: base.du, wrong: isPlain(base) ? [] : [{ id: "missing-inner-derivative", name: "missing-inner-derivative", value: s.one }] };
  return combinations([factor, at, inner], slope, (values) => slope([values[0] ?? n, values[1] ?? lowered, s.one]));
}

function brokenInside(base: Part, exponent: Expr, { n, lowered, slope }: Stand, { s, x }: Tools): readonly Broken[] {
  if (isPlain(base)) return [];
  const into = (id: string | null, next: Sample): Broken => ({ id, names: ["derivative-inside-argument"], slope: slope([n, lowered, next, base.du]), mark: base.du });
  const raised = s.raise(base.du, n);
  const found: Broken[] = [
    into("derivative-inside-argument", s.one),
    into(null, base.du),
    { id: "derivative-of-what-is-raised", names: isReciprocal(exponent) ? ["quotient-of-derivatives"] : ["derivative-inside-argument", "derivative-inside-argument"], slope: raised, mark: raised },
  ];
  // Of (a x)² it would look the same as a missing inner derivative.
  const looksOtherwise = !isReciprocal(exponent) && !(isNumber(exponent, 2n) && base.du.values.every((value) => value === base.du.values[0]));
  if (looksOtherwise) found.push({ id: "outer-derivative-at-variable", names: ["outer-derivative-at-variable"], slope: slope([n, lowered, base.du, x]), mark: s.raise(x, lowered) });
  return found;
}

/** 1/uᵐ differentiated below the bar alone: 1/(m uᵐ⁻¹ u′). */
function brokenBottom(base: Part, exponent: Expr, { s }: Tools): readonly Broken[] {
  if (exponent.kind !== "num" || exponent.value.n > 0n || (isReciprocal(exponent) && !isPlain(base))) return [];
  const below = s.times(s.negate(s.of(exponent)), s.raise(base.u, s.of(shifted(negated(exponent), -1n))), base.du);
  const slope = s.divide(s.one, below);
  return [{ id: "quotient-of-derivatives", names: ["quotient-of-derivatives"], slope, mark: slope }];
}

const isNumber = (e: Expr, n: bigint): boolean => e.kind === "num" && e.value.d === 1n && e.value.n === n;
const negated = (e: Expr): Expr => (e.kind === "num" ? num({ n: -e.value.n, d: e.value.d }) : e);

/** The exponent with a whole number added; a letter keeps its shape. */
function shifted(exponent: Expr, by: bigint): Expr {
  if (exponent.kind === "num") return num({ n: exponent.value.n + by * exponent.value.d, d: exponent.value.d });
  return sum(exponent, num(by));
}
