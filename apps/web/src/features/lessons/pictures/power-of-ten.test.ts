import { expect, test } from "vitest";
import { mantissaAndExponent, powerOfTen } from "./power-of-ten";

test.each([
  [0.00000612, [6.1, -6], "10⁻⁶"],
  [9.99e12, [1, 13], "10¹³"],
  [-0.02, [-2, -2], "10⁻²"],
  [7, [7, 0], "10⁰"],
] as const)("%s", (value, parts, power) => {
  expect(mantissaAndExponent(value)).toEqual(parts);
  expect(powerOfTen(parts[1])).toBe(power);
});
