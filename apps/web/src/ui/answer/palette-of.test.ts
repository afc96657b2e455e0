import { expect, it } from "vitest";
import { paletteOf } from "./palette-of";

const BASE = ["fraction", "power", "root"];

it.each([
  ["Find $f'(x)$ for $f(x) = \\sin(x^2)$.", ["x"], "expression", [...BASE, "sin", "cos", "pi"]],
  ["Find the derivative of $x^3 - 2x$.", ["x"], "expression", BASE],
  ["$f(x) = e^{-x}\\ln(x)$", ["x"], "expression", [...BASE, "ln", "exponential"]],
  ["$\\operatorname{relu}(w x + \\theta)$", ["w", "theta"], "expression", [...BASE, "relu", "theta"]],
  ["How large is it?", [], "number", [...BASE, "pi"]],
  ["Where is $f$ increasing?", ["x"], "interval", ["open", "closed", "closedOpen", "openClosed", "union", "infinity", "fraction", "root"]],
  ["A single cosine letter in a word is no function: sinister.", ["x"], "expression", BASE],
])("%s", (statement, variables, kind, names) => {
  expect(paletteOf(statement, variables, kind).map(({ name }) => name)).toEqual(names);
});
