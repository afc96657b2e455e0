import { two as twoExpr } from "@nabla/calc-core";
import type { Sample } from "../samples";
import type { Broken, Part, Rule, Tools } from "./broken";

/** (u/v)′ = (u′ v - u v′) / v². */
export function quotientRule(over: Part, under: Part, { s }: Tools): Rule {
  const two = s.of(twoExpr);
  const [first, second] = [s.times(over.du, under.u), s.times(over.u, under.du)];
  const squared = s.raise(under.u, two);
  const minus = (a: Sample, b: Sample): Sample => s.add(a, s.negate(b));
  const straight = minus(first, second);
  const broken = (): readonly Broken[] => {
    const reversed = minus(second, first);
    const slopes = s.divide(over.du, under.du);
    const plus = s.add(first, second);
    // A missing bottom counts as two mistakes, so that no further one is looked for beside it.
    return [
      { id: "quotient-of-derivatives", names: ["quotient-of-derivatives"], slope: slopes, mark: slopes },
      { id: "quotient-order-reversed", names: ["quotient-order-reversed"], slope: s.divide(reversed, squared), mark: reversed },
      { id: "quotient-denominator-not-squared", names: ["quotient-denominator-not-squared"], slope: s.divide(straight, under.u), mark: under.u },
      { id: null, names: ["quotient-denominator-missing", "quotient-denominator-missing"], slope: straight, mark: straight },
      { id: "quotient-plus", names: ["sign-error"], slope: s.divide(plus, squared), mark: plus },
      { id: null, names: ["term-dropped"], slope: s.divide(first, squared) },
      { id: null, names: ["term-dropped"], slope: s.negate(s.divide(second, squared)) },
      { id: null, names: ["quotient-order-reversed", "quotient-denominator-not-squared"], slope: s.divide(reversed, under.u), mark: under.u },
      { id: null, names: ["sign-error", "quotient-denominator-not-squared"], slope: s.divide(plus, under.u), mark: under.u },
    ];
  };
  return { right: s.divide(straight, squared), broken };
}
