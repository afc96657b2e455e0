import { evaluate, type Expr, toInfix, toLatex, toText } from "@nabla/calc-core";
import { readPoint } from "./arguments";
import { UsageError } from "./command";
import type { Io } from "./io";

export const ENTRY_OPTIONS = { vars: { type: "string" }, at: { type: "string" }, json: { type: "boolean" } } as const;

type Asked = { readonly at?: string | undefined; readonly json?: boolean | undefined };

/** Prints a gradient (one row), a Jacobian or a Hessian, and its values at a point if one is asked for. */
export function tellEntries(io: Io, name: string, rows: readonly (readonly Expr[])[], variables: readonly string[], asked: Asked): void {
  const values = asked.at === undefined ? undefined : valuesAt(rows, asked.at);
  const flat = name === "gradient";
  if (asked.json) {
    const infix = rows.map((row) => row.map(toInfix));
    const latex = rows.map((row) => row.map(toLatex));
    io.print(
      JSON.stringify({
        variables,
        [name]: flat ? infix[0] : infix,
        latex: flat ? latex[0] : latex,
        ...(values ? { values: flat ? values[0] : values } : {}),
      }),
    );
    return;
  }
  for (const [i, row] of rows.entries()) {
    io.print(`[${row.map(toText).join(", ")}]`);
    const at = values?.[i];
    if (at) io.print(`  = [${at.map((value) => value ?? "no value").join(", ")}]`);
  }
}

function valuesAt(rows: readonly (readonly Expr[])[], at: string): (number | null)[][] {
  const point = Object.fromEntries(Object.entries(readPoint(at)).map(([name, { value }]) => [name, value]));
  return rows.map((row) =>
    row.map((entry) => {
      const evaluated = evaluate(entry, point);
      if (!evaluated.ok && evaluated.reason === "unbound-variable") throw new UsageError(`--at gives no value for ${toText(evaluated.at)}.`);
      return evaluated.ok ? evaluated.value : null;
    }),
  );
}
