import { compile, compileColumns, derivative, finiteDifference } from "@nabla/calc-core";
import { formula } from "../formula";
import { span } from "../span";

const F = formula("x^3/3 - x", ["x"]);
export const f = compile(F, ["x"]);
const slopeOf = compile(derivative(F, "x"), ["x"]);

export const VIEW = { x: [-3, 3.4], y: [-2.6, 3] } as const;

const xs = span(...VIEW.x, 321);
export const CURVE = { xs, ys: compileColumns(F, ["x"])([xs], new Float64Array(xs.length)) };

/** The line through the points at x and x + h. At h = 0 there is no quotient, and the line is the tangent: its limit. */
export function lineAt(x: number, h: number) {
  const slope = h === 0 ? slopeOf(x) : finiteDifference(f, x, { scheme: "forward", step: h });
  return { slope, tangentSlope: slopeOf(x), xs: VIEW.x, ys: VIEW.x.map((u) => f(x) + slope * (u - x)) };
}
