import { describe, expect, it } from "vitest";
import { apply, num, sym } from "../expr/build";
import { type Rational, rational, toNumber } from "../expr/rational";
import { substitute } from "../expr/walk";
import { encloseWithDigits } from "../numeric/digits/compare";
import { compile } from "../numeric/compile";
import { enclose } from "../numeric/enclose";
import { evaluate } from "../numeric/evaluate";
import { tapeOf } from "../numeric/tape";
import { FUNCTION_NAMES } from "./names";
import { FUNCTIONS } from "./table";

/*
 * The table walks itself: value, derivative, enclosure and many digits of each row are four independent tellings of
 * the same function, and must agree at every sample.
 */

const FIRST: readonly Rational[] = ([[-37, 2], [-7, 2], [-3, 1], [-17, 10], [-4, 5], [-1, 3], [-1, 100], [1, 100], [1, 7], [2, 5], [9, 10], [13, 10], [5, 2], [17, 5], [41, 4], [123, 5]] as const).map(([n, d]) => rational(n, d)); // prettier-ignore
const SECOND: readonly Rational[] = ([[3, 1], [2, 1], [1, 2], [7, 3]] as const).map(([n, d]) => rational(n, d));
const x = sym("x");
const y = sym("y");

describe.each(FUNCTION_NAMES)("%s", (name) => {
  const row = FUNCTIONS[name];
  const binary = row.arity[0] === 2;
  const f = binary ? apply(name, x, y) : apply(name, x);
  const points = FIRST.flatMap((u) => (binary ? SECOND.map((v) => ({ x: u, y: v })) : [{ x: u, y: rational(1) }]));

  it("has the value that many digits give, and an enclosure around it", () => {
    let seen = 0;
    for (const point of points) {
      const [exact] = encloseWithDigits(tapeOf(f), point, 40);
      const bounds = enclose(f, point);
      const value = binary ? row.value(toNumber(point.x), toNumber(point.y)) : row.value(toNumber(point.x));
      if (exact === undefined || exact === "unknown") continue;
      if (exact === "undefined") {
        expect(value, `at ${toNumber(point.x)}`).toBeNaN();
        expect(bounds.kind).not.toBe("value");
        continue;
      }
      seen += 1;
      const middle = exact.lo.plus(exact.hi).div(2);
      expect(Math.abs(value - middle.toNumber()), `at ${toNumber(point.x)}`).toBeLessThanOrEqual(1e-11 * Math.abs(middle.toNumber()) + 1e-300);
      expect(bounds.kind, `at ${toNumber(point.x)}`).toBe("value");
      if (bounds.kind !== "value") continue;
      expect(exact.hi.gte(bounds.enclosure.lo) && exact.lo.lte(bounds.enclosure.hi), `at ${toNumber(point.x)}`).toBe(true);
    }
    expect(seen).toBeGreaterThanOrEqual(3);
  });

  it("has the slope that differences of its values give", () => {
    const STEP = 1e-5;
    for (const [i, variable] of (binary ? [x, y] : [x]).entries()) {
      const partial = row.partials(...(binary ? [x, y] : [x]))[i];
      if (!partial) continue;
      for (const point of points) {
        const [u, v] = [toNumber(point.x), toNumber(point.y)];
        // The degree of a root is a whole number here.
        if (name === "root" && variable === y) continue;
        const at = (shift: number): number => (binary ? (i === 0 ? row.value(u + shift, v) : row.value(u, v + shift)) : row.value(u + shift));
        const byDifference = (at(STEP) - at(-STEP)) / (2 * STEP);
        const byTree = evaluate(partial, { x: u, y: v });
        const turns = (row.kinks?.(...(binary ? [x, y] : [x])) ?? []).some((turn) => Math.abs(compile(turn, ["x", "y"])(u, v)) < 1e-3);
        if (turns) continue;
        if (!Number.isFinite(byDifference) || !byTree.ok || Math.abs(at(0)) > 1e6) continue;
        expect(Math.abs(byTree.value - byDifference), `∂/∂${variable.name} at ${u}, ${v}`).toBeLessThanOrEqual(1e-5 * (1 + Math.abs(byTree.value) + Math.abs(at(0))));
      }
    }
  });

  it("has no value of what has none", () => {
    expect(row.value(Number.NaN, 2)).toBeNaN();
    if (binary) for (const u of [-3, 2]) expect(row.value(u, Number.NaN), `of ${u}`).toBeNaN();
  });

  it("names its domain as its values do", () => {
    for (const point of points) {
      const value = binary ? row.value(toNumber(point.x), toNumber(point.y)) : row.value(toNumber(point.x));
      const holds = (row.domain?.(...(binary ? [num(point.x), num(point.y)] : [num(point.x)])) ?? []).every(({ of, is }) => {
        const side = evaluate(substitute(of, {}), {});
        return side.ok && (is === "positive" ? side.value > 0 : is === "nonnegative" ? side.value >= 0 : side.value !== 0);
      });
      expect(Number.isNaN(value), `at ${toNumber(point.x)}, ${toNumber(point.y)}`).toBe(!holds);
    }
  });
});

describe("functions that Math lacks", () => {
  it.each([
    ["sigmoid", 1000, 1],
    ["sigmoid", -1000, 0],
    ["softplus", 1000, 1000],
    ["softplus", -1000, 0],
    ["tanh", 1000, 1],
    ["erf", 7, 1],
    ["normalCdf", -37, 5.725571222524e-300],
    ["gelu", -1000, 0],
    ["relu", -3, 0],
  ] as const)("%s(%d) neither overflows nor loses its way", (name, at, value) => {
    expect(FUNCTIONS[name].value(at)).toBeCloseTo(value, 300);
  });
});
