import { compile, compileColumns, gradient } from "@nabla/calc-core";
import { formula } from "../formula";
import { span } from "../span";

const F = formula("cos(x) + x y/4", ["x", "y"]);
const columns = compileColumns(F, ["x", "y"]);
export const f = compile(F, ["x", "y"]);
const [slopeInX, slopeInY] = gradient(F, ["x", "y"]).map((slope) => compile(slope, ["x", "y"]));

export const RANGE = [-3, 3] as const;
export const FLOOR = -3.4;
const POINTS = 61;

export type Along = "x" | "y";

/** The surface seen from above its front edge: x to the right, y into the depth, z upward. */
export const project = (x: number, y: number, z: number): readonly [number, number] => [0.92 * x + 0.5 * y, 0.62 * z + 0.42 * y - 0.16 * x];

/** The cut through the surface at (x, y) along one variable: where it moves, its heights, and both as seen on the surface. */
export function sliceAt(x: number, y: number, along: Along) {
  const moving = span(...RANGE, POINTS);
  const held = new Float64Array(POINTS).fill(along === "x" ? y : x);
  const [xs, ys] = along === "x" ? [moving, held] : [held, moving];
  const heights = columns([xs, ys], new Float64Array(POINTS));
  const slope = (along === "x" ? slopeInX : slopeInY)?.(x, y) ?? Number.NaN;
  const seen = Array.from(heights, (z, i) => project(xs[i] ?? 0, ys[i] ?? 0, z));
  const first = project(xs[0] ?? 0, ys[0] ?? 0, FLOOR);
  const last = project(xs.at(-1) ?? 0, ys.at(-1) ?? 0, FLOOR);
  return { moving, heights, slope, seen: { xs: seen.map(([u]) => u), ys: seen.map(([, v]) => v) }, wall: [...seen, last, first] };
}

/** A stretch of the tangent at (x, y), on the surface. */
export function tangentAt(x: number, y: number, along: Along, slope: number): readonly (readonly [number, number])[] {
  return [-1.2, 1.2].map((step) => project(along === "x" ? x + step : x, along === "y" ? y + step : y, f(x, y) + slope * step));
}

/** The net of lines that shows the surface. */
export const MESH: readonly number[] = [...span(...RANGE, 13)].flatMap((held) =>
  (["x", "y"] as const).flatMap((along) => {
    const { xs, ys } = sliceAt(held, held, along).seen;
    return xs.slice(1).flatMap((u, i) => [xs[i] ?? 0, ys[i] ?? 0, u, ys[i + 1] ?? 0]);
  }),
);
