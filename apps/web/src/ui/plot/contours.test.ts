import { describe, expect, it } from "vitest";
import { contour, gridPoints } from "./contours";

const grid = (f: (x: number, y: number) => number) => {
  const [x, y] = [[-2, 2] as const, [-1, 1] as const];
  const [xs, ys] = gridPoints(x, y, 41, 21);
  return { values: xs.map((u, i) => f(u, ys[i] ?? 0)), columns: 41, rows: 21, x, y };
};

const pointsOf = (segments: readonly number[]): readonly (readonly [number, number])[] =>
  segments.flatMap((x, i) => (i % 2 === 0 ? [[x, segments[i + 1] ?? 0] as const] : []));

describe("a contour line", () => {
  it("of a linear function is exact", () => {
    const points = pointsOf(contour(grid((x, y) => x + 2 * y), 0.3));
    expect(points.length).toBeGreaterThan(40);
    for (const [x, y] of points) expect(x + 2 * y).toBeCloseTo(0.3, 12);
  });

  it("of a cone is a circle", () => {
    const points = pointsOf(contour(grid((x, y) => x * x + y * y), 0.64));
    for (const [x, y] of points) expect(Math.hypot(x, y)).toBeCloseTo(0.8, 2);
    // It closes: every point ends one segment and begins another.
    const seen = new Map<string, number>();
    for (const [x, y] of points) seen.set(`${x.toFixed(9)} ${y.toFixed(9)}`, (seen.get(`${x.toFixed(9)} ${y.toFixed(9)}`) ?? 0) + 1);
    for (const count of seen.values()) expect(count % 2).toBe(0);
  });

  it("is not there where the function has no value, or not that value", () => {
    expect(contour(grid(() => Number.NaN), 0)).toEqual([]);
    expect(contour(grid(() => 1), 2)).toEqual([]);
  });
});
