import type { Draw } from "./draw";
import { known, line, power, times, total } from "./pieces";
import type { Content, Skills } from "./template";

const differentiate = (f: string): Content => ({
  let: { f },
  statement: "Let $f(x) = {{f}}$. Find $f'(x)$.",
  ask: { kind: "derivative", of: "f", in: "x" },
});

/** Differentiating functions of functions. */
export const chainRuleSkills: Skills = {
  "inside-a-line": {
    difficulty: 1,
    title: "A function of a line",
    make: (draw) => differentiate(draw.pick([known(draw, line(draw), ["sin", "cos", "ln"]), `exp(${times(draw.signed(2, 7), "x")})`, power(`(${line(draw)})`, draw.from(3, 7))])),
  },
  "inside-a-power": {
    difficulty: 2,
    title: "A function of a power",
    make: (draw) => {
      const inside = total(times(draw.from(1, 5), power("x", draw.from(2, 4))), `(${draw.signed(1, 6)})`);
      const positive = total(times(draw.from(1, 5), "x^2"), `${draw.from(1, 6)}`);
      return differentiate(draw.pick([power(`(${inside})`, draw.from(3, 6)), known(draw, inside, ["sin", "cos", "exp"]), `ln(${positive})`, `sqrt(${positive})`]));
    },
  },
  "chain-in-a-product": {
    difficulty: 3,
    title: "A product with the chain rule in it",
    make: (draw) => {
      const inside = times(draw.from(2, 6), "x");
      return differentiate(`${times(draw.from(1, 4), power("x", draw.from(1, 4)))}*${draw.pick([`exp(${times(-draw.from(1, 5), "x")})`, known(draw, inside, ["sin", "cos", "exp"]), `exp(${times(-draw.from(1, 3), "x^2")})`])}`);
    },
  },
  "three-deep": {
    difficulty: 4,
    title: "A function of a function of a function",
    make: (draw) => {
      const a = draw.from(2, 5);
      return differentiate(
        draw.pick([
          `exp(sin(${times(a, "x")}))`,
          `sin(exp(${times(a, "x")}))`,
          power(`(cos(${times(a, "x")}) + ${draw.from(2, 5)})`, draw.from(3, 5)),
          `ln(sin(${times(a, "x")}) + ${draw.from(2, 5)})`,
          `sqrt(exp(${times(a, "x")}) + ${draw.from(1, 6)})`,
          `cos(ln(x^2 + ${draw.from(1, 6)}))`,
        ]),
      );
    },
  },
  "inside-an-activation": {
    difficulty: 5,
    title: "A neuron's activation",
    make: (draw) => differentiate(activation(draw)),
  },
};

function activation(draw: Draw): string {
  const inside = line(draw);
  return draw.pick([
    `x*sigmoid(${times(draw.from(2, 5), "x")})`,
    `(sigmoid(${inside}) - ${draw.pick(["1", "1/2", "1/4"])})^2`,
    `tanh(${total(times(draw.from(1, 4), "x^2"), `(${draw.signed(1, 5)})`)})`,
    `ln(1 + exp(${times(-draw.from(2, 6), "x")}))`,
    `sigmoid(tanh(${times(draw.from(2, 5), "x")}))`,
    `tanh(${inside})^${draw.from(2, 4)}`,
  ]);
}
