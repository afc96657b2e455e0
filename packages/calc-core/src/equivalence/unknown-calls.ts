import { canonical } from "../canonical/canonical";
import { isZeroByNormalForm } from "../canonical/zero-test";
import { call, square, subtract, sum, sym, zero } from "../expr/build";
import type { Condition } from "../expr/condition";
import { equalExpr } from "../expr/equal";
import type { Call, Expr } from "../expr/node";
import { toInfix } from "../print/infix";
import { requirementsOf } from "./domain";

type Known = { readonly args: readonly Expr[]; readonly symbol: Expr };

/** Calls of one function that are told apart at most, pair by pair. */
const MOST_CALLS = 8;

/**
 * The calls of unknown functions in two sides, each as a variable, since f(x) at one point can be any number. Calls are one
 * variable where their arguments are equal; f((x + 1)²) is f(x² + 2x + 1).
 */
export class UnknownCalls {
  private readonly known = new Map<string, Known[]>();

  /** @param declared what holds of the variables */
  constructor(private readonly declared: readonly Condition[]) {}

  symbolOf({ name, args, orders }: Call): Expr {
    const tidy = args.map(canonical);
    const key = [name, ...orders].join();
    const others = this.known.get(key) ?? [];
    const twin = others.find((other) => this.areEqual(other.args, tidy));
    if (twin) return twin.symbol;
    const symbol = sym(toInfix(call(name, tidy, orders)));
    this.known.set(key, [...others, { args: tidy, symbol }]);
    return symbol;
  }

  /** Where two calls can have any two values: their arguments differ. f(x) and f(|x|) are one number for x > 0. */
  conditions(): readonly Condition[] {
    return [...this.known.values()].flatMap((calls) => {
      const some = calls.slice(0, MOST_CALLS);
      return some.flatMap((one, i) => some.slice(i + 1).flatMap((other) => differing(one.args, other.args)));
    });
  }

  /** Equal wherever the variables lie; where an argument may have no value, it is told apart. */
  private areEqual(some: readonly Expr[], others: readonly Expr[]): boolean {
    return some.every((one, i) => {
      const other = others[i];
      if (!other || equalExpr(one, other)) return other !== undefined;
      return requirementsOf(one).length === 0 && requirementsOf(other).length === 0 && isZeroByNormalForm(subtract(one, other), this.declared).zero === true;
    });
  }
}

function differing(some: readonly Expr[], others: readonly Expr[]): readonly Condition[] {
  const differences = some.flatMap((one, i) => (others[i] ? [canonical(subtract(one, others[i]))] : [])).filter((e) => !equalExpr(e, zero));
  if (differences.some((e) => e.kind === "num")) return [];
  const [only] = differences;
  return only ? [{ kind: "relation", left: differences.length === 1 ? only : sum(...differences.map(square)), relation: "!=", right: zero }] : [];
}
