import { expect, it } from "vitest";
import { decideEquivalence } from "@nabla/calc-core";
import { type CellsOrigin, findCellMistakes } from "./find-cells-mistake";
import { readAs } from "./measure.test-kit";

const exactly: Parameters<typeof findCellMistakes>[4] = (a, b) => decideEquivalence(a, b).verdict === "equal";
const cells = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => ({ value: readAs(text.replace("!", "")), isWrong: text.endsWith("!") })));
const named = (origin: CellsOrigin, given: ReturnType<typeof cells>, rows: readonly string[], columns: readonly string[]) =>
  findCellMistakes(origin, given, rows, columns, exactly).map((line) => line.map(({ certain }) => certain.join(" ")));

const descent: CellsOrigin = { kind: "steps", method: "descent", f: readAs("x^2 + y^2"), rate: readAs("1/10") };

it("a step is looked at from the student's own line before it", () => {
  // Row 1 goes uphill; row 2 is right from there; row 3 forgets the rate.
  const given = cells(["1", "2"], ["6/5!", "12/5!"], ["24/25", "48/25"], ["-24/25!", "-48/25!"]);
  expect(named(descent, given, ["0", "1", "2", "3"], ["x", "y"])).toEqual([["", ""], ["descent-uphill", ""], ["", ""], ["learning-rate-omitted", ""]]);
});

it("columns may stand in any order", () => {
  const given = cells(["2", "1"], ["12/5!", "6/5!"]);
  expect(named(descent, given, ["0", "1"], ["y", "x"])[1]).toEqual(["descent-uphill", ""]);
});

it("Newton's method", () => {
  expect(named({ kind: "steps", method: "newton-root", f: readAs("x^2 - 2") }, cells(["2"], ["5/2!"]), ["0", "1"], ["x"])).toEqual([[""], ["newton-sign"]]);
});

it("a gradient is looked at from the student's own gradients after it", () => {
  const graph = { inputs: { w: readAs("3"), x: readAs("2") }, nodes: [{ name: "z", formula: readAs("w x") }, { name: "a", formula: readAs("z^2") }, { name: "L", formula: readAs("a^2") }] };
  // At a the factor 2 was forgotten: wrong, and no mistake of the catalogue. At z the local derivative is missing. At w the wrong factor was taken.
  const given = cells(["3", "108!"], ["2", "108"], ["6", "36!"], ["36", "36!"], ["1296", "1"]);
  expect(named({ kind: "graph", graph }, given, ["w", "x", "z", "a", "L"], ["value", "gradient"])).toEqual([
    ["", "backprop-factors-swapped"],
    ["", ""],
    ["", "backprop-local-derivative-missing"],
    ["", ""],
    ["", ""],
  ]);
});
