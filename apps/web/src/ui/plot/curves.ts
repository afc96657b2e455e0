/** Two curves around the point at which an answer was refuted, sampled at the same places. Null: no value there. */
export type Curves = {
  readonly variable: string;
  readonly x: readonly number[];
  readonly student: readonly (number | null)[];
  readonly right: readonly (number | null)[];
};

/** A place in the picture. */
export type Place = readonly [x: number, y: number];

/** The pieces of a curve between the places without a value; pieces of a single place are left out. */
export function piecesOf(x: readonly number[], y: readonly (number | null)[]): readonly (readonly Place[])[] {
  const pieces: Place[][] = [[]];
  x.forEach((at, i) => {
    const value = y[i] ?? null;
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push([at, value]);
  });
  return pieces.filter((piece) => piece.length > 1);
}

/**
 * The part of the plane that shows both curves: all places across, and upwards all values but the far ones, since one
 * value close to a pole would press everything else flat. Gives a height of at least 1e-9 of the values' size.
 */
export function viewOf({ x, student, right }: Curves): { readonly x: Place; readonly y: Place } {
  const values = [...student, ...right].filter((value) => value !== null).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? 0;
  // The middle nine tenths, and as much again on each side, hold what is not close to a pole.
  const [low, high] = [at(0.05), at(0.95)];
  const room = high - low;
  const kept = values.filter((value) => value >= low - room && value <= high + room);
  const [bottom, top] = [kept[0] ?? 0, kept.at(-1) ?? 0];
  const margin = Math.max((top - bottom) * 0.12, Math.abs(top) * 1e-9, 1e-9);
  return { x: [x[0] ?? 0, x.at(-1) ?? 1], y: [bottom - margin, top + margin] };
}

/** Every `step`-th place as a line of a table. */
export function rowsOf({ x, student, right }: Curves, step: number): readonly { readonly x: number; readonly student: number | null; readonly right: number | null }[] {
  return x.flatMap((at, i) => (i % step === 0 ? [{ x: at, student: student[i] ?? null, right: right[i] ?? null }] : []));
}
