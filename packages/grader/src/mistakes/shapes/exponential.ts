import { e, type Expr } from "@nabla/calc-core";
import type { Sample } from "../samples";
import { type Broken, combinations, type Part, type Rule, type Switch, type Tools } from "./broken";

/** (aᵘ)′ = aᵘ ln(a) u′ with a constant base; of e the logarithm is 1. */
export function exponentialRule(base: Expr, exponent: Part, { s, x }: Tools): Rule {
  const a = s.of(base);
  const isNatural = base === e;
  const plain = exponent.e.kind === "sym";
  const logarithm = isNatural ? s.one : s.apply("ln", a);
  const raised = (u: Sample): Sample => (isNatural ? s.apply("exp", u) : s.raise(a, u));
  const slope = ([log = logarithm, inner = exponent.du, inside = exponent.u]: readonly Sample[]): Sample => s.times(raised(inside), log, inner);

  const broken = (): readonly Broken[] => {
    const log: Switch = { right: logarithm, wrong: isNatural ? [] : [{ id: "missing-log-of-base", name: "missing-log-of-base", value: s.one }] };
    const inner: Switch = { right: exponent.du, wrong: plain ? [] : [{ id: "missing-inner-derivative", name: "missing-inner-derivative", value: s.one }] };
    const found: Broken[] = [...combinations([log, inner], slope, (values) => slope([values[0] ?? logarithm, s.one]))];

    // The power rule where no power is: u a^(u-1), with the inner derivative or without.
    const lowered = s.times(exponent.u, raised(s.add(exponent.u, s.negate(s.one))));
    found.push({ id: "power-rule-on-exponential", names: ["power-rule-on-exponential"], slope: s.times(lowered, exponent.du), mark: lowered });
    if (!plain) {
      found.push({ id: "power-rule-on-exponential/bare", names: ["power-rule-on-exponential"], slope: lowered, mark: lowered });
      found.push({ id: "outer-derivative-at-variable", names: ["outer-derivative-at-variable"], slope: slope([logarithm, exponent.du, x]), mark: raised(x) });
      const inside = raised(exponent.du);
      found.push({ id: "derivative-inside-argument", names: ["derivative-inside-argument"], slope: s.times(inside, logarithm), mark: inside });
      found.push({ id: null, names: ["derivative-inside-argument"], slope: s.times(inside, logarithm, exponent.du), mark: inside });
      if (!isNatural) found.push({ id: null, names: ["missing-log-of-base", "derivative-inside-argument"], slope: inside, mark: inside });
    }
    return found;
  };
  return { right: slope([]), broken };
}

/** (uᵛ)′ = uᵛ (v′ ln u + v u′/u) where both move. Students use one of the two rules that hold where one is constant. */
export function generalPowerRule(base: Part, exponent: Part, { s }: Tools): Rule {
  const whole = s.raise(base.u, exponent.u);
  const asPower = s.times(exponent.u, s.raise(base.u, s.add(exponent.u, s.negate(s.one))));
  const asExponential = s.times(whole, s.apply("ln", base.u), exponent.du);
  const power = s.times(asPower, base.du);
  const broken = (): readonly Broken[] => [
    { id: "power-rule-on-exponential", names: ["power-rule-on-exponential"], slope: power, mark: asPower },
    { id: null, names: ["power-rule-on-exponential", "missing-inner-derivative"], slope: asPower, mark: asPower },
    { id: null, names: ["term-dropped"], slope: asExponential },
    { id: null, names: ["missing-log-of-base"], slope: s.add(s.times(whole, exponent.du), power) },
  ];
  return { right: s.add(asExponential, power), broken };
}
