import { call, minusOne, num, one, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { addRational, MINUS_ONE } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import { canonical } from "../canonical/canonical";
import { applied } from "../canonical/applied";
import { plus, raise, times } from "../canonical/collect";

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
  sum: { name: "sum rule", apply: (s, _, d) => plus(...s.terms.map(d)) },
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
        return df === zero ? zero : times(g, raise(f, lower), df);
      }
      const exponential = times(raise(f, g), dg, applied("ln", f));
      return df === zero ? exponential : plus(exponential, times(raise(f, g), g, df, raise(f, minusOne)));
    },
  },
  apply: {
    name: "chain rule",
    apply: ({ fn, args }, _, d) => {
      const partials = FUNCTIONS[fn].partials(...args);
      return plus(
        ...args.flatMap((arg, i) => {
          const slope = d(arg);
          return slope === zero ? [] : [times(canonical(partials[i] ?? zero), slope)];
        }),
      );
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
  return plus(
    ...factors.flatMap((factor, i) => {
      const slope = d(factor);
      return slope === zero ? [] : [times(...factors.map((other, j) => (j === i ? slope : other)))];
    }),
  );
}
