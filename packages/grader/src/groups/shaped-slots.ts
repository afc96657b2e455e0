import { canonical, derivative, divide, evaluate, type Expr, expand, freeVariables, isZeroByNormalForm, negate, num, type Rational, readEquation, readInterval, readList, subtract, substitute, zero } from "@nabla/calc-core";
import type { EquationTask } from "../problem/kinds/equation";
import { isExactlyZero } from "../problem/kinds/exactly-zero";
import type { IntervalTask } from "../problem/kinds/interval";
import { tidyUnion } from "../problem/kinds/interval-union";
import type { SetTask } from "../problem/kinds/set";
import { sameFormula } from "./same-formula";

/**
 * An answer of several formulas in a shape, such as {#, #}, [#, oo) or y = #, so that what means the same has the same shape
 * and the same formulas in it. `inKey`: which part of the key it is there, from 0, or null; a set's elements belong wherever they stand.
 */
export type Shaped = { readonly shape: string; readonly formulas: readonly { readonly formula: Expr; readonly inKey: number | null }[] };

type ShapedTask = SetTask | IntervalTask | EquationTask;

/** The shape of an answer to one of these kinds; null where it cannot be read. */
export function shapeOf(task: ShapedTask, text: string): Shaped | null {
  switch (task.kind) {
    case "set":
      return setShape(task, text);
    case "interval":
      return intervalShape(task, text);
    case "equation":
      return equationShape(task, text);
  }
}

function setShape({ elements, dimension, ordered, variables }: SetTask, text: string): Shaped | null {
  const reading = readList(text, dimension, { variables, strict: true });
  if (!reading.ok) return null;
  const listed = reading.items.map(({ coordinates }) => coordinates.map(canonical));
  const different = listed.filter((element, i) => ordered || listed.findIndex((other) => sameElement(element, other)) === i);
  const given = ordered ? different : different.toSorted(byValue);
  const placeInKey = (element: readonly Expr[], i: number): number => elements.findIndex((key, k) => (!ordered || k === i) && sameElement(element, key));
  const one = dimension === 1 ? "#" : `(${Array.from({ length: dimension }, () => "#").join(", ")})`;
  const shape = given.map(() => one).join(", ");
  return {
    shape: ordered ? shape : `{${shape}}`,
    formulas: given.flatMap((element, i) => {
      const k = placeInKey(element, i);
      return element.map((formula, j) => ({ formula, inKey: k < 0 ? null : k * dimension + j }));
    }),
  };
}

const sameElement = (a: readonly Expr[], b: readonly Expr[]): boolean => a.length === b.length && a.every((e, i) => sameFormula(e, b[i] ?? zero));

/** Numbers by size; what has no value comes last, as it was written. */
function byValue(a: readonly Expr[], b: readonly Expr[]): number {
  for (const [i, e] of a.entries()) {
    const [x, y] = [valueOf(e), valueOf(b[i] ?? zero)];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function valueOf(e: Expr): number {
  const value = freeVariables(e).length === 0 ? evaluate(e, {}) : null;
  return value?.ok ? value.value : Number.POSITIVE_INFINITY;
}

function intervalShape({ variable, key }: IntervalTask, text: string): Shaped | null {
  const reading = readInterval(text, variable, { variables: [variable], strict: true });
  const given = reading.ok ? tidyUnion(reading.union, isExactlyZero) : null;
  if (!given) return null;
  const ends = given.flatMap(({ from, to }) => [from.at, to.at]);
  const wanted = key.flatMap(({ from, to }) => [from.at, to.at]);
  const isWanted = (at: Expr, i: number): boolean => {
    const end = wanted[i];
    return end ? sameFormula(at, end) : false;
  };
  const shape = given.map(({ from, to }) => `${from.closed ? "[" : "("}${from.at ? "#" : "-oo"}, ${to.at ? "#" : "oo"}${to.closed ? "]" : ")"}`);
  return { shape: shape.join(" U ") || "{}", formulas: ends.flatMap((at, i) => (at ? [{ formula: canonical(at), inKey: isWanted(at, i) ? i : null }] : [])) };
}

/** Solved for the letter that the key is solved for, where that says the same; else brought to one side, with 1 before its first term. */
function equationShape({ variables, solvedFor }: EquationTask, text: string): Shaped | null {
  const reading = readEquation(text, { variables, strict: true, ...(solvedFor === null ? {} : { solvedFor }) });
  if (!reading.ok) return null;
  const given = canonical(subtract(reading.left.expr, reading.right.expr));
  if (solvedFor !== null) {
    const slope = canonical(derivative(given, solvedFor));
    const isConstant = freeVariables(slope).length === 0 && isZeroByNormalForm(slope).zero === false;
    if (isConstant) return { shape: `${solvedFor} = #`, formulas: [{ formula: canonical(negate(divide(substitute(given, { [solvedFor]: zero }), slope))), inKey: null }] };
  }
  const terms = expand(given) ?? given;
  const monic = canonical(divide(terms, num(leading(terms))));
  return { shape: "# = 0", formulas: [{ formula: expand(monic) ?? monic, inKey: null }] };
}

/** The number before the first term. */
function leading(e: Expr): Rational {
  const first = e.kind === "sum" ? (e.terms.find(({ kind }) => kind !== "num") ?? e.terms[0]) : e;
  const factor = first?.kind === "product" ? first.factors[0] : first;
  return factor?.kind === "num" && factor.value.n !== 0n ? factor.value : { n: 1n, d: 1n };
}

/** What stands in the shape of a set, cut into its elements; null for a shape whose order counts. */
export function elementsOf<T>(shape: string, formulas: readonly T[]): readonly (readonly T[])[] | null {
  if (!shape.startsWith("{") || formulas.length === 0) return null;
  const dimension = shape.startsWith("{(") ? formulas.length / (shape.split("(").length - 1) : 1;
  return Array.from({ length: formulas.length / dimension }, (_, i) => formulas.slice(i * dimension, (i + 1) * dimension));
}
