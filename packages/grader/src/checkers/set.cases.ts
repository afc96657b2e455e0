import type { KindCase } from "./kind-case";

// prettier-ignore
export const setCases: readonly KindCase[] = [
  { ask: { kind: "set", elements: ["-2", "0", "2"] }, rows: [
    ["-2, 0, 2", "right", 1, "plain"],
    ["{2, 0, -2}", "right", 1, "braces, another order"],
    ["x = 0 or x = ±2", "right", 1, "both signs"],
    ["0, 2, -2, 4/2", "right", 1, "one twice, in another shape"],
    ["-2, 2", "some-elements-right", 2 / 3, "one is missing"],
    ["-2, 0, 2, 5", "some-elements-right", 2 / 3, "one too many"],
    ["-2, 0, 3", "some-elements-right", 1 / 3, "one wrong takes one back"],
    ["7", "some-elements-right", 0, "nothing right"],
    ["none", "elements-missing", 0, "there are some"],
    ["-2, 0, 2.0000001", "some-elements-right", 1 / 3, "nearly"],
    ["-2, 0, x", "unreadable", 0, "a letter"],
    ["-2, 0,", "unreadable", 0, "unfinished"],
    ["", "unreadable", 0, "nothing"],
  ] },
  { ask: { kind: "set", elements: [["0", "0"], ["1", "-1"]] }, rows: [
    ["(0, 0), (1, -1)", "right", 1, "points"],
    ["(1,-1); (0,0)", "right", 1, "another order, a semicolon"],
    ["(1|-1), (0|0)", "right", 1, "bars between the coordinates, as in German schools"],
    ["\\left(0\\mid0\\right), \\left(1|-1\\right)", "right", 1, "the same in LaTeX"],
    ["(1|1), (0|0)", "some-elements-right", 0, "one point is wrong"],
    ["{(0, 0), (1, -1)}", "right", 1, "braces"],
    ["\\left(0,0\\right), \\left(1,-1\\right)", "right", 1, "LaTeX"],
    ["(0, 0)", "some-elements-right", 0.5, "one is missing"],
    ["0, 0", "some-elements-right", 0.5, "a point without brackets"],
    ["(0, 0), (-1, 1)", "some-elements-right", 0, "coordinates swapped"],
    ["(0, 0), (1, 1), (1, -1)", "some-elements-right", 0.5, "one too many"],
    ["0, 1, -1", "unreadable", 0, "numbers for points"],
    ["(0, 0, 0)", "unreadable", 0, "a coordinate too many"],
  ] },
  { ask: { kind: "set", elements: ["sqrt(8)", "-sqrt(8)"] }, rows: [
    ["±2sqrt(2)", "right", 1, "roots"],
    ["2\\sqrt{2}, -2\\sqrt{2}", "right", 1, "LaTeX"],
    ["±2.83", "some-elements-right", 0, "rounded"],
    ["2sqrt(2)", "some-elements-right", 0.5, "one sign only"],
  ] },
  { ask: { kind: "set", elements: [] }, rows: [
    ["none", "right", 1, "there are none"],
    ["∅", "right", 1, "the sign for it"],
    ["{}", "right", 1, "empty braces"],
    ["0", "some-elements-right", 0, "zero is something"],
  ] },
  { ask: { kind: "set", elements: ["1", "2", "3"], ordered: true }, rows: [
    ["1, 2, 3", "right", 1, "a list in its order"],
    ["3, 2, 1", "some-elements-right", 1 / 3, "turned round"],
    ["1, 2", "some-elements-right", 2 / 3, "too short"],
    ["1, 2, 3, 4", "some-elements-right", 2 / 3, "too long"],
  ] },
  { ask: { kind: "set", elements: ["x^2", "2x"] }, rows: [
    ["2x, x*x", "right", 1, "formulas"],
    ["2x, x^3", "some-elements-right", 0, "one of them wrong"],
  ] },
];
