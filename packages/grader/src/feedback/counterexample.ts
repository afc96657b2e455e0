import { compile, type Coordinate, type Evidence, type Expr } from "@nabla/calc-core";
import type { Json } from "../outcome";

type Refuted = Evidence & { readonly kind: "refuted" };

/** Points on each curve: smooth in a picture as wide as a page, and still two kilobytes. Nobody reads a formula off so few digits. */
const SAMPLES = 97;
const DIGITS = 4;

/**
 * A refutation as data for a text and a plot: the point, the values there, and both curves around it along the first
 * variable. What belongs to the reference is left out where it must not be shown.
 */
export function counterexampleData(evidence: Refuted, given: Expr, reference: Expr, showReference: boolean): Json {
  const curves = curvesAround(evidence, given, showReference ? reference : null);
  return {
    at: evidence.at,
    student: evidence.student ? (showReference ? { ...evidence.student } : { value: evidence.student.value, radius: evidence.student.radius }) : null,
    ...(showReference && evidence.reference ? { reference: { ...evidence.reference } } : {}),
    ...(evidence.stretch ? { stretch: { ...evidence.stretch } } : {}),
    ...(curves ? { curves } : {}),
  };
}

/** Both sides at evenly spaced places around the point; null for a number, which has no curve. */
function curvesAround({ at, stretch }: Refuted, given: Expr, reference: Expr | null): Json {
  const names = Object.keys(at);
  const variable = stretch?.variable ?? names[0];
  if (variable === undefined) return null;
  const centre = toNumber(at[variable] ?? 0);
  const reach = Math.max(1, Math.abs(centre) / 2);
  const along = (e: Expr): Json => {
    const f = compile(e, names);
    return places(centre, reach).map((x) => rounded(f(...names.map((name) => (name === variable ? x : toNumber(at[name] ?? 0))))));
  };
  return { variable, x: places(centre, reach).map(rounded), student: along(given), ...(reference ? { reference: along(reference) } : {}) };
}

const places = (centre: number, reach: number): readonly number[] => Array.from({ length: SAMPLES }, (_, i) => centre - reach + (2 * reach * i) / (SAMPLES - 1));

/** A few digits, which is as much as a plot shows; null where there is no value. */
const rounded = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null);

/** "1/2" as a number. */
function toNumber(coordinate: Coordinate): number {
  if (typeof coordinate === "number") return coordinate;
  const [over = "0", under = "1"] = coordinate.split("/");
  return Number(over) / Number(under);
}
