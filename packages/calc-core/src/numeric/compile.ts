import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import { realPower } from "./evaluate";

type Evaluator = (values: readonly number[]) => number;

/**
 * A function of numbers from an expression, to be called many times: closures, no generated code, so that it runs
 * under a strict Content-Security-Policy. NaN where the expression has no value.
 *
 * @param variables the order of the arguments
 */
export function compile(e: Expr, variables: readonly string[]): (...values: number[]) => number {
  const evaluator = build(e, new Map(variables.map((name, i) => [name, i])));
  return (...values) => evaluator(values);
}

function build(e: Expr, places: ReadonlyMap<string, number>): Evaluator {
  const part = (node: Expr): Evaluator => build(node, places);
  switch (e.kind) {
    case "num":
    case "const": {
      const value = e.kind === "num" ? toNumber(e.value) : e.name === "pi" ? Math.PI : Math.E;
      return () => value;
    }
    case "sym": {
      const place = places.get(e.name) ?? -1;
      return (values) => values[place] ?? Number.NaN;
    }
    case "sum": {
      const terms = e.terms.map(part);
      return (values) => terms.reduce((total, term) => total + term(values), 0);
    }
    case "product": {
      const factors = e.factors.map(part);
      return (values) => factors.reduce((total, factor) => total * factor(values), 1);
    }
    case "power": {
      const [base, exponent, written] = [part(e.base), part(e.exponent), e.exponent];
      return (values) => realPower(base(values), exponent(values), written);
    }
    case "apply": {
      const { value } = FUNCTIONS[e.fn];
      const [first, second, ...more] = e.args.map(part);
      if (first && !second) return (values) => value(first(values));
      if (first && second && more.length === 0) return (values) => value(first(values), second(values));
      const args = e.args.map(part);
      return (values) => value(...args.map((arg) => arg(values)));
    }
    case "call":
      return () => Number.NaN;
  }
}
