import { canonical, derivative, evaluate, type Expr, freeVariables, higherDerivativeWorkings, presentable, readExpr, substitute, toInfix, toLatex, toText } from "@nabla/calc-core";
import { parseArguments, readFormula, readPoint, requireWords } from "../arguments";
import { type Command, type ExitStatus, UsageError } from "../command";
import type { Io } from "../io";
import { nameOf, readName } from "../names";
import { mapLines, type Row, type RowResult } from "../streams/json-lines";

const OPTIONS = {
  wrt: { type: "string" },
  order: { type: "string" },
  at: { type: "string" },
  steps: { type: "boolean" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
} as const;

/** Derivatives beyond this order are refused: their size may double with each order. */
const MOST_ORDERS = 20;

export const diff: Command = {
  usage: ['nabla diff "sin(2x^2)" --wrt x [--order 2] [--at x=2] [--steps] [--json]', "nabla diff --jsonl < functions.jsonl"],
  does: "The derivative, simplified; its value; the steps, each with its rule.",
  run: async (args, io) => {
    const { values, words } = parseArguments(args, OPTIONS);
    if (values.jsonl) return mapLines(io, ["f"], diffRow, (message) => ({ error: message }));
    const [text = ""] = requireWords(words, "one formula");
    const wrt = values.wrt === undefined ? undefined : nameOf("--wrt", values.wrt);
    const f = readFormula(text, wrt === undefined ? undefined : [wrt]);
    const variable = wrt ?? onlyVariable(f);
    const order = readOrder(values.order ?? "1");
    const result = presentable(derivative(f, variable, order));
    const value = values.at === undefined ? undefined : valueAt(result, values.at);
    const workings = values.steps ? higherDerivativeWorkings(f, variable, order) : undefined;
    const steps = workings?.flatMap((working, k) => working.steps.map((step) => ({ ...step, order: k + 1 })));
    if (values.json) io.print(JSON.stringify({ derivative: toInfix(result), latex: toLatex(result), ...value, ...(steps ? { steps } : {}) }));
    else tell(io, result, value, workings);
    return 0 satisfies ExitStatus;
  },
};

function tell(io: Io, result: Expr, value: ReturnType<typeof valueAt> | undefined, workings: ReturnType<typeof higherDerivativeWorkings> | undefined): void {
  for (const { sign, of, steps } of workings ?? []) {
    if (workings && workings.length > 1) io.print(`${sign}, the derivative of ${of}`);
    for (const step of steps) io.print(`${step.rule}: ${step.note}\n    ${step.before}\n  = ${step.after}`);
  }
  io.print(toText(result));
  if (value) io.print(value.value === null ? "  has no value there" : `  = ${value.exact} ≈ ${value.value}`);
}

function valueAt(f: Expr, at: string): { exact: string; value: number | null } {
  const point = readPoint(at);
  const exact = presentable(canonical(substitute(f, Object.fromEntries(Object.entries(point).map(([name, { expr }]) => [name, expr])))));
  const evaluated = evaluate(f, Object.fromEntries(Object.entries(point).map(([name, { value }]) => [name, value])));
  if (!evaluated.ok && evaluated.reason === "unbound-variable") throw new UsageError(`--at gives no value for ${toText(evaluated.at)}.`);
  return { exact: toText(exact), value: evaluated.ok ? evaluated.value : null };
}

function onlyVariable(f: Expr): string {
  const [variable, another] = freeVariables(f);
  if (another !== undefined) throw new UsageError("the formula has several variables: say which with --wrt.");
  return variable ?? "x";
}

function readOrder(text: string): number {
  const order = Number(text);
  if (!Number.isInteger(order) || order < 1 || order > MOST_ORDERS) throw new UsageError(`--order is a whole number from 1 to ${MOST_ORDERS}, not "${text}".`);
  return order;
}

function diffRow(row: Row): RowResult {
  const text = String(row["f"]);
  const wrt = row["wrt"] === undefined || row["wrt"] === null ? undefined : readName(String(row["wrt"]));
  if (wrt === null) return { fields: { error: "wrt is the name of a variable, such as x" }, fault: true };
  const order = row["order"] ?? 1;
  if (typeof order !== "number" || !Number.isInteger(order) || order < 1 || order > MOST_ORDERS) {
    return { fields: { error: `order is a whole number from 1 to ${MOST_ORDERS}` }, fault: true };
  }
  const reading = readExpr(text, wrt === undefined ? {} : { variables: [wrt] });
  if (!reading.ok) return { fields: { error: reading.fault.message, from: reading.fault.span.from, to: reading.fault.span.to }, fault: true };
  const variable = wrt ?? freeVariables(reading.expr)[0] ?? "x";
  return { fields: { derivative: toInfix(presentable(derivative(reading.expr, variable, order))) } };
}
