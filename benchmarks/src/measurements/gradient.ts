import { apply, differentiator, graphOf, hessian, nodesOf, num, product, square, sum, sym } from "@nabla/calc-core";
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

/** The same function and its gradient as a programmer writes them down, into an array that is used again. */
function valueByHand(x: Float64Array): number {
  const n = x.length;
  let total = 0;
  for (let i = 0; i < n; i++) {
    const u = x[i] ?? 0;
    total += Math.sin(u) * (x[i + 1 < n ? i + 1 : 0] ?? 0) + Math.exp(-u * u);
  }
  return total;
}

function gradientByHand(x: Float64Array, slopes: Float64Array): Float64Array {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    const u = x[i] ?? 0;
    slopes[i] = Math.cos(u) * (x[i + 1 < n ? i + 1 : 0] ?? 0) + Math.sin(x[i > 0 ? i - 1 : n - 1] ?? 0) - 2 * u * Math.exp(-u * u);
  }
  return slopes;
}

/** The gradient of n variables by one backward sweep, beside one evaluation of the function, by the same engine and by hand. */
export const gradientCost: Measurement = {
  name: "gradient",
  run: ({ quick }) =>
    SIZES.map((n): Row => {
      const { machine, point } = differentiatorOf(n);
      const slopes = new Float64Array(n);
      check(machine.gradient(point), gradientByHand(point, slopes));
      const contestants = {
        gradient: { run: () => machine.gradient(point) },
        value: { run: () => machine.value(point) },
        handGradient: { run: () => gradientByHand(point, slopes) },
        handValue: { run: () => valueByHand(point) },
      };
      const timed = race(contestants, { rounds: quick ? 15 : 61, warmUp: 200, calls: Math.max(2, Math.round(3000 / n)) });
      const of = (name: keyof typeof contestants): number => timed[name]?.median ?? Number.NaN;
      const ratio = of("gradient") / of("value");
      return {
        work: `gradient of ${n} variables, reverse mode`,
        ours: `${duration(of("gradient"))}, ${times(ratio)} an evaluation (${duration(of("value"))}), ${times(of("gradient") / of("handValue"))} one written by hand`,
        target: { said: "4× an evaluation, whatever n", reached: ratio <= 4 },
        limit: { said: "the cheap gradient bound, 4 evaluations", distance: times(ratio / 4) },
        peers: { "by hand": `${times(of("handGradient") / of("gradient"))} (${duration(of("handGradient"))})` },
      };
    }),
};

/** What is timed must be the same gradient. */
function check(got: Float64Array, wanted: Float64Array): void {
  for (let i = 0; i < wanted.length; i++) {
    if (!(Math.abs((got[i] ?? Number.NaN) - (wanted[i] ?? 0)) <= 1e-12)) throw new Error(`slope ${i}: ${got[i]} is not ${wanted[i]}`);
  }
}

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
        limit: { said: "the bound for a product a column, 8 evaluations each", distance: times(ratio / (8 * n)) },
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
