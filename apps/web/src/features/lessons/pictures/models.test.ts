import { describe, expect, it } from "vitest";
import { ORDER, passAt } from "./backward-by-node/model";
import { contoursOf, stepsAt } from "./bowls-and-saddles/model";
import { dialsAt } from "./chain-of-dials/model";
import { descend } from "./descent-on-contours/model";
import { CURVES, errorAt } from "./error-over-step/model";
import { bentAt } from "./grid-that-bends/model";
import { countRight, EXAMPLES, levelsOf, train, UNTRAINED } from "./network-in-training/model";
import { lineAt } from "./secant-into-tangent/model";
import { f as surface, sliceAt } from "./slice-of-a-surface/model";
import { FIRST_WEIGHTS, network } from "./two-layers";

describe("the secant", () => {
  it("of x³/3 − x has the slope x² + xh + h²/3 − 1, which becomes that of the tangent", () => {
    for (const [x, h] of [[0.5, 1.2], [-2, 0.3], [1, 0.02]] as const) expect(lineAt(x, h).slope).toBeCloseTo(x * x + x * h + (h * h) / 3 - 1, 10);
    expect(lineAt(2, 0).slope).toBe(3);
  });
});

describe("the dials", () => {
  it("multiply along the chain", () => {
    const { innerSlope, outerSlope, slope } = dialsAt(1.3, 0.1);
    expect(innerSlope).toBeCloseTo(1.3, 12);
    expect(slope).toBeCloseTo(innerSlope * outerSlope, 12);
    expect(slope).toBeCloseTo((dialsAt(1.3, 1e-6).y.moved - dialsAt(1.3, 0).y.value) / 1e-6, 4);
  });
});

describe("the slice", () => {
  it.each(["x", "y"] as const)("along %s lies on the surface and has its partial derivative for a slope", (along) => {
    const { moving, heights, slope } = sliceAt(-1, 2, along);
    expect(heights[10]).toBeCloseTo(along === "x" ? surface(moving[10] ?? 0, 2) : surface(-1, moving[10] ?? 0), 12);
    expect(slope).toBeCloseTo(along === "x" ? -Math.sin(-1) + 0.5 : -0.25, 12);
  });
});

describe("the descent", () => {
  it("is the lesson's table", () => {
    const { xs, ys, heights } = descend(2, 1, 0.1);
    expect(xs[2]).toBeCloseTo(1.28, 12);
    expect(ys[2]).toBeCloseTo(0.04, 12);
    expect(heights[2]).toBeCloseTo(1.6448, 12);
  });

  it.each([
    [0.05, "descends"],
    [0.2, "swings"],
    [0.25, "stays"],
    [0.26, "diverges"],
  ] as const)("with the rate %d: %s", (rate, course) => expect(descend(2, 1, rate).course).toBe(course));
});

describe("the bent grid", () => {
  it("has the determinant 1 − t²xy/4", () => {
    for (const [x, y, t] of [[2, 1, 1], [2, 2, 1], [1, -2, 0.5]] as const) expect(bentAt(x, y, 0.5, t).determinant).toBeCloseTo(1 - (t * t * x * y) / 4, 12);
  });

  it("scales a smaller square more nearly as the determinant says", () => {
    const off = (side: number): number => Math.abs(bentAt(1, 1, side, 1).factor - 0.75);
    expect(off(0.1)).toBeLessThan(off(0.5));
    expect(off(0.001)).toBeLessThan(1e-3);
    expect(bentAt(0.4, -1, 0.7, 0).factor).toBeCloseTo(1, 12);
  });
});

describe("bowls and saddles", () => {
  it.each([
    [0, 1, "bowl"],
    [2, 1, "saddle"],
    [0, -1, "saddle"],
    [1, 1, "flat"],
  ] as const)("b = %d, c = %d is a %s at the origin", (b, c, shape) => expect(stepsAt(0, 0, b, c, 0.3).shape).toBe(shape));

  it("Newton's step solves H s = −∇f", () => {
    const { newtonStep } = stepsAt(-2, 1, 0.5, 1, 0.3);
    const [x, y] = newtonStep ?? [0, 0];
    const [s, r] = [x + 2, y - 1];
    // H = (1, b; b, c + y²), ∇f = (x + b y, b x + c y + y³/3).
    expect(s + 0.5 * r).toBeCloseTo(1.5, 10);
    expect(0.5 * s + 2 * r).toBeCloseTo(-(-1 + 1 + 1 / 3), 10);
  });

  it("the landscape has contour lines below 0 only where there is a saddle", () => {
    const lowest = (b: number, c: number): number => Math.min(...contoursOf(b, c).filter(({ segments }) => segments.length > 0).map(({ level }) => level));
    expect(lowest(0, 1)).toBeGreaterThanOrEqual(0);
    expect(lowest(0, -1)).toBeLessThan(0);
  });
});

describe("the U", () => {
  it("has its lowest point near the best step, lower and further right for the central formula", () => {
    expect(CURVES.central.best).toBeGreaterThan(1e-6);
    expect(CURVES.central.best).toBeLessThan(1e-4);
    expect(CURVES.forward.best).toBeLessThan(CURVES.central.best);
    expect(errorAt("central", -5)?.measured).toBeLessThan(errorAt("central", -2)?.measured ?? 0);
    expect(errorAt("central", -5)?.measured).toBeLessThan(errorAt("central", -12)?.measured ?? 0);
  });
});

describe("the network", () => {
  it("hands slopes back as differences of the loss confirm", () => {
    const { value, slope } = passAt(1, -0.5, 1);
    const lossWith = (place: number, by: number): number => network.value([1, -0.5, 1, ...FIRST_WEIGHTS].map((entry, i) => (i === place ? entry + by : entry)));
    expect(value("L")).toBeCloseTo(lossWith(0, 0), 12);
    for (const [name, place] of [["w_11", 3], ["b_3", 11], ["v_2", 13], ["c", 15]] as const) expect(slope(name)).toBeCloseTo((lossWith(place, 1e-5) - lossWith(place, -1e-5)) / 2e-5, 8);
    expect(slope("L")).toBe(1);
    expect(slope("z_2")).toBeCloseTo(slope("h_2") * (1 - value("h_2") ** 2), 12);
  });

  it("comes to each node after those that it feeds", () => {
    const names = ORDER.map(({ name }) => name);
    for (const [earlier, later] of [["L", "a"], ["a", "z"], ["z", "h_1"], ["h_1", "z_1"], ["h_3", "z_3"]] as const) expect(names.indexOf(earlier)).toBeLessThan(names.indexOf(later));
    expect(ORDER.flatMap(({ weights }) => weights)).toHaveLength(FIRST_WEIGHTS.length);
  });

  it("learns to part what no line parts", () => {
    expect(countRight(UNTRAINED.weights)).toBeLessThan(24);
    const trained = train(UNTRAINED, 1, 1500);
    expect(trained.losses).toHaveLength(1501);
    expect(trained.losses.at(-1)).toBeLessThan(0.02);
    expect(countRight(trained.weights)).toBe(EXAMPLES.length);
    expect(levelsOf(trained.weights).find(({ level }) => level === 0.5)?.segments.length).toBeGreaterThan(40);
  });
});
