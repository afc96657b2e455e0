import { type DerivativeStep, type Expr, freeVariables, gradientWorkings, hessianWorkings, higherDerivativeWorkings, jacobianWorkings, presentable, sym, toLatex, type Working } from "@nabla/calc-core";
import type { Task } from "./problem/task";

/* The working of a derivative as Markdown: the rules in the order in which a teacher writes them, each with its line. */

type EntriesTask = Extract<Task, { kind: "entries" }>;

/** f′, or f″ and beyond by way of all before it. */
export function workedDerivative(f: Expr, variable: string, order: number, key: Expr): string {
  const shown = toLatex(presentable(key));
  if (order === 0) return `$$${toLatex(presentable(f))} = ${shown}$$`;
  if (order === 1) return workedSlope(f, variable, shown);
  return higherDerivativeWorkings(f, variable, order).map(section).join("\n\n");
}

/** The lines to f′; beside other letters, which stand still, to the partial derivative. */
function workedSlope(f: Expr, variable: string, shown: string): string {
  const others = freeVariables(f).filter((name) => name !== variable);
  const [working] = others.length === 0 ? higherDerivativeWorkings(f, variable, 1) : gradientWorkings(f, [variable, ...others]);
  if (!working) return "";
  const { note, of, steps } = working;
  const d = others.length === 0 ? "d" : "\\partial ";
  // A single line is the result already.
  const result = steps.length === 1 ? [] : [`$$\\frac{${d}}{${d}${toLatex(sym(variable))}}\\left(${of}\\right) = ${shown}$$`];
  return [...(note === "" ? [] : [`${note}\n`]), ...linesOf(steps), ...result].join("\n");
}

/** Every entry of a gradient, Jacobian or Hessian, and the whole of it. */
export function workedEntries({ name, of, in: variables }: EntriesTask, whole: string): string {
  const [f] = of;
  if (!f) return "";
  if (name === "hessian") {
    const { gradient, second } = hessianWorkings(f, variables);
    const first = gradient.map(({ sign, result }) => `$${sign} = ${result}$`).join(", ");
    return [`The first partial derivatives are ${first}.`, ...second.map(section), `Together:\n\n$$${whole}$$`].join("\n\n");
  }
  const workings = name === "jacobian" ? jacobianWorkings(of, variables).flat() : gradientWorkings(f, variables);
  return [...workings.map(section), `Together:\n\n$$${whole}$$`].join("\n\n");
}

function section({ sign, note, of, steps, result }: Working): string {
  const head = `**$${sign}$**, of $${of}$.${note === "" ? "" : ` ${note}`}`;
  // A single line is the result already.
  return [head, linesOf(steps).join("\n"), ...(steps.length === 1 ? [] : [`$$${sign} = ${result}$$`])].join("\n\n");
}

/** The parts put together are the result, which stands below the lines. */
const linesOf = (steps: readonly DerivativeStep[]): readonly string[] => steps.filter(({ rule }) => rule !== "put together").map((step) => `- *${step.rule}*: ${step.note}\n\n  $${step.before} = ${step.after}$`);
