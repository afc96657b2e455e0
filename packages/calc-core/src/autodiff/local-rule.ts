import { canonical } from "../canonical/canonical";
import { derivative } from "../derivative/derivative";
import { apply, power, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { rewrite } from "../expr/walk";
import type { FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import { type Closure, closureOf, U, V, W } from "./closure";

/**
 * What a graph needs of one operation u ↦ f(u) or (u, w) ↦ f(u, w): its value, its first and its second partial
 * derivatives. They come of the engine's own rules, so that a derivative is written down once in this package.
 */
export type LocalRule = {
  readonly arity: 1 | 2;
  /** f(u) or f(u, w). */
  readonly is: Expr;
  /** ∂f/∂u and, for two arguments, ∂f/∂w. They may use the value v, which is worked out before. */
  readonly slopes: readonly Expr[];
  /** ∂²f/∂u² and, for two arguments, ∂²f/∂u∂w and ∂²f/∂w². */
  readonly bends: readonly Expr[];
  readonly value: Closure;
  /** The slopes as functions of u, w and v. */
  readonly first: readonly Closure[];
  /** Is there a corner or a jump here, to the precision of a double? */
  readonly corner: ((u: number, w: number) => boolean) | null;
};

const rules = new Map<string, LocalRule>();

/** The rule of a function of the table with one or two arguments. */
export function ruleOfFunction(fn: FunctionName, arity: 1 | 2): LocalRule {
  return remembered(`${fn}/${arity}`, () => {
    const args = arity === 1 ? [U] : [U, W];
    // Functions of one argument do not look at more.
    const { value } = FUNCTIONS[fn];
    return makeRule(apply(fn, ...args), arity, arity === 1 ? value : (u, w) => value(u, w), FUNCTIONS[fn].kinks?.(...args) ?? []);
  });
}

/** u to a constant power; of a number that no double shows (1/3), since x^(1/3) of a negative x is the real root. */
export function ruleOfPower(exponent: Expr): LocalRule | null {
  if (exponent.kind !== "num") return null;
  const { n, d } = exponent.value;
  return remembered(`^${n}/${d}`, () => makeRule(power(U, exponent), 1, closureOf(power(U, exponent)), []));
}

/** u to the power w, both of them variable. */
export const ruleOfTwoPowers = (): LocalRule => remembered("^", () => makeRule(power(U, W), 2, closureOf(power(U, W)), []));

function remembered(name: string, make: () => LocalRule): LocalRule {
  const known = rules.get(name);
  if (known) return known;
  const made = make();
  rules.set(name, made);
  return made;
}

function makeRule(local: Expr, arity: 1 | 2, value: Closure, kinks: readonly Expr[]): LocalRule {
  const whole = canonical(local);
  // tanh′ = 1 − tanh²: where the value itself occurs, it need not be worked out again.
  const byValue = (e: Expr): Expr => rewrite(e, (node) => (node === whole ? V : node));
  const names = arity === 1 ? [U.name] : [U.name, W.name];
  const first = names.map((name) => derivative(whole, name));
  const slopes = first.map(byValue);
  const pairs = arity === 1 ? [[0, U.name]] as const : ([[0, U.name], [0, W.name], [1, W.name]] as const);
  return {
    arity,
    is: local,
    slopes,
    bends: pairs.map(([i, name]) => byValue(derivative(first[i] ?? sym("none"), name))),
    value,
    first: slopes.map(closureOf),
    corner: kinks.length === 0 ? null : cornerTest(kinks.map((kink) => closureOf(kink))),
  };
}

/** A zero of one of the kinks; sin(π u) at an integer is a zero up to rounding. */
function cornerTest(kinks: readonly Closure[]): (u: number, w: number) => boolean {
  const ROUNDING = 2 ** -50;
  return (u, w) => kinks.some((kink) => Math.abs(kink(u, w, 0)) <= ROUNDING * Math.max(Math.abs(u), Math.abs(w)));
}
