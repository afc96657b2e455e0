import { apply, call, type Expr, num, power, product, type Rational, sum } from "@nabla/calc-core";
import { type NamedNumber, namesFor } from "./named-numbers";

/** A formula in variables and parameters that is the answer in one variant at least. `weight`: the plainest have the least. */
export type Pattern = { readonly formula: Expr; readonly weight: number };

/** Names that are tried for one number, and patterns of one answer, at most: the plainest of them. */
const MOST_NAMES = 6;
const MOST_PATTERNS = 400;

type Choice = { readonly says: Expr; readonly weight: number };

/** Every way to see parameters in an answer's numbers, the plainest first; the answer as it stands is among them. */
export function patternsOf(answer: Expr, known: readonly NamedNumber[]): readonly Pattern[] {
  let patterns: Pattern[] = ways(answer, known).map(({ says, weight }) => ({ formula: says, weight }));
  patterns = patterns.sort((a, b) => a.weight - b.weight).slice(0, MOST_PATTERNS);
  return patterns;
}

/** The ways to see one node: each number as it stands or by a name, every other node by the ways of its parts together. */
function ways(node: Expr, known: readonly NamedNumber[]): readonly Choice[] {
  switch (node.kind) {
    case "num":
      return [{ says: node, weight: weightOf(node.value) }, ...namesFor(node.value, known, MOST_NAMES)];
    case "const":
    case "sym":
      return [{ says: node, weight: 0 }];
    case "sum":
      return together(node.terms, known, (parts) => sum(...parts));
    case "product":
      return together(node.factors, known, (parts) => product(...parts));
    case "power":
      return together([node.base, node.exponent], known, ([base, exponent]) => power(base ?? num(0), exponent ?? num(1)));
    case "apply":
      return together(node.args, known, (parts) => apply(node.fn, ...parts));
    case "call":
      return together(node.args, known, (parts) => call(node.name, parts, node.orders));
  }
}

function together(parts: readonly Expr[], known: readonly NamedNumber[], build: (parts: readonly Expr[]) => Expr): readonly Choice[] {
  let rows: { readonly parts: readonly Expr[]; readonly weight: number }[] = [{ parts: [], weight: 0 }];
  for (const part of parts) {
    const choices = ways(part, known);
    rows = rows
      .flatMap((row) => choices.map(({ says, weight }) => ({ parts: [...row.parts, says], weight: row.weight + weight })))
      .sort((a, b) => a.weight - b.weight)
      .slice(0, MOST_PATTERNS);
  }
  return rows.map(({ parts: chosen, weight }) => ({ says: build(chosen), weight }));
}

/** −1, 2 and ½ stand in formulas by themselves; a 7 is rather somebody's parameter. */
function weightOf({ n, d }: Rational): number {
  if (d === 1n && (n === -1n || n === 1n || n === 0n)) return 0;
  if ((d === 1n && (n === 2n || n === -2n)) || (d === 2n && (n === 1n || n === -1n))) return 0.9;
  return 1.5;
}
