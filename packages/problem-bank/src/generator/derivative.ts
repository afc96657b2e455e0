import type { Draw } from "./draw";
import { known, line, power, times, total, twoPowers } from "./pieces";
import type { Content, Skills } from "./template";

const differentiate = (f: string, order = 1): Content => ({
  let: { f },
  statement: order === 1 ? "Let $f(x) = {{f}}$. Find $f'(x)$." : "Let $f(x) = {{f}}$. Find the second derivative $f''(x)$.",
  ask: { kind: "derivative", of: "f", in: "x", ...(order === 1 ? {} : { order }) },
});

/** Differentiating, without the chain rule. */
export const derivativeSkills: Skills = {
  "sum-of-powers": {
    difficulty: 1,
    title: "A sum of powers",
    make: (draw) => differentiate(total(twoPowers(draw, "x", 5), `(${draw.signed(1, 9)})`)),
  },
  "negative-powers": {
    difficulty: 2,
    title: "Roots and fractions as powers",
    make: (draw) => {
      const fraction = `(${draw.signed(2, 7)})/${power("x", draw.from(1, 4))}`;
      const other = draw.pick([times(draw.from(2, 6), "sqrt(x)"), times(draw.from(2, 7), power("x", draw.from(2, 4)))]);
      return differentiate(total(fraction, other));
    },
  },
  "known-functions": {
    difficulty: 2,
    title: "A sum of known functions",
    make: (draw) => {
      const [one = "sin", other = "exp"] = draw.some(2, ["sin", "cos", "exp", "ln"]);
      return differentiate(total(times(draw.signed(2, 6), `${one}(x)`), times(draw.signed(2, 6), `${other}(x)`), times(draw.from(1, 5), power("x", draw.from(1, 4)))));
    },
  },
  "product-of-two": {
    difficulty: 3,
    title: "A product of two functions",
    make: (draw) => differentiate(`(${draw.pick([times(draw.from(1, 5), power("x", draw.from(2, 5))), line(draw)])})*${known(draw, "x")}`),
  },
  "quotient-of-two": {
    difficulty: 3,
    title: "A quotient of two functions",
    make: (draw) => differentiate(quotient(draw)),
  },
  "second-derivative": {
    difficulty: 4,
    title: "The second derivative",
    make: (draw) => differentiate(`${times(draw.from(1, 4), power("x", draw.from(2, 4)))}*${known(draw, "x", ["sin", "cos", "exp", "ln"])}`, 2),
  },
};

function quotient(draw: Draw): string {
  const below = draw.from(1, 6);
  // The numerator is no multiple of the denominator: their quotient would be a number.
  const above = `(${draw.from(2, 6)})*x + (${-draw.from(1, 5)})`;
  return draw.pick([`(${above})/(x + ${below})`, `(x^2 + ${draw.from(1, 6)})/(x + ${below})`, `(${known(draw, "x", ["sin", "cos", "exp", "ln"])})/(x^2 + ${below})`, `x/(x^2 + ${below})`]);
}
