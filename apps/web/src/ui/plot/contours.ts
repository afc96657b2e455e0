/** A grid of values over a rectangle, row by row from below. */
export type ValueGrid = {
  readonly values: Float64Array;
  readonly columns: number;
  readonly rows: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
};

/** The points of such a grid, as two columns to evaluate at. */
export function gridPoints(x: readonly [number, number], y: readonly [number, number], columns: number, rows: number): readonly [Float64Array, Float64Array] {
  const [xs, ys] = [new Float64Array(columns * rows), new Float64Array(columns * rows)];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      xs[row * columns + column] = x[0] + ((x[1] - x[0]) * column) / (columns - 1);
      ys[row * columns + column] = y[0] + ((y[1] - y[0]) * row) / (rows - 1);
    }
  return [xs, ys];
}

/**
 * The lines on which a function has a certain value, as segments of four numbers each: marching triangles, each cell cut
 * along its diagonal, so that no case has two readings.
 */
export function contour({ values, columns, rows, x, y }: ValueGrid, level: number): number[] {
  const segments: number[] = [];
  const dx = (x[1] - x[0]) / (columns - 1);
  const dy = (y[1] - y[0]) / (rows - 1);
  const at = (place: number): number => (values[place] ?? Number.NaN) - level;
  const crossing = (from: number, to: number): void => {
    const [a, b] = [at(from), at(to)];
    const t = a / (a - b);
    const [column, row] = [from % columns, Math.floor(from / columns)];
    const [column2, row2] = [to % columns, Math.floor(to / columns)];
    segments.push(x[0] + dx * (column + t * (column2 - column)), y[0] + dy * (row + t * (row2 - row)));
  };
  const triangle = (i: number, j: number, k: number): void => {
    const [a, b, c] = [at(i) > 0, at(j) > 0, at(k) > 0];
    if (a === b && b === c) return;
    if (Number.isNaN(at(i) + at(j) + at(k))) return;
    // The corner that is alone on its side.
    const [alone, left, right] = b === c ? [i, j, k] : a === c ? [j, i, k] : [k, i, j];
    crossing(alone, left);
    crossing(alone, right);
  };
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column;
      // Most cells lie on one side of the level, and are left at once.
      const above = (values[corner] ?? 0) > level;
      if (above === (values[corner + 1] ?? 0) > level && above === (values[corner + columns] ?? 0) > level && above === (values[corner + columns + 1] ?? 0) > level) continue;
      triangle(corner, corner + 1, corner + columns + 1);
      triangle(corner, corner + columns, corner + columns + 1);
    }
  return segments;
}
