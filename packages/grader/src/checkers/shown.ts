import { canonical, type Expr, type IntervalEnd, toInfix, toLatex, toSpeech } from "@nabla/calc-core";
import type { Interval } from "../problem/kinds/interval-union";

/* How a set or an interval is shown to whoever typed it. */

export type Shown = { readonly latex: string; readonly speech: string };

export function shownSet(elements: readonly (readonly Expr[])[]): Shown {
  if (elements.length === 0) return { latex: "\\emptyset", speech: "the empty set" };
  const latex = elements.map((element) => (element.length === 1 ? element.map(toLatex).join() : `\\left(${element.map(toLatex).join(", ")}\\right)`));
  return { latex: `\\left\\{${latex.join(",\\ ")}\\right\\}`, speech: elements.map((element) => (element.length === 1 ? "" : "the point ") + element.map(toSpeech).join(", ")).join("; ") };
}

export const shownIntervals = (intervals: readonly Interval[]): Shown => ({ latex: intervals.map(latexOf).join(" \\cup ") || "\\emptyset", speech: intervals.map(speechOf).join(" and ") || "the empty set" });

/** As text that reads back. */
export function intervalText({ from, to }: Interval): string {
  const end = (at: IntervalEnd["at"], infinite: string): string => (at ? toInfix(canonical(at)) : infinite);
  return `${from.closed ? "[" : "("}${end(from.at, "-oo")}, ${end(to.at, "oo")}${to.closed ? "]" : ")"}`;
}

const isPoint = ({ from, to }: Interval): boolean => from.at !== null && from.at === to.at && from.closed && to.closed;

function latexOf(interval: Interval): string {
  const { from, to } = interval;
  if (isPoint(interval) && from.at) return `\\left\\{${toLatex(from.at)}\\right\\}`;
  return `\\left${from.closed ? "[" : "("}${from.at ? toLatex(from.at) : "-\\infty"},\\ ${to.at ? toLatex(to.at) : "\\infty"}\\right${to.closed ? "]" : ")"}`;
}

function speechOf(interval: Interval): string {
  const { from, to } = interval;
  if (isPoint(interval) && from.at) return `the point ${toSpeech(from.at)}`;
  const side = ({ at, closed }: IntervalEnd, infinite: string): string => (at ? `${toSpeech(at)}, ${closed ? "included" : "not included"}` : infinite);
  return `from ${side(from, "minus infinity")}, to ${side(to, "infinity")}`;
}
