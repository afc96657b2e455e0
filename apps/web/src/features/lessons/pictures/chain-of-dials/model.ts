import { compile, derivative, substitute } from "@nabla/calc-core";
import { formula } from "../formula";

const INNER = formula("x^2/2", ["x"]);
const OUTER = formula("3 sin(u)", ["u"]);
const inner = compile(INNER, ["x"]);
const outer = compile(OUTER, ["u"]);
const innerSlope = compile(derivative(INNER, "x"), ["x"]);
const outerSlope = compile(derivative(OUTER, "u"), ["u"]);
const whole = compile(derivative(substitute(OUTER, { u: INNER }), "x"), ["x"]);

/** What the three dials show at x, and where a nudge of h turns them. */
export function dialsAt(x: number, h: number) {
  const u = inner(x);
  const moved = inner(x + h);
  return {
    x: { value: x, moved: x + h },
    u: { value: u, moved },
    y: { value: outer(u), moved: outer(moved) },
    innerSlope: innerSlope(x),
    outerSlope: outerSlope(u),
    slope: whole(x),
  };
}
