import { compile, compileColumns, jacobian } from "@nabla/calc-core";
import { formula } from "../formula";
import { span } from "../span";

/** At t = 0 the plane as it is, at t = 1 the whole map; between them the way. */
const NAMES = ["x", "y", "t"];
const F = [formula("x + t y^2/4", NAMES), formula("y + t x^2/4", NAMES)];
const [first, second] = F.map((part) => compileColumns(part, NAMES));
const ENTRIES = jacobian(F, ["x", "y"]).flat().map((entry) => compile(entry, NAMES));

type Points = { readonly xs: Float64Array; readonly ys: Float64Array };

const bend = ({ xs, ys }: Points, t: number): Points => {
  const ts = new Float64Array(xs.length).fill(t);
  return { xs: first?.([xs, ys, ts], new Float64Array(xs.length)) ?? xs, ys: second?.([xs, ys, ts], new Float64Array(xs.length)) ?? ys };
};

const GRID = 3;
const LINES = 13;
const PER_LINE = 25;
/** The lines of the grid, one after another, parted by points without a value. */
const UPRIGHT: Points = {
  xs: Float64Array.from([...span(-GRID, GRID, LINES)].flatMap((x) => [...Array<number>(PER_LINE).fill(x), Number.NaN])),
  ys: Float64Array.from(Array.from({ length: LINES }, () => [...span(-GRID, GRID, PER_LINE), Number.NaN]).flat()),
};
const LEVEL: Points = { xs: UPRIGHT.ys, ys: UPRIGHT.xs };

/** Round a square whose corner is at (x, y). */
function squareAt(x: number, y: number, side: number): Points {
  const way = [...span(0, side, 9)].slice(0, -1);
  const back = way.map((step) => side - step);
  return {
    xs: Float64Array.from([...way.map((s) => x + s), ...way.map(() => x + side), ...back.map((s) => x + s), ...way.map(() => x)]),
    ys: Float64Array.from([...way.map(() => y), ...way.map((s) => y + s), ...way.map(() => y + side), ...back.map((s) => y + s)]),
  };
}

/** The area inside a closed line, negative where it runs clockwise (the shoelace formula). */
function areaOf({ xs, ys }: Points): number {
  let twice = 0;
  for (let i = 0; i < xs.length; i++) {
    const next = (i + 1) % xs.length;
    twice += (xs[i] ?? 0) * (ys[next] ?? 0) - (xs[next] ?? 0) * (ys[i] ?? 0);
  }
  return twice / 2;
}

/** The bent grid, the image of a small square, and the parallelogram that the Jacobian makes of it. */
export function bentAt(x: number, y: number, side: number, t: number) {
  const [a = 0, b = 0, c = 0, d = 0] = ENTRIES.map((entry) => entry(x, y, t));
  const square = squareAt(x, y, side);
  const image = bend(square, t);
  const [u, v] = [image.xs[0] ?? 0, image.ys[0] ?? 0];
  return {
    upright: bend(UPRIGHT, t),
    level: bend(LEVEL, t),
    image,
    corner: [u, v] as const,
    parallelogram: { xs: [u, u + a * side, u + (a + b) * side, u + b * side], ys: [v, v + c * side, v + (c + d) * side, v + d * side] },
    matrix: [a, b, c, d] as const,
    determinant: a * d - b * c,
    factor: areaOf(image) / (side * side),
  };
}
