import { describe, expect, it } from "vitest";
import { readExpr } from "../syntax/read";
import { isIrrational } from "./is-irrational";

// prettier-ignore
const NUMBERS: readonly (readonly [number: string, irrational: boolean])[] = [
  ["2pi", true], ["pi/3+1/2", true], ["1/pi", true], ["pi^2", true], ["e", true], ["3e^2+1", true], ["2e^(1/8)", true], ["1/e", true],
  ["sqrt(2)", true], ["sqrt(8)/3", true], ["cbrt(2)-5", true], ["1/sqrt(2)", true], ["2^(3/4)", true],
  ["sin(1/8)", true], ["4sin(2)^2", true], ["cos(3)", true], ["ln(2)", true], ["ln(8)/2", true], ["atan(1/3)", true], ["acos(1/3)", true],
  ["ln(3)/ln(2)", true], ["2ln(3)/ln(2)+1/2", true], ["ln(8)/ln(2)", false], ["ln(8)/ln(4)", false], ["ln(27/8)/ln(4/9)", false], ["ln(12)/ln(18)", true], ["ln(2)/ln(1/4)", false], ["ln((1+10^(-30))^2)/ln(1+10^(-30))", false],
  ["sqrt(2)+sqrt(3)", true], ["sqrt(2)+sqrt(3)-2", true], ["sqrt(2)-sqrt(8)/2", false], ["sqrt(2)sqrt(3)", true], ["sqrt(6)-sqrt(2)sqrt(3)", false], ["cbrt(2)+cbrt(4)", true], ["sqrt(2)+cbrt(5)+1", true], ["sqrt(18)+sqrt(2)", true],
  ["0", false], ["3/4", false], ["sqrt(4)", false], ["cbrt(8/27)", false], ["sqrt(2)^2", false], ["pi-pi", false], ["pi^0", false], ["e^0", false],
  ["sin(pi/6)", false], ["sin(0)", false], ["cos(0)", false], ["ln(1)", false], ["acos(1)", false], ["e^(ln(2))", false], ["sqrt(2)sqrt(8)", false],
  // They are; it is not known here, or to anybody.
  ["pi+e", false], ["ln(3)^2/ln(2)", false], ["ln(2)+ln(3)/ln(5)", false], ["sqrt(2)+pi", false],
];

describe("is it surely irrational?", () => {
  it.each(NUMBERS)("%s: %s", (text, irrational) => {
    const reading = readExpr(text);
    if (!reading.ok) throw new Error(reading.fault.message);
    expect(isIrrational(reading.expr)).toBe(irrational);
  });
});
