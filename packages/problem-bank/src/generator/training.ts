import type { Draw } from "./draw";
import { times, total } from "./pieces";
import type { Skills } from "./template";

/** How far an output lies from its target: not 0, or every gradient would be; not 2, whose square is its double. */
const miss = (draw: Draw): number => draw.pick([1, -1, 3, -3, 4, -4]);

const less = (n: number): string => (n < 0 ? `+ ${-n}` : `- ${n}`);

/** Steps that training takes: differences, descent, backpropagation. */
export const trainingSkills: Skills = {
  "central-difference": {
    difficulty: 1,
    title: "A derivative by numbers",
    make: (draw) => {
      const [at, step] = [draw.signed(1, 3), draw.pick(["1/2", "1/10", "1"])];
      const f = draw.pick([total(times(draw.from(1, 5), "x^2"), times(draw.signed(1, 6), "x")), total(times(draw.from(1, 3), "x^3"), times(draw.signed(1, 5), "x"))]);
      return {
        let: { f, q: { "central-difference": "f", in: "x", at: `${at}`, step } },
        statement: `Let $f(x) = {{f}}$. Approximate $f'(${at})$ by the central difference\n\n$$\\frac{f(x + \\varepsilon) - f(x - \\varepsilon)}{2\\varepsilon}$$\n\nwith $\\varepsilon = {{${step}}}$. Give its exact value.`,
        ask: { kind: "number", value: "q" },
        hints: [`Compute $f$ at $${at} + \\varepsilon$ and at $${at} - \\varepsilon$ first.`],
        solution: `Put $x = ${at}$ and $\\varepsilon = {{${step}}}$ in: the quotient is ${"${{q}}$"}.`,
      };
    },
  },
  "descent-step": {
    difficulty: 2,
    title: "One step of gradient descent",
    make: (draw) => {
      const [start, rate] = [draw.signed(1, 5), draw.pick(["1/10", "1/5", "1/4", "1/2"])];
      return {
        let: { L: total(times(draw.from(1, 4), "w^2"), times(draw.signed(1, 6), "w")), d: { derivative: "L", in: "w" }, s: { value: "d", at: { w: `${start}` } }, next: `${start} - ${rate}*s` },
        statement: `The loss is $L(w) = {{L}}$. Take one step of gradient descent from $w = ${start}$ with the learning rate $\\eta = {{${rate}}}$. Which $w$ comes next?`,
        ask: { kind: "number", value: "next" },
        hints: ["The step goes against the slope: the new $w$ is $w - \\eta\\,L'(w)$."],
        solution: `The slope is $L'(w) = {{d}}$, at $w = ${start}$ it is ${"${{s}}$"}. So the next $w$ is $${start} - {{${rate}}} \\cdot ({{s}}) = {{next}}$.`,
      };
    },
  },
  "descent-table": {
    difficulty: 3,
    title: "Three steps of gradient descent",
    make: (draw) => {
      // Each step multiplies w by 1 - 2 a r. With 2 a r = 1/2 the step would be as large as what is left, and half of the mistakes unseen.
      const [a, rate] = draw.pick<readonly [number, string]>([[1, "1/8"], [2, "1/16"], [3, "1/8"], [1, "3/8"], [1, "1/10"], [2, "1/20"], [1, "1/5"], [2, "1/10"], [1, "2/5"], [2, "1/5"], [1, "3/4"], [3, "1/4"]]);
      const start = draw.pick([8, -8, 16, -16, 40, 20]);
      return {
        let: { L: times(a, "w^2") },
        statement: `The loss is $L(w) = {{L}}$. Start at $w = ${start}$ and take three steps of gradient descent with the learning rate $\\eta = {{${rate}}}$. Fill in the table with exact numbers.`,
        ask: { kind: "iterations", start: { w: `${start}` }, step: { descent: "L", in: ["w"], rate }, steps: 3 },
        hints: ["Each step is $w - \\eta\\,L'(w)$, with the $w$ of the row above."],
      };
    },
  },
  "descent-in-the-plane": {
    difficulty: 3,
    title: "A step in the plane",
    make: (draw) => {
      // Of different sizes: from a point on a diagonal the step can end at the origin.
      const [p = 1, q = 2] = draw.some(2, [1, 2, 3, 4]).map((size) => size * draw.pick([1, -1]));
      const rate = draw.pick(["1/10", "1/5", "1/4"]);
      const at = { x: `${p}`, y: `${q}` };
      return {
        let: {
          f: total(times(draw.from(1, 4), "x^2"), times(draw.signed(1, 3), "x*y"), times(draw.from(1, 4), "y^2")),
          fx: { derivative: "f", in: "x" }, fy: { derivative: "f", in: "y" },
          u: { value: "fx", at }, v: { value: "fy", at }, a: `${p} - ${rate}*u`, b: `${q} - ${rate}*v`,
        }, // prettier-ignore
        statement: `Take one step of gradient descent on $f(x, y) = {{f}}$ from the point $(${p}, ${q})$ with the learning rate $\\eta = {{${rate}}}$. Which point comes next?`,
        ask: { kind: "vector", value: ["a", "b"] },
        hints: ["Find the gradient at the point; the step is the learning rate times the gradient, subtracted."],
        solution: `The gradient is $\\left({{fx}},\\; {{fy}}\\right)$, at $(${p}, ${q})$ it is $\\left({{u}},\\; {{v}}\\right)$. The next point is $\\left({{a}},\\; {{b}}\\right)$.`,
      };
    },
  },
  "backprop-through-a-neuron": {
    difficulty: 3,
    title: "Backpropagation through a neuron",
    make: (draw) => {
      const [w = 2, x = 3] = draw.some(2, [2, 3, 4, 5]);
      const b = draw.signed(1, 4);
      const target = w * x + b + miss(draw);
      return {
        statement: `A neuron computes $z = w x + b$, and its loss is $L = (z ${less(target)})^2$. At present $w = ${w}$, $b = ${b}$, and the input is $x = ${x}$. Fill in the value of each node, and beside it the derivative of $L$ by that node.`,
        ask: { kind: "graph", inputs: { w: `${w}`, x: `${x}`, b: `${b}` }, nodes: [{ name: "z", is: "w*x + b" }, { name: "L", is: `(z - (${target}))^2` }] },
        hints: ["Go forward for the values. Then go backward from $L$, whose own gradient is 1."],
      };
    },
  },
  "backprop-along-two-paths": {
    difficulty: 4,
    title: "Backpropagation along two paths",
    make: (draw) => {
      const [w = 2, x = 3] = draw.some(2, [2, 3, 4, 5]);
      const target = w * x + miss(draw);
      const decay = draw.from(1, 3);
      return {
        statement: `A weight, its output and its loss with weight decay: $z = w x$, $L = (z ${less(target)})^2 + {{${decay}*w^2}}$, with $w = ${w}$ and $x = ${x}$. Fill in the value of each node, and beside it the derivative of $L$ by that node.`,
        ask: { kind: "graph", inputs: { w: `${w}`, x: `${x}` }, nodes: [{ name: "z", is: "w*x" }, { name: "L", is: `(z - (${target}))^2 + ${decay}*w^2` }] },
        hints: ["Go forward for the values. Then go backward from $L$, whose own gradient is 1.", "Two ways lead from $w$ to $L$; what comes along them is added."],
      };
    },
  },
  "backprop-through-two-layers": {
    difficulty: 5,
    title: "Backpropagation through two layers",
    make: (draw) => {
      const [w = 2, x = 3, v = 5] = draw.some(3, [2, 3, 4, 5]);
      const a = draw.signed(3, 4);
      const bias = w * x - a;
      const target = v * a ** 2 + miss(draw);
      return {
        statement: `Two layers: $a = w x ${less(bias)}$, $h = a^2$, $y = v h$, and the loss $L = (y ${less(target)})^2$, with $w = ${w}$, $x = ${x}$ and $v = ${v}$. Fill in the value of each node, and beside it the derivative of $L$ by that node.`,
        ask: { kind: "graph", inputs: { w: `${w}`, x: `${x}`, v: `${v}` }, nodes: [{ name: "a", is: `w*x - (${bias})` }, { name: "h", is: "a^2" }, { name: "y", is: "v*h" }, { name: "L", is: `(y - (${target}))^2` }] },
        hints: ["Go forward for the values. Then go backward from $L$, whose own gradient is 1.", "Each node's gradient is that of the node after it, times the slope of the step between them."],
      };
    },
  },
};
