import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import type { ColumnFunction } from "./columns/compile-columns";
import { realPower } from "./evaluate";
import { tapeOf } from "./tape";

/*
 * Generated JavaScript, for a server that may compile. A browser under a strict Content-Security-Policy may not: there,
 * `compile` and `compileColumns` do the same work without it. What is generated holds numbers, places and names of the
 * function table alone; nothing that anybody typed gets into it.
 */

/** As `compile`, by generated code. */
export function compileGenerated(e: Expr, variables: readonly string[]): (...values: number[]) => number {
  const names = variables.map((_, i) => `x${i}`);
  const { lines, result, exponents } = linesOf(e, variables, names);
  return build(exponents, `return (${names.join(",")}) => { ${lines} return ${result}; };`);
}

/** As `compileColumns`, by generated code. */
export function compileColumnsGenerated(e: Expr, variables: readonly string[]): ColumnFunction {
  const { lines, result, exponents } = linesOf(e, variables, variables.map((_, i) => `c${i}[i]`));
  const columns = variables.map((_, i) => `const c${i} = columns[${i}];`).join("");
  return build(exponents, `return (columns, into) => { ${columns} for (let i = 0; i < into.length; i++) { ${lines} into[i] = ${result}; } return into; };`);
}

/** Functions that JavaScript has with the very same values; the others are called in the table. */
const NATIVE: ReadonlySet<FunctionName> = new Set(["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "sqrt", "cbrt", "abs", "sign", "floor", "ceil"]);

function build<F>(exponents: readonly Expr[], body: string): F {
  // The body is made above and returns a function of that type.
  // eslint-disable-next-line no-new-func -- the one place that generates code, for servers
  return new Function("table", "power", "exponents", `"use strict"; ${body}`)(VALUES, realPower, exponents) as F;
}

const VALUES: Readonly<Record<string, (...args: number[]) => number>> = Object.fromEntries(Object.entries(FUNCTIONS).map(([name, { value }]) => [name, value]));
type Lines = {
  readonly lines: string;
  readonly result: string;
  /** What the lines name by its place: `realPower` looks at how an exponent is written. */
  readonly exponents: readonly Expr[];
};

function linesOf(e: Expr, variables: readonly string[], names: readonly string[]): Lines {
  const tape = tapeOf(e);
  const lines: string[] = [];
  const shown: string[] = [];
  const exponents: Expr[] = [];
  for (const [i, node] of tape.nodes.entries()) {
    const text = textOf(node, (tape.parts[i] ?? []).map((part) => shown[part] ?? "NaN"), { variables, names, exponents });
    const isLeaf = node.kind === "num" || node.kind === "const";
    if (!isLeaf) lines.push(`const v${i} = ${text};`);
    shown.push(isLeaf ? text : `v${i}`);
  }
  return { lines: lines.join(" "), result: shown[tape.roots[0] ?? 0] ?? "NaN", exponents };
}

type Names = { readonly variables: readonly string[]; readonly names: readonly string[]; readonly exponents: Expr[] };

function textOf(node: Expr, parts: readonly string[], { variables, names, exponents }: Names): string {
  const [a = "NaN", b = "NaN"] = parts;
  switch (node.kind) {
    case "num":
      return number(toNumber(node.value));
    case "const":
      return node.name === "pi" ? "Math.PI" : "Math.E";
    case "sym":
      return names[variables.indexOf(node.name)] ?? "NaN";
    case "sum":
      return parts.join(" + ");
    case "product":
      return parts.join(" * ");
    case "power":
      return power(node.exponent, a, b, exponents);
    case "apply":
      if (node.fn === "ln") return `(${a} > 0 ? Math.log(${a}) : NaN)`;
      return `${NATIVE.has(node.fn) ? "Math" : "table"}.${node.fn}(${parts.join(", ")})`;
    case "call":
      return "NaN";
  }
}

const number = (value: number): string => (value < 0 || Object.is(value, -0) ? `(${value})` : String(value));

function power(exponent: Expr, a: string, b: string, exponents: Expr[]): string {
  const whole = exponent.kind === "num" && exponent.value.d === 1n ? exponent.value.n : null;
  if (whole === 2n) return `${a} * ${a}`;
  if (whole === 3n) return `${a} * ${a} * ${a}`;
  if (whole === -1n) return `1 / ${a}`;
  exponents.push(exponent);
  return `power(${a}, ${b}, exponents[${exponents.length - 1}])`;
}
