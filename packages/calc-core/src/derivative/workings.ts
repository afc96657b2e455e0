import { presentable } from "../canonical/presentable";
import type { Expr } from "../expr/node";
import { toLatex } from "../print/latex";
import { nameLatex } from "../print/name";
import { derivative } from "./derivative";
import { type DerivativeStep, derivativeSteps } from "./steps";

/** The working of one derivative among several: what is worked out, how, and what comes out, all in LaTeX. */
export type Working = {
  /** ∂f/∂x, f″, ∂f_2/∂y; without the function itself. */
  readonly sign: string;
  /** What is to be known first, in a sentence; empty where there is nothing. */
  readonly note: string;
  readonly of: string;
  readonly steps: readonly DerivativeStep[];
  readonly result: string;
  /** The result as an expression, to be put into a vector or a matrix. */
  readonly value: Expr;
};

/** f′, then f″ from it, and so on up to the order: one working each. */
export function higherDerivativeWorkings(f: Expr, variable: string, order: number): readonly Working[] {
  const workings: Working[] = [];
  let current = presentable(f);
  for (let k = 1; k <= order; k++) {
    const next = presentable(derivative(current, variable));
    workings.push(working(current, variable, "d", k <= 3 ? `f${"'".repeat(k)}` : `f^{(${k})}`, k === 1 ? "" : "Differentiate the result once more."));
    current = next;
  }
  return workings;
}

/** One partial derivative after the other, the other variables held still. */
export const gradientWorkings = (f: Expr, variables: readonly string[], name = "f"): readonly Working[] =>
  variables.map((variable) => working(presentable(f), variable, "partial", partialSign(name, [variable]), held(variables, variable)));

/** Row by row, the partial derivatives of each function. */
export const jacobianWorkings = (functions: readonly Expr[], variables: readonly string[]): readonly (readonly Working[])[] =>
  functions.map((f, i) => gradientWorkings(f, variables, functions.length === 1 ? "f" : `f_{${i + 1}}`));

/**
 * The gradient first, then the second partial derivatives on and above the diagonal; those below are the same where both
 * are continuous (Schwarz, Clairaut), and are said so.
 */
export function hessianWorkings(f: Expr, variables: readonly string[]): { readonly gradient: readonly Working[]; readonly second: readonly Working[] } {
  const gradient = gradientWorkings(f, variables);
  const second = gradient.flatMap(({ value }, i) =>
    variables.slice(i).map((variable, j) => {
      const first = variables[i] ?? "";
      const mirrored = j === 0 ? "" : "Below the diagonal stands the same: the order of two partial derivatives does not matter where they are continuous.";
      return working(value, variable, "partial", partialSign("f", j === 0 ? [first, first] : [variable, first]), mirrored);
    }),
  );
  return { gradient, second };
}

function working(f: Expr, variable: string, sign: "d" | "partial", name: string, note: string): Working {
  const value = presentable(derivative(f, variable));
  return { sign: name, note, of: toLatex(f), steps: derivativeSteps(f, variable, sign), result: toLatex(value), value };
}

/** ∂f/∂x, or ∂²f/∂y∂x for two names, the one differentiated by last in front. */
function partialSign(f: string, names: readonly string[]): string {
  const [last = "", first] = names;
  if (first === undefined) return `\\frac{\\partial ${f}}{\\partial ${nameLatex(last)}}`;
  const below = last === first ? `\\partial ${nameLatex(last)}^2` : `\\partial ${nameLatex(last)}\\,\\partial ${nameLatex(first)}`;
  return `\\frac{\\partial^2 ${f}}{${below}}`;
}

function held(variables: readonly string[], variable: string): string {
  const others = variables.filter((name) => name !== variable).map((name) => `$${nameLatex(name)}$`);
  if (others.length === 0) return "";
  const listed = others.length === 1 ? others[0] : `${others.slice(0, -1).join(", ")} and ${others.at(-1)}`;
  return `Hold ${listed} still.`;
}
