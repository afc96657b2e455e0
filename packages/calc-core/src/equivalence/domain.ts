import { canonical } from "../canonical/canonical";
import type { Condition } from "../expr/condition";
import type { Expr } from "../expr/node";
import { children, freeVariables, nodesOf } from "../expr/walk";
import type { Requirement } from "../functions/function";
import type { FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import { one, product, sqrt, square, subtract, sum, zero } from "../expr/build";

/** Functions without a value where their argument is 0, or where a constant argument may hit a pole. */
const POLES: ReadonlySet<FunctionName> = new Set(["step", "acot", "atan2", "coth", "csch", "csc", "cot", "acsch", "acsc", "asec", "sec", "tan"]);

/**
 * What must hold for an expression to have a value on more than isolated points, found from the expression as it was
 * typed: arguments of logarithms positive, of even roots not negative, bases of general powers positive. What has
 * corners or jumps may be 0 on a whole stretch, as relu is; below a bar it must not be.
 */
export function requirementsOf(e: Expr): readonly Requirement[] {
  const found: Requirement[] = [];
  /** Nodes with a corner or a jump inside. */
  const cornered = new Set<Expr>();
  for (const node of nodesOf(e)) {
    if (children(node).some((part) => cornered.has(part)) || (node.kind === "apply" && FUNCTIONS[node.fn].kinks)) cornered.add(node);
    if (node.kind === "apply") {
      found.push(...(FUNCTIONS[node.fn].domain?.(...node.args) ?? []));
      if (POLES.has(node.fn)) for (const arg of node.args) if (cornered.has(arg)) found.push({ of: arg, is: "nonzero" });
    }
    if (node.kind !== "power") continue;
    const { base, exponent } = node;
    if (base.kind === "num" || base.kind === "const") continue;
    if (exponent.kind !== "num") found.push({ of: base, is: "positive" });
    else if (exponent.value.d % 2n === 0n) found.push({ of: base, is: exponent.value.n < 0n ? "positive" : "nonnegative" });
    else if (exponent.value.n < 0n && cornered.has(base)) found.push({ of: base, is: "nonzero" });
  }
  return found;
}

/** Variables that stand in exponents. */
export function exponentVariables(e: Expr): ReadonlySet<string> {
  const exponents = [...nodesOf(e)].flatMap((node) => (node.kind === "power" && node.exponent.kind !== "num" ? [node.exponent] : []));
  return new Set(exponents.length > 0 ? freeVariables(...exponents) : []);
}

/** Requirements as conditions, for the zero test. */
export const asConditions = (requirements: readonly Requirement[]): readonly Condition[] =>
  requirements.map(({ of, is }) => ({ kind: "relation", left: of, relation: is === "positive" ? ">" : is === "nonnegative" ? ">=" : "!=", right: zero }));

/** What is positive wherever an inverse hyperbolic function has a value, for the zero test: the argument of its logarithm. */
export function positiveFacts(...sides: readonly Expr[]): readonly Condition[] {
  const found: Requirement[] = [];
  for (const side of sides) {
    for (const node of nodesOf(side)) {
      const [u] = node.kind === "apply" ? node.args : [];
      if (node.kind !== "apply" || !u) continue;
      if (node.fn === "asinh") found.push({ of: sum(u, sqrt(sum(square(u), one))), is: "positive" });
      if (node.fn === "acosh") found.push({ of: u, is: "positive" }, { of: sum(u, product(sqrt(subtract(u, one)), sqrt(sum(u, one)))), is: "positive" });
    }
  }
  return asConditions(found);
}

/**
 * Expressions at whose zeros something may change: corners and jumps, edges of the domain, poles. They are tidied first:
 * cosh(x) - cosh(x), as typed, is noise far out, in which a zero would be lost.
 */
export function turningExpressions(...expressions: readonly Expr[]): readonly Expr[] {
  const found = new Set<Expr>();
  for (const e of expressions) {
    for (const { of } of requirementsOf(e)) found.add(rooted(canonical(of)));
    for (const node of nodesOf(e)) {
      if (node.kind === "apply") for (const kink of FUNCTIONS[node.fn].kinks?.(...node.args) ?? []) found.add(canonical(kink));
    }
  }
  return [...found];
}

/** A square is 0 without a change of sign where its root turns: √((x - 1)²) is |x - 1|. */
const rooted = (e: Expr): Expr => (e.kind === "power" && e.exponent.kind === "num" && e.exponent.value.d === 1n && e.exponent.value.n % 2n === 0n ? e.base : e);
