import { call, minusOne, num, one, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { addRational, MINUS_ONE } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import { canonical } from "../canonical/canonical";
import { applied } from "../canonical/applied";
import { plus, plusOf, raise, times, timesOf } from "../canonical/collect";

/** A derivative rule for one kind of node: its name as students know it, and what it makes of the parts' derivatives. */
type Rule<K extends Expr["kind"]> = {
  readonly name: string;
  readonly apply: (node: Extract<Expr, { kind: K }>, variable: string, d: (part: Expr) => Expr) => Expr;
};

/**
 * One rule a kind, as the engine (derivative.ts) applies it. How a teacher writes the same on the board is in
 * worked-rule.ts, and every line of it is checked against these.
 */
export const RULES: { readonly [K in Expr["kind"]]: Rule<K> } = {
  num: { name: "constant rule", apply: () => zero },
  const: { name: "constant rule", apply: () => zero },
  sym: { name: "variable", apply: (v, x) => (v.name === x ? one : zero) },
  sum: { name: "sum rule", apply: (s, _, d) => plusOf(s.terms.map(d)) },
  product: {
    name: "product rule",
    apply: (p, _, d) => slopeOfProduct(p.factors, d),
  },
  power: {
    name: "power rule",
    // (f^g)′ = f^g · (g′ ln f + g f′/f). A constant exponent has its own line, so that x^3 never meets ln x.
    apply: ({ base: f, exponent: g }, _, d) => {
      const [df, dg] = [d(f), d(g)];
      if (dg === zero) {
        const lower = g.kind === "num" ? num(addRational(g.value, MINUS_ONE)) : plus(g, minusOne);
        return df === zero ? zero : df === one ? timesOf([g, raise(f, lower)]) : timesOf([g, raise(f, lower), df]);
      }
      // 0^g is 0 wherever it has a value, and ln 0 is nothing.
      if (f === zero) return zero;
      const exponential = times(raise(f, g), dg, applied("ln", f));
      return df === zero ? exponential : plus(exponential, times(raise(f, g), g, df, raise(f, minusOne)));
    },
  },
  apply: {
    name: "chain rule",
    apply: ({ fn, args }, _, d) => {
      const slopes = args.map(d);
      if (slopes.every((slope) => slope === zero)) return zero;
      const partials = FUNCTIONS[fn].partials(...args);
      const [only] = slopes;
      if (slopes.length === 1 && only) return scaledBy(canonical(partials[0] ?? zero), only);
      return plusOf(slopes.flatMap((slope, i) => (slope === zero ? [] : [scaledBy(canonical(partials[i] ?? zero), slope)])));
    },
  },
  call: {
    name: "chain rule",
    apply: ({ name, args, orders }, _, d) =>
      plus(...args.map((arg, i) => times(call(name, args, orders.map((order, j) => (j === i ? order + 1 : order))), d(arg)))),
  },
};

/** More factors than this are halved first, so that the result grows with n log n and not with n². */
const FEW_FACTORS = 8;

/** One summand for each factor that depends on the variable: that factor differentiated, the others as they stand. */
function slopeOfProduct(factors: readonly Expr[], d: (part: Expr) => Expr): Expr {
  if (factors.length > FEW_FACTORS) {
    const middle = factors.length >> 1;
    const [left, right] = [factors.slice(0, middle), factors.slice(middle)];
    return plus(times(slopeOfProduct(left, d), ...right), times(...left, slopeOfProduct(right, d)));
  }
  let single: Expr = zero;
  let terms: Expr[] | undefined;
  for (let i = 0; i < factors.length; i++) {
    const factor = factors[i] ?? zero;
    const slope = d(factor);
    if (slope === zero) continue;
    const others = factors.slice();
    others[i] = slope;
    const term = timesOf(others);
    if (terms) terms.push(term);
    else if (single === zero) single = term;
    else terms = [single, term];
  }
  return terms ? plusOf(terms) : single;
}

/** A tidied expression times another one. */
const scaledBy = (e: Expr, factor: Expr): Expr => (factor === one ? e : timesOf([e, factor]));
