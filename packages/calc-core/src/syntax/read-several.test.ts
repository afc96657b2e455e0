import { describe, expect, it } from "vitest";
import { toInfix } from "../print/infix";
import { readEquation } from "./read-equation";
import type { IntervalEnd } from "./interval-piece";
import { readInterval } from "./read-interval";
import { readList } from "./read-list";

describe("equations", () => {
  // prettier-ignore
  it.each([
    ["y = 2x + 1",              "y = 2*x + 1"],
    ["y - 1 = 2(x-1)",          "y - 1 = 2*(x - 1)"],
    ["2x - y = 1",              "2*x - y = 1"],
    ["L(x) = 3x",               "y = 3*x"],
    ["f(x, y) = 3x",            "y = 3*x"],
    ["\\frac{y}{2} = \\sqrt{x}", "y/2 = sqrt(x)"],
    ["2x + 1",                  "not-an-expression 0-6"],
    ["y = x = 2",               "equation 0-9"],
    ["",                        "empty 0-0"],
    ["y = 2x +",                "missing-operand 7-8"],
    ["y = 2q",                  "unknown-name 5-6"],
  ])("%s is %s", (text, wanted) => {
    const reading = readEquation(text, { variables: ["x", "y"], strict: true, solvedFor: "y" });
    expect(reading.ok ? `${toInfix(reading.left.expr)} = ${toInfix(reading.right.expr)}` : `${reading.fault.code} ${reading.fault.span.from}-${reading.fault.span.to}`).toBe(wanted);
  });
});

describe("lists", () => {
  // prettier-ignore
  it.each<[string, number, string]>([
    ["{1, 2}",                   1, "1 | 2"],
    ["1,2",                      1, "1 | 2"],
    ["(1, 2)",                   1, "1 | 2"],
    ["x = 1 or x = 2",           1, "1 | 2"],
    ["x = ±2",                   1, "2 | -2"],
    ["\\left\\{-1, 0\\right\\}",   1, "-1 | 0"],
    ["\\pm\\sqrt{3}",              1, "sqrt(3) | -sqrt(3)"],
    ["none",                     1, ""],
    ["∅",                        2, ""],
    ["(1, 2)",                   2, "1, 2"],
    ["1, 2",                     2, "1, 2"],
    ["(0, 0), (1, -1)",          2, "0, 0 | 1, -1"],
    ["{(0,0); (1,-1)}",          2, "0, 0 | 1, -1"],
    ["(0, ±1)",                  2, "0, 1 | 0, -1"],
    ["(0, 0, 1)",                2, "mixed-list 0-9"],
    ["(0, 0), 3, 4",             2, "mixed-list 8-9"],
    ["1, 2 +",                   1, "missing-operand 5-6"],
    ["",                         1, "empty 0-0"],
  ])("%s in dimension %d is %s", (text, dimension, wanted) => {
    const reading = readList(text, dimension, { strict: true });
    expect(reading.ok ? reading.items.map(({ coordinates }) => coordinates.map(toInfix).join(", ")).join(" | ") : `${reading.fault.code} ${reading.fault.span.from}-${reading.fault.span.to}`).toBe(wanted);
  });
});

describe("intervals", () => {
  const end = ({ at }: IntervalEnd): string => (at ? toInfix(at) : "∞");
  // prettier-ignore
  it.each([
    ["(-1, 2]",                       "(-1, 2]"],
    ["(-1, 2] ∪ [3, ∞)",              "(-1, 2] or [3, ∞)"],
    ["(-oo, 2)",                      "(∞, 2)"],
    ["(-inf, 2) U (2, inf)",          "(∞, 2) or (2, ∞)"],
    ["(-\\infty, 2] \\cup \\left(3, \\infty\\right)", "(∞, 2] or (3, ∞)"],
    ["(-∞, 1), (2, ∞)",               "(∞, 1) or (2, ∞)"],
    ["x < 2 or x > 5",                "(∞, 2) or (5, ∞)"],
    ["-1 < x <= 2",                   "(-1, 2]"],
    ["2 \\geq x > -1",                "(-1, 2]"],
    ["x > -1 and x ≤ 2",              "(-1, ∞) and (∞, 2]"],
    ["x ≠ 3",                         "(∞, 3)+(3, ∞)"],
    ["x in (0, 1)",                   "(0, 1)"],
    ["R",                             "(∞, ∞)"],
    ["R \\ {0}",                      "(∞, ∞) and (∞, 0)+(0, ∞)"],
    ["\\mathbb{R} \\setminus \\{0, 1\\}", "(∞, ∞) and (∞, 0)+(0, ∞) and (∞, 1)+(1, ∞)"],
    ["(max(1, 2), sqrt(9))",          "(max(1, 2), sqrt(9))"],
    ["{1, 2}",                        "[1, 1]+[2, 2]"],
    ["]-oo, 2[",                      "(∞, 2)"],
    ["]-1, 2] ∪ [3, 4[",              "(-1, 2] or [3, 4)"],
    ["[(1+2)/3, 4[",                  "[(1 + 2)/3, 4)"],
    ["R \\ [0, 1)",                   "(∞, ∞) and (∞, 0)+[1, ∞)"],
    ["|x| < 2",                       "(0 - 2, 0 + 2)"],
    ["|x - 3| >= 1/2",                "(∞, 3 - 1/2]+[3 + 1/2, ∞)"],
    ["2 > |1 - x|",                   "(1 - 2, 1 + 2)"],
    ["|x^2| < 4",                     "not-an-expression 0-9"],
    ["none",                          ""],
    ["(1, 2",                         "not-an-expression 0-5"],
    ["[3, ∞]",                        "not-an-expression 4-5"],
    ["(∞, 3)",                        "not-an-expression 1-2"],
    ["x < 2, x > 5",                  "mixed-list 0-12"],
    ["1 < x > 0",                     "not-an-expression 0-9"],
    ["7",                             "not-an-expression 0-1"],
    ["(1, 2 +)",                      "missing-operand 6-7"],
  ])("%s is %s", (text, wanted) => {
    const reading = readInterval(text, "x", { strict: true });
    const shown = reading.ok
      ? reading.union.map((alternative) => alternative.map((pieces) => pieces.map(({ from, to }) => `${from.closed ? "[" : "("}${end(from)}, ${end(to)}${to.closed ? "]" : ")"}`).join("+")).join(" and ")).join(" or ")
      : `${reading.fault.code} ${reading.fault.span.from}-${reading.fault.span.to}`;
    expect(shown).toBe(wanted);
  });
});
