import { compileColumns, differentiator, graphOf } from "@nabla/calc-core";
import { contour, gridPoints } from "@/ui/plot/contours";
import { formula } from "../formula";

const NAMES = ["x", "y", "b", "c"];
const F = formula("x^2/2 + b x y + c y^2/2 + y^4/12", NAMES);
const columns = compileColumns(F, NAMES);
const graph = graphOf([F], NAMES);
if (!graph.ok) throw new Error(graph.fault.message);
const slopes = differentiator(graph.graph);

export const VIEW = { x: [-3.2, 3.2], y: [-2.2, 2.2] } as const;
/** More than the view: a narrow page shows more above and below. */
const LAND = { x: [-3.9, 3.9], y: [-3.6, 3.6] } as const;
const [COLUMNS, ROWS] = [66, 61];
const [xs, ys] = gridPoints(LAND.x, LAND.y, COLUMNS, ROWS);
const LEVELS = [-3, -2, -1.25, -0.7, -0.3, -0.08, 0, 0.08, 0.3, 0.7, 1.25, 2, 3, 4.5, 6.5, 9, 12, 16, 21];

/** The contour lines of the landscape with coupling b and curvature c; those below the origin's height by themselves. */
export function contoursOf(b: number, c: number): readonly { readonly level: number; readonly segments: readonly number[] }[] {
  const constant = (value: number): Float64Array => new Float64Array(xs.length).fill(value);
  const values = columns([xs, ys, constant(b), constant(c)], new Float64Array(xs.length));
  return LEVELS.map((level) => ({ level, segments: contour({ values, columns: COLUMNS, rows: ROWS, ...LAND }, level) }));
}

export type Shape = "bowl" | "saddle" | "dome" | "flat";

/** At a point: the Hessian, what it makes of the place, and where a gradient step and Newton's step lead. */
export function stepsAt(x: number, y: number, b: number, c: number, rate: number) {
  const point = [x, y, b, c];
  const [u = 0, v = 0] = slopes.gradient(point);
  const [[h11 = 0, h12 = 0] = [], [, h22 = 0] = []] = slopes.hessian(point);
  const determinant = h11 * h22 - h12 * h12;
  const middle = (h11 + h22) / 2;
  const spread = Math.hypot((h11 - h22) / 2, h12);
  const shape: Shape = Math.abs(determinant) < 1e-9 ? "flat" : determinant < 0 ? "saddle" : h11 > 0 ? "bowl" : "dome";
  return {
    eigenvalues: [middle - spread, middle + spread] as const,
    determinant,
    shape,
    gradientStep: [x - rate * u, y - rate * v] as const,
    newtonStep: shape === "flat" ? null : ([x - (h22 * u - h12 * v) / determinant, y - (h11 * v - h12 * u) / determinant] as const),
  };
}
