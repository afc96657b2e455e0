import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivative } from "../derivative/derivative";
import { gradient, hessian, jacobian } from "../derivative/several-variables";
import { apply, product, square, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { freeVariables, substitute } from "../expr/walk";
import { evaluate } from "../numeric/evaluate";
import { ridders } from "../numeric/finite-difference";
import { randomExpr } from "../print/random-expr.cases";
import { readExpr } from "../syntax/read";
import { type Differentiator, differentiator } from "./differentiator";
import { type Graph, graphOf, graphOfSteps, type MadeGraph } from "./graph";
import { activation, dense, neuron, softmax, softmaxCrossEntropy, squaredLoss } from "./layers";

const expr = (text: string): Expr => {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};
const made = (result: MadeGraph): Graph => {
  if (!result.ok) throw new Error(result.fault.message);
  return result.graph;
};
const of = (texts: readonly string[], variables: readonly string[]): Differentiator => differentiator(made(graphOf(texts.map(expr), variables)));
const close = (actual: readonly number[], wanted: readonly number[], digits = 10): void => {
  expect(actual).toHaveLength(wanted.length);
  actual.forEach((value, i) => expect(Math.abs(value - (wanted[i] ?? Number.NaN)), `${value} for ${wanted[i]}`).toBeLessThanOrEqual(10 ** -digits * (1 + Math.abs(wanted[i] ?? 0))));
};
const exact = (e: Expr, point: Readonly<Record<string, number>>): number => {
  const value = evaluate(e, point);
  return value.ok ? value.value : Number.NaN;
};

describe("one neuron by hand: L = (σ(w x + b) − y)² at w = 2, x = 3, b = −5, y = 1", () => {
  const graph = made(graphOfSteps([neuron("z", ["x"]), activation("a", "sigmoid", "z"), squaredLoss("L", "a", "y")], ["w", "x", "b", "y"]));
  const run = differentiator(graph).backpropagate([2, 3, -5, 1]);
  const at = (name: string): number => graph.steps.find((step) => step.name === name)?.node ?? -1;
  const a = 1 / (1 + Math.exp(-1));

  // prettier-ignore
  it.each([
    ["z", 1,              2 * (a - 1) * a * (1 - a)],
    ["a", a,              2 * (a - 1)],
    ["L", (a - 1) ** 2,   1],
  ])("%s has its value and its adjoint", (name, value, adjoint) => {
    expect(run.values[at(name)]).toBeCloseTo(value, 14);
    expect(run.adjoints[at(name)]).toBeCloseTo(adjoint, 14);
  });

  it("and the weights have theirs: ∂L/∂w = z̄ x, ∂L/∂b = z̄", () => {
    const slope = 2 * (a - 1) * a * (1 - a);
    close(run.gradient, [3 * slope, 2 * slope, slope, -2 * (a - 1)]);
    expect(run.corners).toEqual([]);
  });
});

/** Random expressions in x and y. */
const inTwoVariables = randomExpr.map((f) => substitute(f, Object.fromEntries(freeVariables(f).map((name, i) => [name, sym(i % 2 === 0 ? "x" : "y")]))));

describe("the four ways agree", () => {
  // prettier-ignore
  it.each([
    ["x^2 y + sin(x y)",                ["x", "y"],      [0.7, -1.3]],
    ["x y z + x^3/(1 + z^2)",           ["x", "y", "z"], [1.2, -0.5, 2]],
    ["exp(x) ln(y) + y^x",              ["x", "y"],      [0.4, 2.5]],
    ["sqrt(x^2 + y^2) atan2(y, x)",     ["x", "y"],      [1.5, 0.8]],
    ["max(x y, x + y, 3) relu(x - y)",  ["x", "y"],      [3, 2.2]],
    ["log(x, y) + root(y, 3) + x^(1/3)", ["x", "y"],     [2, 3]],
    ["tanh(x) softplus(y) gelu(x y)",   ["x", "y"],      [0.3, -0.9]],
    ["x x x x x y",                     ["x", "y"],      [1.1, 2]],
    ["7",                               ["x"],           [1]],
  ] as const)("%s: reverse, forward, symbolic, Ridders", (text, variables, point) => {
    const f = expr(text);
    const machine = of([text], variables);
    const where = Object.fromEntries(variables.map((name, i) => [name, point[i] ?? 0]));
    const reverse = [...machine.gradient(point)];
    const symbolic = gradient(f, variables).map((e) => exact(e, where));
    const forward = variables.map((_, i) => machine.along(point, variables.map((__, j) => (i === j ? 1 : 0)))[0]?.derivative ?? Number.NaN);
    const numeric = variables.map((name, i) => ridders((t) => exact(f, { ...where, [name]: t }), point[i] ?? 0, 0.05).value);
    close(reverse, symbolic);
    close(forward, symbolic);
    close(reverse, numeric, 6);
    expect(machine.value(point)).toBeCloseTo(exact(f, where), 10);
    const rows = hessian(f, variables).map((row) => row.map((e) => exact(e, where)));
    machine.hessian(point).forEach((row, i) => close(row, rows[i] ?? [], 8));
  });

  it("on random expressions: reverse equals forward equals the symbolic derivative, and the Hessian is symmetric", () => {
    let compared = 0;
    fc.assert(
      fc.property(inTwoVariables, fc.double({ min: -2.5, max: 2.5, noNaN: true }), fc.double({ min: -2.5, max: 2.5, noNaN: true }), (f, x, y) => {
        const result = graphOf([f], ["x", "y"]);
        if (!result.ok) return;
        const machine = differentiator(result.graph);
        const run = machine.backpropagate([x, y]);
        const symbolic = ["x", "y"].map((name) => exact(derivative(f, name), { x, y }));
        // The rule for round gives 0 also where what is rounded has no value.
        if (run.corners.length > 0 || [exact(f, { x, y }), ...symbolic, ...run.gradient].some((value) => !Number.isFinite(value) || Math.abs(value) > 1e8)) return;
        compared += 1;
        // Both ways round differently: what is nearly cancelled is compared with what the sweep went through.
        const largest = Math.max(1, ...run.values.map(Math.abs).filter(Number.isFinite), ...run.adjoints.map(Math.abs).filter(Number.isFinite));
        // What comes so near to the end of the doubles may pass it on one of the ways.
        if (largest > 1e100) return;
        const forward = [[1, 0], [0, 1]].map((direction) => machine.along([x, y], direction)[0]?.derivative ?? Number.NaN);
        for (const [i, slope] of symbolic.entries()) {
          expect(Math.abs((run.gradient[i] ?? 0) - slope)).toBeLessThanOrEqual(1e-9 * largest);
          expect(Math.abs((forward[i] ?? 0) - slope)).toBeLessThanOrEqual(1e-9 * largest);
        }
        close([...machine.gradient([x, y])].map((slope) => slope / largest), run.gradient.map((slope) => slope / largest), 9);
        const [[, xy = 0] = [], [yx = 0] = []] = machine.hessian([x, y]);
        if (Number.isFinite(xy) && Number.isFinite(yx)) expect(Math.abs(xy - yx)).toBeLessThanOrEqual(1e-8 * Math.max(largest, Math.abs(xy)));
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});

it("on random expressions: the Hessian times a vector is the symbolic Hessian times it, and the slope of the gradient along it", () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  let compared = 0;
  fc.assert(
    fc.property(inTwoVariables, number, number, number, number, (f, x, y, p, q) => {
      const result = graphOf([f], ["x", "y"]);
      if (!result.ok) return;
      const machine = differentiator(result.graph);
      const run = machine.backpropagate([x, y]);
      const symbolic = hessian(f, ["x", "y"]).map((row) => row.map((e) => exact(e, { x, y }))).map(([a = 0, b = 0]) => a * p + b * q);
      const product = machine.hessianTimes([x, y], [p, q]);
      if (run.corners.length > 0 || [...symbolic, ...product].some((value) => !Number.isFinite(value) || Math.abs(value) > 1e6)) return;
      compared += 1;
      const largest = Math.max(1, ...run.values.map(Math.abs).filter(Number.isFinite), ...run.adjoints.map(Math.abs).filter(Number.isFinite));
      for (const [i, value] of symbolic.entries()) {
        expect(Math.abs((product[i] ?? 0) - value)).toBeLessThanOrEqual(1e-8 * largest * largest);
        // A slope of a slope by differences: only where it says of itself that it is good.
        const along = ridders((t) => machine.gradient([x + t * p, y + t * q])[i] ?? 0, 0, 0.01);
        if (along.error < 1e-6) expect(Math.abs((product[i] ?? 0) - along.value)).toBeLessThanOrEqual(1e-4 * largest);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
  expect(compared).toBeGreaterThan(60);
});

describe("vectors", () => {
  const machine = of(["x y", "x + 2y^2", "sin x"], ["x", "y"]);
  const rows = jacobian([expr("x y"), expr("x + 2y^2"), expr("sin x")], ["x", "y"]).map((row) => row.map((e) => exact(e, { x: 1.5, y: -2 })));

  it("times the Jacobian from either side", () => {
    close(machine.along([1.5, -2], [3, -1]).map((dual) => dual.derivative), rows.map((row) => 3 * (row[0] ?? 0) - (row[1] ?? 0)));
    close(machine.vectorTimesJacobian([2, -1, 0.5], [1.5, -2]), [0, 1].map((j) => 2 * (rows[0]?.[j] ?? 0) - (rows[1]?.[j] ?? 0) + 0.5 * (rows[2]?.[j] ?? 0)));
    expect(machine.outputs([1.5, -2])).toEqual([-3, 9.5, Math.sin(1.5)]);
  });

  it("and the Hessian times a vector is the symbolic Hessian times it", () => {
    const f = "x^2 y + exp(x y)/(1 + y^2) + tanh(x)";
    const symbolic = hessian(expr(f), ["x", "y"]).map((row) => row.map((e) => exact(e, { x: 0.8, y: -0.4 })));
    close(of([f], ["x", "y"]).hessianTimes([0.8, -0.4], [2, -3]), symbolic.map((row) => 2 * (row[0] ?? 0) - 3 * (row[1] ?? 0)), 9);
  });
});

describe("layers", () => {
  it("two dense layers with tanh and softmax cross-entropy, against differences in every weight", () => {
    const steps = [
      ...dense("h", ["x_1", "x_2"], 2, "w", "b"),
      activation("t_1", "tanh", "h_1"),
      activation("t_2", "tanh", "h_2"),
      ...dense("z", ["t_1", "t_2"], 2, "v", "c"),
      softmaxCrossEntropy("L", ["z_1", "z_2"], 1),
    ];
    const names = ["x_1", "x_2", "w_11", "w_12", "w_21", "w_22", "b_1", "b_2", "v_11", "v_12", "v_21", "v_22", "c_1", "c_2"];
    const machine = differentiator(made(graphOfSteps(steps, names)));
    const point = [0.5, -1.2, 0.3, 0.8, -0.7, 0.2, 0.1, -0.4, 1.1, -0.6, 0.9, 0.4, 0.05, -0.3];
    const numeric = point.map((value, i) => ridders((t) => machine.value(point.map((other, j) => (i === j ? t : other))), value, 0.1).value);
    close([...machine.gradient(point)], numeric, 8);
  });

  it("softmax's cross-entropy has the gradient p − y", () => {
    const machine = differentiator(made(graphOfSteps([softmaxCrossEntropy("L", ["z_1", "z_2", "z_3"], 0)], ["z_1", "z_2", "z_3"])));
    const probabilities = differentiator(made(graphOf(softmax(["z_1", "z_2", "z_3"]), ["z_1", "z_2", "z_3"]))).outputs([1, 2, -1]);
    close([...machine.gradient([1, 2, -1])], probabilities.map((p, i) => p - (i === 0 ? 1 : 0)));
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 15);
  });
});

describe("where a derivative does not exist, the sweep says so", () => {
  // prettier-ignore
  it.each([
    ["relu(x)",           [0]],
    ["abs(x - 2)",        [2]],
    ["max(x, 3)",         [3]],
    ["sqrt(x)",           [0]],
    ["floor(x)",          [1]],
    ["x^(1/3)",           [0]],
  ])("%s at %j", (text, point) => {
    const machine = of([text], ["x"]);
    const { corners, gradient: [slope = 0] } = machine.backpropagate(point);
    expect(corners).toHaveLength(1);
    expect(Number.isFinite(slope)).toBe(false);
    expect([...machine.gradient(point)]).toEqual([slope]);
    expect(Number.isFinite(machine.hessianTimes(point, [1])[0])).toBe(false);
  });

  it("and a weight of 0 does not meet it", () => {
    const machine = of(["y relu(x)"], ["x", "y"]);
    expect([...machine.gradient([0, 0])]).toEqual([0, 0]);
    expect(machine.backpropagate([0, 0]).gradient).toEqual([0, 0]);
    expect(machine.gradient([0, 2])[0]).toBeNaN();
  });

  it("and not where the corner is multiplied away or lies elsewhere", () => {
    expect(of(["relu(x)"], ["x"]).backpropagate([1e-9])).toMatchObject({ corners: [], gradient: [1] });
    expect(of(["x^3"], ["x"]).backpropagate([0])).toMatchObject({ corners: [], gradient: [0] });
  });
});

describe("what is no graph is a fault with a name", () => {
  it.each([
    ["x + q", "unknown-name", "q"],
    ["x + f(x)", "unknown-function", "f"],
  ])("%s", (text, code, name) => {
    const reading = readExpr(text, { functions: ["f"] });
    if (!reading.ok) throw new Error(reading.fault.message);
    expect(graphOf([reading.expr], ["x"])).toMatchObject({ ok: false, fault: { code, name } });
  });

  it("a step that uses a later one, and a name given twice", () => {
    expect(graphOfSteps([{ name: "a", is: expr("b + x") }, { name: "b", is: expr("x") }], ["x"])).toMatchObject({ ok: false, fault: { code: "unknown-name", name: "b" } });
    expect(graphOfSteps([{ name: "x", is: expr("x + 1") }], ["x"])).toMatchObject({ ok: false, fault: { code: "name-taken", name: "x" } });
  });
});

it("shares what the expression shares: f ↦ sin(x f) doubles its tree and adds two nodes to its graph", () => {
  let f = expr("x");
  for (let i = 0; i < 1000; i++) f = apply("sin", product(expr("x + 1"), sum(f, square(f))));
  const graph = made(graphOf([f], ["x"]));
  expect(graph.nodes.length).toBeLessThan(5 * 1000);
  expect(differentiator(graph).gradient([0.3])).toHaveLength(1);
});
