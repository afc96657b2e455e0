import { run } from "../numeric/program/run";
import { gradientProgram, type GraphProgram, valueProgram } from "./gradient-program";
import type { Graph } from "./graph";
import { type HessianProgram, hessianProgram } from "./hessian-program";
import { Machine } from "./machine";

/** A graph run at one point: what an exercise shows of it. */
export type Backpropagation = {
  /** The value of each output. */
  readonly outputs: readonly number[];
  /** The derivative of the outputs' weighted sum in each variable. */
  readonly gradient: readonly number[];
  /** Of every node, by its place in the graph: its value, and its adjoint (the derivative of the output with respect to it). */
  readonly values: readonly number[];
  readonly adjoints: readonly number[];
  /**
   * Nodes at which the derivative does not exist: a ReLU at 0, a maximum of two equal arguments, a square root of 0. What
   * hangs on them has NaN or infinity for a derivative; which subgradient a library takes there is a convention and not told here.
   */
  readonly corners: readonly number[];
};

/** One derivative along a direction, with the value beside it: a dual number for each output. */
export type Dual = { readonly value: number; readonly derivative: number };

/**
 * Automatic differentiation of one graph at many points, with memory that is used again. Values have the order of the
 * graph's variables and outputs; everything is a double, and NaN where the function has no value.
 *
 * - `gradient`: reverse mode, one backward sweep whatever the number of variables: at most four evaluations' work, the
 *   cheap gradient principle (Baur, Strassen 1983; Griewank, Walther 2008, 4.6).
 * - `along`: forward mode with dual numbers (Clifford's ε, ε² = 0), the Jacobian times a vector.
 * - `hessianTimes`: forward over reverse (Pearlmutter: Fast exact multiplication by the Hessian, 1994).
 *
 * At a corner a slope is NaN, or infinite where it grows beyond all bounds, and so is what hangs on it: no subgradient is
 * chosen. What has an adjoint of exactly 0 there does not meet the slope and stays 0. `backpropagate` names the corners.
 */
export type Differentiator = {
  readonly graph: Graph;
  readonly value: (point: ArrayLike<number>) => number;
  readonly outputs: (point: ArrayLike<number>) => readonly number[];
  /** The gradient of the first output, into an array that is used again by the next call. */
  readonly gradient: (point: ArrayLike<number>) => Float64Array;
  /** Everything about one point, for reading: values, adjoints, corners. `weights` is one number an output; all of the first by default. */
  readonly backpropagate: (point: ArrayLike<number>, weights?: ArrayLike<number>) => Backpropagation;
  /** J·v: the derivative of each output along a direction. */
  readonly along: (point: ArrayLike<number>, direction: ArrayLike<number>) => readonly Dual[];
  /** wᵀ·J: the weighted outputs' derivative in each variable. */
  readonly vectorTimesJacobian: (weights: ArrayLike<number>, point: ArrayLike<number>) => readonly number[];
  /** H·v of the first output. */
  readonly hessianTimes: (point: ArrayLike<number>, direction: ArrayLike<number>) => readonly number[];
  /** The Hessian of the first output by rows: one product a variable, all at one linearised point. */
  readonly hessian: (point: ArrayLike<number>) => readonly (readonly number[])[];
};

const FIRST = [1];

export function differentiator(graph: Graph): Differentiator {
  const machine = new Machine(graph);
  // Written when first asked for.
  const programs: { value: GraphProgram | null; gradient: GraphProgram | null; hessian: HessianProgram | null } = { value: null, gradient: null, hessian: null };
  const { inputs, outputs } = graph;
  const result = new Float64Array(inputs.length);
  const pick = (numbers: Float64Array, places: readonly number[]): number[] => places.map((place) => numbers[place] ?? Number.NaN);

  const backward = (point: ArrayLike<number>, weights: ArrayLike<number>): void => {
    machine.evaluate(point);
    machine.linearise();
    machine.reverse(weights);
  };
  /** One product a direction, at one point. */
  const products = (point: ArrayLike<number>, directions: readonly ArrayLike<number>[]): readonly number[][] => {
    const { atPoint, along, registers, variables, results } = (programs.hessian ??= hessianProgram(graph));
    for (let i = 0; i < variables; i++) registers[i] = point[i] ?? Number.NaN;
    run(atPoint, registers);
    return directions.map((direction) => {
      for (let i = 0; i < variables; i++) registers[variables + i] = direction[i] ?? 0;
      run(along, registers);
      return pick(registers, results);
    });
  };

  return {
    graph,
    value: (point) => {
      const value = (programs.value ??= valueProgram(graph));
      runAt(value, point);
      return value.registers[value.results[0] ?? 0] ?? Number.NaN;
    },
    outputs: (point) => {
      machine.evaluate(point);
      return pick(machine.values, outputs);
    },
    gradient: (point) => {
      const slopes = (programs.gradient ??= gradientProgram(graph));
      runAt(slopes, point);
      for (let i = 0; i < result.length; i++) result[i] = slopes.registers[slopes.results[i] ?? 0] ?? Number.NaN;
      return result;
    },
    backpropagate: (point, weights = FIRST) => {
      backward(point, weights);
      return {
        outputs: pick(machine.values, outputs),
        gradient: pick(machine.adjoints, inputs),
        values: [...machine.values],
        adjoints: [...machine.adjoints],
        corners: [...machine.corners],
      };
    },
    along: (point, direction) => {
      machine.evaluate(point);
      machine.linearise();
      machine.forward(direction);
      return outputs.map((place) => ({ value: machine.values[place] ?? Number.NaN, derivative: machine.tangents[place] ?? Number.NaN }));
    },
    vectorTimesJacobian: (weights, point) => {
      backward(point, weights);
      return pick(machine.adjoints, inputs);
    },
    hessianTimes: (point, direction) => products(point, [direction])[0] ?? [],
    hessian: (point) => products(point, inputs.map((_, i) => inputs.map((__, j) => (i === j ? 1 : 0)))),
  };
}

function runAt({ program, registers, variables }: GraphProgram, point: ArrayLike<number>): void {
  for (let i = 0; i < variables; i++) registers[i] = point[i] ?? Number.NaN;
  run(program, registers);
}
