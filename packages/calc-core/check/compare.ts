import { derivative, evaluate, type Expr, readExpr, ridders, toInfix } from "@nabla/calc-core";
import { compile as mathjsCompile, derivative as mathjsDerivative } from "mathjs";
import { POINTS } from "./functions.cases";

/** What another engine says of one function: its derivative's value at each point, null where it has none, or why it says nothing. */
export type Opinion = { readonly values: readonly (number | null)[] } | { readonly silent: string };

export type Checked = { readonly text: string; readonly infix: string; readonly slope: string; readonly ours: readonly (number | null)[] };

export type Disagreement = { readonly text: string; readonly slope: string; readonly engine: string; readonly x: number; readonly ours: number | null; readonly theirs: number | null };

/** Our derivative of a function and its values. */
export function ourDerivative(text: string): Checked {
  const f = parsed(text);
  const slope = derivative(f, "x");
  return { text, infix: toInfix(f), slope: toInfix(slope), ours: POINTS.map((x) => valueAt(slope, x)) };
}

function parsed(text: string): Expr {
  const reading = readExpr(text, { variables: ["x"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

function valueAt(e: Expr, x: number): number | null {
  const value = evaluate(e, { x });
  return value.ok ? value.value : null;
}

/** The function in mathjs' words. */
const forMathjs = (infix: string): string =>
  infix
    .replace(/\bln\(/g, "log(")
    .replace(/\blog_2\(/g, "log2(")
    .replace(/\blog10\(/g, "log10(");

/**
 * Independent numbers: mathjs evaluates the function, not we, and Ridders' extrapolation makes a slope of its values. A slope
 * whose own estimate of its error is large tells nothing.
 */
export function numericOpinion({ infix }: Checked): Opinion {
  const f = attempt(() => mathjsCompile(forMathjs(infix)));
  if (!f) return { silent: "cannot be evaluated" };
  const value = (x: number): number => {
    const at: unknown = attempt(() => f.evaluate({ x }));
    return typeof at === "number" ? at : Number.NaN;
  };
  return {
    values: POINTS.map((x) => {
      const { value: slope, error } = ridders(value, x, 0.05);
      return Number.isFinite(slope) && error < 1e-7 * (1 + Math.abs(slope)) ? slope : null;
    }),
  };
}

/** mathjs as a second engine: its own derivative, evaluated by itself. */
export function mathjsOpinion({ infix }: Checked): Opinion {
  const slope = attempt(() => mathjsDerivative(forMathjs(infix), "x"));
  if (!slope) return { silent: "has no rule for it" };
  return {
    values: POINTS.map((x) => {
      const at: unknown = attempt(() => slope.evaluate({ x }));
      return typeof at === "number" && Number.isFinite(at) ? at : null;
    }),
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Points where both have a value and the values differ; and how many points were compared. */
export function compareOpinion(checked: Checked, engine: string, opinion: Opinion, tolerance: number): { readonly compared: number; readonly disagreements: readonly Disagreement[] } {
  if ("silent" in opinion) return { compared: 0, disagreements: [] };
  const { text, slope, ours } = checked;
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const [i, x] of POINTS.entries()) {
    const [mine, theirs] = [ours[i] ?? null, opinion.values[i] ?? null];
    if (mine === null || theirs === null) continue;
    compared += 1;
    if (Math.abs(mine - theirs) > tolerance * (1 + Math.abs(mine))) disagreements.push({ text, slope, engine, x, ours: mine, theirs });
  }
  return { compared, disagreements };
}
