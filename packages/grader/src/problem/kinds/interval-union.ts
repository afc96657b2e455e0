import { compareRational, evaluate, type Expr, type IntervalEnd, type IntervalPiece, subtract } from "@nabla/calc-core";

/** An interval with more than nothing in it, or a single point. */
export type Interval = IntervalPiece;

/** Is a number zero? Exactly where it is graded; a preview does with less than the whole zero test. */
type IsZero = (number: Expr) => boolean;

/** One place on the line: a number, ±∞, and a hair to its right or left where the end is open. */
type Cut = { readonly at: Expr | null; readonly value: number; readonly hair: -1 | 0 | 1; readonly isZero: IsZero };

/** The intervals that a union of intersections leaves: in order, apart from one another. Null where an end is no number. */
export function tidyUnion(union: readonly (readonly (readonly IntervalPiece[])[])[], isZero: IsZero): readonly Interval[] | null {
  const read = union.map((factors) => factors.map((pieces) => pieces.map((piece) => spanOf(piece, isZero))));
  const spans: Span[] = [];
  for (const factors of read) {
    let common: readonly Span[] = [EVERYTHING];
    for (const pieces of factors) {
      const known = pieces.flatMap((span) => span ?? []);
      if (known.length < pieces.length) return null;
      common = common.flatMap((one) => known.flatMap((other) => intersection(one, other) ?? []));
    }
    spans.push(...common);
  }
  return merged(spans).map(({ from, to }) => ({ from: endOf(from), to: endOf(to) }));
}

type Span = { readonly from: Cut; readonly to: Cut };
const EVERYTHING: Span = { from: { at: null, value: -Infinity, hair: 0, isZero: () => false }, to: { at: null, value: Infinity, hair: 0, isZero: () => false } };

function spanOf({ from, to }: IntervalPiece, isZero: IsZero): Span | null {
  const cut = (end: IntervalEnd, side: -1 | 1): Cut | null => {
    if (end.at === null) return { at: null, value: -side * Infinity, hair: 0, isZero };
    const value = evaluate(end.at, {});
    return value.ok ? { at: end.at, value: value.value, hair: end.closed ? 0 : side, isZero } : null;
  };
  const [low, high] = [cut(from, 1), cut(to, -1)];
  return low && high ? { from: low, to: high } : null;
}

const intersection = (a: Span, b: Span): Span | null => {
  const from = compareCuts(a.from, b.from) >= 0 ? a.from : b.from;
  const to = compareCuts(a.to, b.to) <= 0 ? a.to : b.to;
  return compareCuts(from, to) <= 0 ? { from, to } : null;
};

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.filter(({ from, to }) => compareCuts(from, to) <= 0).toSorted((a, b) => compareCuts(a.from, b.from))) {
    const last = result.at(-1);
    if (!last || !touches(last.to, span.from)) result.push(span);
    else if (compareCuts(span.to, last.to) > 0) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

/** Nothing lies between: they overlap, or one of the two has the place where they meet. */
const touches = (to: Cut, from: Cut): boolean => compareCuts(from, to) <= 0 || (compareNumbers(to, from) === 0 && from.hair - to.hair < 2);

function compareCuts(a: Cut, b: Cut): number {
  return compareNumbers(a, b) || a.hair - b.hair;
}

/** Exact where doubles nearly agree: sqrt(8) and 2 sqrt(2) are one place. */
function compareNumbers(a: Cut, b: Cut): number {
  if (a.at === null || b.at === null) return a.value === b.value ? 0 : a.value - b.value;
  if (a.at.kind === "num" && b.at.kind === "num") return compareRational(a.at.value, b.at.value);
  const near = Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
  return near && a.isZero(subtract(a.at, b.at)) ? 0 : a.value - b.value;
}

const endOf = (cut: Cut): IntervalEnd => ({ at: cut.at, closed: cut.at !== null && cut.hair === 0 });
