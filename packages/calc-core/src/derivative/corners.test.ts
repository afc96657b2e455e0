import { describe, expect, it } from "vitest";
import { presentable } from "../canonical/presentable";
import { evaluate } from "../numeric/evaluate";
import { toText } from "../print/text";
import { readExpr } from "../syntax/read";
import { cornersOf } from "./corners";
import { derivative } from "./derivative";

function written(text: string) {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

/** f, then for each corner what is zero there, and where (null: not solved). */
// prettier-ignore
const rows: readonly (readonly [f: string, corners: readonly (readonly [zeroOf: string, at: readonly string[] | null])[]])[] = [
  ["x^2", []], ["sin(x)", []], ["|x^2 + 1|", []], ["|y|", []],
  ["|x|", [["x", ["0"]]]],
  ["|3x - 1|", [["3x - 1", ["1/3"]]]],
  ["|x^2 - 2|", [["x^2 - 2", ["-sqrt(2)", "sqrt(2)"]]]],
  ["relu(w x + b)", [["w x + b", ["-b/w"]]]],
  ["max(x, x^2)", [["x^2 - x", ["0", "1"]]]],
  ["min(x, y)", [["x - y", ["y"]]]],
  ["|sin(x)|", [["sin(x)", null]]],
  ["|1/x - 2|", [["1/x - 2", null]]],
  ["cbrt(x - 5)", [["x - 5", ["5"]]]],
  ["sqrt(x) + |x - 1|", [["x", ["0"]], ["x - 1", ["1"]]]],
  ["step(x)", [["x", ["0"]]]],
  ["||x| - 1|", [["x", ["0"]], ["|x| - 1", ["-1", "1"]]]],
  ["max(|x|, 2)", [["x", ["0"]], ["2 - |x|", ["-2", "2"]]]],
  ["relu(1 - |x - 3|)", [["x - 3", ["3"]], ["1 - |x - 3|", ["2", "4"]]]],
  ["||x - 1| + |x + 1| - 4|", [["x - 1", ["1"]], ["x + 1", ["-1"]], ["|x - 1| + |x + 1| - 4", ["-2", "2"]]]],
  ["||x| + 1|", [["x", ["0"]]]],
  ["||x| - x|", [["x", ["0"]], ["|x| - x", null]]],
  ["(x^2 - 2x + 1)^(2/3)", [["x^2 - 2x + 1", ["1"]]]],
];

describe("where there may be no derivative", () => {
  it.each(rows)("of %s", (f, corners) => {
    expect(cornersOf(written(f), "x").map(({ zeroOf, at }) => [toText(presentable(zeroOf)), at?.map((e) => toText(presentable(e))) ?? null])).toEqual(corners);
  });

  it.each(["|x|", "|x^2 - 2|", "max(x, x^2)", "cbrt(x - 5)", "relu(2x - 3)"])("the derivative of %s differs on the two sides of each, or has no bound", (text) => {
    for (const { at } of cornersOf(written(text), "x")) {
      for (const place of at ?? []) {
        const x = evaluate(place, {});
        const slope = (shift: number) => evaluate(derivative(written(text), "x"), { x: (x.ok ? x.value : Number.NaN) + shift });
        const [left, right] = [slope(-1e-9), slope(1e-9)];
        if (!left.ok || !right.ok) throw new Error("a slope is missing beside the corner");
        expect(Math.abs(left.value - right.value) > 0.5 || Math.abs(left.value) > 1e4).toBe(true);
      }
    }
  });
});
