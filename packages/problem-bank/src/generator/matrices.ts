import type { Draw } from "./draw";
import { known, power, times, total } from "./pieces";
import { composite, polynomial, separated } from "./several-variables";
import type { Content, Skills } from "./template";

/* Jacobians and Hessians. */

function jacobianOf(functions: readonly string[], variables: readonly string[]): Content {
  const names = functions.map((_, i) => `f${i + 1}`);
  return {
    let: Object.fromEntries(names.map((name, i) => [name, functions[i]])),
    statement: `Let $F(${variables.join(", ")}) = \\left(${names.map((name) => `{{${name}}}`).join(",\\; ")}\\right)$. Find its Jacobian: a row for each function, a column for each variable.`,
    ask: { kind: "jacobian", of: names, in: variables },
  };
}

const bilinear = (draw: Draw): string => total(times(draw.signed(1, 5), "x*y"), times(draw.signed(1, 6), draw.pick(["x", "y"])));
const linear = (draw: Draw): string => total(times(draw.from(2, 7), "x"), times(draw.signed(2, 7), "y"));

export const jacobianSkills: Skills = {
  "jacobian-of-polynomials": {
    difficulty: 2,
    title: "The Jacobian of a map of the plane",
    make: (draw) => jacobianOf(draw.some(2, [bilinear(draw), linear(draw), total(times(draw.from(1, 5), power("x", draw.from(2, 3))), times(draw.signed(1, 5), power("y", draw.from(2, 3))))]), ["x", "y"]),
  },
  "jacobian-of-known-functions": {
    difficulty: 3,
    title: "A Jacobian with known functions",
    make: (draw) => jacobianOf([separated(draw), draw.pick([composite(draw), bilinear(draw)])], ["x", "y"]),
  },
  "jacobian-of-a-layer": {
    difficulty: 4,
    title: "The Jacobian of a small layer",
    make: (draw) => {
      const inside = () => total(times(draw.from(2, 5), "x"), times(draw.signed(2, 5), "y"));
      const activation = draw.pick(["sigmoid", "tanh", "exp"]);
      return jacobianOf([`${activation}(${inside()})`, `${activation}(${inside()} + (${draw.signed(1, 3)}))`], ["x", "y"]);
    },
  },
  "jacobian-two-by-three": {
    difficulty: 4,
    title: "Two functions of three variables",
    make: (draw) => jacobianOf([total(times(draw.signed(1, 4), "x*y"), times(draw.signed(1, 5), power("z", draw.from(2, 3)))), total(times(draw.signed(1, 5), "y*z"), times(draw.signed(1, 4), known(draw, "x", ["sin", "cos", "exp"])))], ["x", "y", "z"]),
  },
};

const hessianOf = (f: string): Content => ({
  let: { f },
  statement: "Let $f(x, y) = {{f}}$. Find its Hessian.",
  ask: { kind: "hessian", of: "f", in: ["x", "y"] },
});

export const hessianSkills: Skills = {
  "hessian-of-quadratic": {
    difficulty: 2,
    title: "The Hessian of a quadratic",
    make: (draw) => hessianOf(total(times(draw.signed(1, 6), "x^2"), times(draw.signed(1, 6), "x*y"), times(draw.signed(1, 6), "y^2"), times(draw.signed(1, 5), draw.pick(["x", "y"])))),
  },
  "hessian-of-polynomial": { difficulty: 3, title: "The Hessian of a polynomial", make: (draw) => hessianOf(polynomial(draw)) },
  "hessian-of-product": {
    difficulty: 4,
    title: "The Hessian of a product",
    make: (draw) => hessianOf(total(separated(draw), times(draw.from(2, 6), power(draw.pick(["x", "y"]), 2)))),
  },
  "hessian-of-composite": {
    difficulty: 5,
    title: "The Hessian with the chain rule",
    make: (draw) => {
      const [a, b] = [draw.from(2, 5), draw.signed(2, 4)];
      return hessianOf(draw.pick([known(draw, total(times(a, "x"), times(b, "y")), ["sin", "cos", "exp"]), known(draw, times(a, "x*y"), ["sin", "cos", "exp"]), `exp(${total(times(a, "x"), times(b, "y"))}) + ${times(draw.from(2, 5), "x*y")}`]));
    },
  },
};
