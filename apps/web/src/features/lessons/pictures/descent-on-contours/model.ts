import { compileColumns, differentiator, graphOf } from "@nabla/calc-core";
import { contour, gridPoints } from "@/ui/plot/contours";
import { formula } from "../formula";

const NAMES = ["x", "y"];
const F = formula("x^2 + 4 y^2", NAMES);
const graph = graphOf([F], NAMES);
if (!graph.ok) throw new Error(graph.fault.message);
const slopes = differentiator(graph.graph);

export const VIEW = { x: [-3.3, 3.3], y: [-1.8, 1.8] } as const;
/** More than the view: a narrow page shows more above and below. */
const LAND = { x: [-3.6, 3.6], y: [-3.6, 3.6] } as const;
const [COLUMNS, ROWS] = [73, 73];
const values = compileColumns(F, NAMES)(gridPoints(LAND.x, LAND.y, COLUMNS, ROWS), new Float64Array(COLUMNS * ROWS));

/** Levels a square apart: the lines have equal distances along each axis. */
export const CONTOURS = [0.25, 1, 2.25, 4, 6.25, 9, 12.25, 16, 20.25, 25, 30.25, 36, 42.25, 49].map((level) => contour({ values, columns: COLUMNS, rows: ROWS, ...LAND }, level));

/** The gradient at a few places, drawn at a twentieth of its length. */
export const ARROWS = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].flatMap((x) =>
  [-1.25, -0.5, 0.5, 1.25].map((y) => {
    const [u = 0, v = 0] = slopes.gradient([x, y]);
    return { from: [x, y] as const, to: [x + u / 20, y + v / 20] as const };
  }),
);

export const STEPS = 30;
const FAR = 1e12;

/** Thirty steps against the gradient, fewer where the path leaves for good. */
export function descend(x: number, y: number, rate: number) {
  const [xs, ys, heights] = [[x], [y], [slopes.value([x, y])]];
  for (let i = 0; i < STEPS && Math.abs(x) + Math.abs(y) < FAR; i++) {
    const [u = 0, v = 0] = slopes.gradient([x, y]);
    x -= rate * u;
    y -= rate * v;
    xs.push(x);
    ys.push(y);
    heights.push(slopes.value([x, y]));
  }
  const [first = 0, last = 0] = [heights[0], heights.at(-1)];
  // On the other side of the valley after each step: the factor of y is negative.
  const swings = ys.length > 2 && (ys[0] ?? 0) * (ys[1] ?? 0) < 0;
  const course = last > first * (1 + 1e-9) ? ("diverges" as const) : last > first * 0.2 && swings ? ("stays" as const) : swings ? ("swings" as const) : ("descends" as const);
  return { xs, ys, heights, last, course };
}
