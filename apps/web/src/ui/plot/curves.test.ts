import { describe, expect, it, test } from "vitest";
import { piecesOf, rowsOf, viewOf } from "./curves";

test("a curve falls into pieces where it has no value", () => {
  expect(piecesOf([0, 1, 2, 3, 4, 5], [0, 1, null, 3, null, 5])).toEqual([[[0, 0], [1, 1]]]);
  expect(piecesOf([0, 1], [null, null])).toEqual([]);
});

describe("the view", () => {
  const x = Array.from({ length: 33 }, (_, i) => i);
  it("holds both curves with a margin", () => {
    const view = viewOf({ variable: "x", x, student: x, right: x.map((at) => -at) });
    expect(view.x).toEqual([0, 32]);
    expect(view.y[0]).toBeLessThan(-32);
    expect(view.y[1]).toBeGreaterThan(32);
  });
  it("leaves out a value close to a pole", () => {
    const view = viewOf({ variable: "x", x, student: x.map((at) => (at === 7 ? 1e9 : 1)), right: x.map(() => 2) });
    expect(view.y[1]).toBeLessThan(10);
  });
  it("has a height for two equal lines, and for no value at all", () => {
    for (const y of [5, null]) {
      const view = viewOf({ variable: "x", x, student: x.map(() => y), right: x.map(() => y) });
      expect(view.y[1]).toBeGreaterThan(view.y[0]);
    }
  });
});

test("a table has every eighth place", () => {
  const curves = { variable: "x", x: [0, 1, 2, 3, 4], student: [1, 1, 1, 1, 1], right: [2, 2, null, 2, 2] };
  expect(rowsOf(curves, 2)).toEqual([{ x: 0, student: 1, right: 2 }, { x: 2, student: 1, right: null }, { x: 4, student: 1, right: 2 }]);
});
