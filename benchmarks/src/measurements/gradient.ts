import { apply, compile, differentiator, graphOf, hessian, nodesOf, num, product, square, sum, sym } from "@nabla/calc-core";
import { duration, times } from "../figures";
import type { Measurement, Row } from "../measurement";
import { race } from "../race";

const SIZES = [10, 30, 100, 300, 1000] as const;

/** Σ sin(x_i) x_{i+1} + e^{−x_i²}: every variable meets its neighbour, so that the Hessian has a band. */
function chain(n: number) {
  const variables = Array.from({ length: n }, (_, i) => sym(`x_${i + 1}`));
  const terms = variables.flatMap((x, i) => [product(apply("sin", x), variables[(i + 1) % n] ?? x), apply("exp", product(num(-1), square(x)))]);
  return { f: sum(...terms), names: variables.map(({ name }) => name) };
}

function differentiatorOf(n: number) {
  const { f, names } = chain(n);
  const made = graphOf([f], names);
  if (!made.ok) throw new Error(made.fault.message);
  return { f, names, machine: differentiator(made.graph), point: Float64Array.from(names, (_, i) => Math.sin(i)) };
}

/** The gradient of n variables by one backward sweep, beside one evaluation of the function. */
export const gradientCost: Measurement = {
  name: "gradient",
  run: ({ quick }) =>
    SIZES.map((n): Row => {
      const { f, names, machine, point } = differentiatorOf(n);
      const closure = compile(f, names);
      const values = [...point];
      const contestants = { gradient: { run: () => machine.gradient(point) }, value: { run: () => machine.value(point) }, closure: { run: () => closure(...values) } };
      const { gradient, value, closure: compiled } = race(contestants, { rounds: quick ? 15 : 61, warmUp: 200, calls: Math.max(2, Math.round(3000 / n)) });
      const [cost, one, other] = [gradient?.median ?? Number.NaN, value?.median ?? Number.NaN, compiled?.median ?? Number.NaN];
      return {
        work: `gradient of ${n} variables, reverse mode`,
        ours: `${duration(cost)}, ${times(cost / one)} an evaluation of the graph, ${times(cost / other)} one by compile`,
        target: { said: "4× an evaluation, whatever n", reached: cost / one <= 4 },
        limit: { said: "the cheap gradient bound, 4 evaluations", distance: times(cost / one / 4) },
        peers: {},
      };
    }),
};

/** The Hessian of 50 variables: as expressions with their parts shared, and as numbers by Hessian–vector products. */
export const hessianCost: Measurement = {
  name: "hessian",
  run: ({ quick }) => {
    const n = 50;
    const { f, names, machine, point } = differentiatorOf(n);
    const { numbers, value } = race({ numbers: { run: () => machine.hessian(point) }, value: { run: () => machine.value(point) } }, { rounds: quick ? 9 : 31, warmUp: 50, calls: 4 });
    const ratio = (numbers?.median ?? Number.NaN) / (value?.median ?? Number.NaN);
    const { symbolic } = race({ symbolic: { run: () => hessian(f, names) } }, { rounds: quick ? 3 : 9, warmUp: 2 });
    const entries = hessian(f, names).flat();
    const together = new Set(entries.flatMap((entry) => nodesOf(entry))).size;
    const apart = entries.reduce((total, entry) => total + entry.size, 0);
    const least = nodesOf(f).length;
    return [
      {
        work: `Hessian of ${n} variables, numbers, by Hessian–vector products`,
        ours: `${duration(numbers?.median ?? Number.NaN)}, ${ratio.toFixed(0)} evaluations`,
        target: { said: `8n = ${8 * n} evaluations`, reached: ratio <= 8 * n },
        limit: { said: `n = ${n} evaluations: each column is at least one`, distance: times(ratio / n) },
        peers: {},
      },
      {
        work: `Hessian of ${n} variables, expressions`,
        ours: `${duration(symbolic?.median ?? Number.NaN)}, ${together} nodes for ${n * n} entries (${apart} unshared)`,
        target: { said: "sharing kept", reached: together < apart },
        limit: { said: `the function's own ${least} nodes`, distance: times(together / least) },
        peers: {},
      },
    ];
  },
};
