import { describe, expect, it } from "vitest";
import { toInfix } from "../print/infix";
import { readDomain } from "./read-domain";

const conditions = (text: string): string => {
  const domain = readDomain(text);
  return domain.ok
    ? domain.conditions.map(({ left, relation, right }) => `${toInfix(left)} ${relation} ${toInfix(right)}`).join(", ")
    : domain.fault.code;
};

describe("declared domains", () => {
  // prettier-ignore
  it.each([
    ["x > 0",                  "x > 0"],
    ["x>0, y != 0",            "x > 0, y != 0"],
    ["x > 0; y < 1",           "x > 0, y < 1"],
    ["x > 0 and y > 0",        "x > 0, y > 0"],
    ["x ≥ 0, y ≠ 1",           "x >= 0, y != 1"],
    ["0 < p < 1",              "0 < p, p < 1"],
    ["-1 <= x^2 - y < 2pi",    "-1 <= x^2 - y, x^2 - y < 2*pi"],
    ["x \\geq 0",              "x >= 0"],
    ["",                       ""],
    ["x",                      "not-an-expression"],
    ["x > ",                   "missing-operand"],
    ["x > (1",                 "missing-bracket"],
    ["x = 3",                  "stray-character"],
  ])("%s is %s", (text, expected) => {
    expect(conditions(text)).toBe(expected);
  });
});
