import type { Draw } from "./draw";
import { known, power, times, total } from "./pieces";
import type { Content, Skills } from "./template";

/* Partial derivatives and gradients. */

/** a x^m y^n + b x^p + c y^q: each variable occurs alone and with the other. */
export const polynomial = (draw: Draw): string =>
  total(
    times(draw.signed(1, 5), `${power("x", draw.from(1, 3))}*${power("y", draw.from(1, 3))}`),
    times(draw.signed(1, 6), power("x", draw.from(2, 4))),
    times(draw.signed(1, 6), power("y", draw.from(2, 4))),
  );

/** A known function of something that has both variables in it. */
export function composite(draw: Draw): string {
  // No factor is 1: the slope of exp(x + 3y) in x is the function itself, which stands in the statement.
  const [a, b] = [draw.from(2, 5), draw.signed(2, 4)];
  return draw.pick([
    known(draw, total(times(a, "x"), times(b, "y")), ["sin", "cos", "exp"]),
    known(draw, times(a, "x*y"), ["sin", "cos", "exp"]),
    `ln(${total("x^2", times(a, "y^2"), "1")})`,
    `exp(${total(times(a, "x"), times(b, "y^2"))})`,
    power(`(${total(times(a, "x"), times(b, "y"), `${draw.from(1, 4)}`)})`, draw.from(3, 5)),
  ]);
}

/** A power of one variable times a known function of the other. */
export const separated = (draw: Draw): string => {
  const [one = "x", other = "y"] = draw.some(2, ["x", "y"]);
  return `${power(one, draw.from(2, 4))}*${known(draw, other, ["sin", "cos", "ln"])}`;
};

const partial = (draw: Draw, f: string): Content => {
  const v = draw.pick(["x", "y"]);
  return {
    let: { f },
    statement: `Let $f(x, y) = {{f}}$. Find $\\dfrac{\\partial f}{\\partial ${v}}$.`,
    ask: { kind: "derivative", of: "f", in: v },
  };
};

export const partialDerivativeSkills: Skills = {
  "partial-of-polynomial": { difficulty: 1, title: "One variable moves", make: (draw) => partial(draw, polynomial(draw)) },
  "partial-of-product": {
    difficulty: 2,
    title: "The other variable is a constant",
    make: (draw) => partial(draw, total(`(${draw.signed(1, 5)})*${separated(draw)}`, times(draw.signed(2, 6), "x*y"))),
  },
  "partial-of-composite": {
    difficulty: 3,
    title: "The chain rule in one variable",
    make: (draw) => partial(draw, draw.pick([composite(draw), `x*${known(draw, times(draw.from(2, 5), "x*y"), ["sin", "cos", "exp"])}`, `${power("y", draw.from(1, 3))}*exp(${times(draw.from(2, 5), "x*y")})`])),
  },
  "mixed-partial": {
    difficulty: 4,
    title: "First one variable, then the other",
    make: (draw) => ({
      let: { f: draw.pick([composite(draw), total(separated(draw), times(draw.from(2, 5), "x^2*y^3"))]), fx: { derivative: "f", in: "x" }, fxy: { derivative: "fx", in: "y" } },
      statement: "Let $f(x, y) = {{f}}$. Find the mixed partial derivative $\\dfrac{\\partial^2 f}{\\partial y\\,\\partial x}$.",
      ask: { kind: "derivative", of: "fx", in: "y" },
      hints: ["Differentiate by $x$ first, with $y$ held still; then what came out by $y$."],
      solution: "By $x$ first:\n\n$$\\frac{\\partial f}{\\partial x} = {{fx}}$$\n\nThen that by $y$:\n\n$$\\frac{\\partial^2 f}{\\partial y\\,\\partial x} = {{fxy}}$$",
    }),
  },
};

const gradientOf = (f: string, variables: readonly string[] = ["x", "y"]): Content => ({
  let: { f },
  statement: `Let $f(${variables.join(", ")}) = {{f}}$. Find its gradient $\\nabla f$.`,
  ask: { kind: "gradient", of: "f", in: variables },
});

export const gradientSkills: Skills = {
  "gradient-of-polynomial": { difficulty: 2, title: "The gradient of a polynomial", make: (draw) => gradientOf(polynomial(draw)) },
  "gradient-at-a-point": {
    difficulty: 3,
    title: "The gradient at a point",
    make: (draw) => {
      const [p, q] = [draw.signed(1, 3), draw.signed(1, 3)];
      const at = { x: `${p}`, y: `${q}` };
      const f = total(times(draw.signed(1, 4), "x^2*y"), times(draw.signed(1, 5), power("x", draw.from(1, 3))), times(draw.signed(1, 5), "y^2"));
      return {
        let: { f, fx: { derivative: "f", in: "x" }, fy: { derivative: "f", in: "y" }, u: { value: "fx", at }, v: { value: "fy", at } },
        statement: `Let $f(x, y) = {{f}}$. Find its gradient at the point $(${p}, ${q})$.`,
        ask: { kind: "vector", value: ["u", "v"] },
        hints: ["Find both partial derivatives as formulas first; put the numbers in last."],
        solution: `The gradient is $\\left({{fx}},\\; {{fy}}\\right)$. At $(${p}, ${q})$ that is $\\left({{u}},\\; {{v}}\\right)$.`,
      };
    },
  },
  "gradient-of-composite": { difficulty: 4, title: "The gradient with the chain rule", make: (draw) => gradientOf(total(composite(draw), times(draw.from(2, 6), power(draw.pick(["x", "y"]), 2)))) },
  "gradient-in-three": {
    difficulty: 4,
    title: "A gradient of three entries",
    make: (draw) => gradientOf(total(times(draw.signed(1, 4), "x*y*z"), times(draw.signed(1, 5), `${power("x", draw.from(2, 3))}*y`), times(draw.signed(1, 5), known(draw, "z", ["sin", "cos", "exp"]))), ["x", "y", "z"]),
  },
};
