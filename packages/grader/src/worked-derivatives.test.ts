import { derivative, readExpr } from "@nabla/calc-core";
import { describe, expect, it } from "vitest";
import { workedDerivative } from "./worked-derivatives";

function worked(text: string, variable: string): string {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return workedDerivative(reading.expr, variable, 1, derivative(reading.expr, variable));
}

/** How often each of them stands in the working of f in x. */
// prettier-ignore
const rows: readonly (readonly [f: string, counts: readonly (readonly [says: string, times: number])[]])[] = [
  ["x^3 + 2x", [["\\frac{d}{dx}", 1], ["= 3 x^{2} + 2$", 1], ["$$", 0], ["still", 0]]],
  ["sin(2x^2)", [["*chain rule*", 1], ["*power rule*", 1], ["put together", 0], ["= 4 x \\cos\\left(2 x^{2}\\right)$$", 1]]],
  ["x^3 e^x", [["*simplify*", 1], ["$$", 2]]],
  ["5x^2 y + 4y^3", [["Hold $y$ still.", 1], ["\\frac{\\partial }{\\partial x}", 1], ["= 10 x y$", 1], ["{dx}", 0]]],
  ["(w x + b)^3 - y", [["Hold $b$, $w$ and $y$ still.", 1], ["{dx}", 0]]],
];

describe("the working of a derivative", () => {
  it.each(rows)("of %s ends with its result, once", (f, counts) => {
    const text = worked(f, "x");
    expect(counts.map(([says]) => [says, text.split(says).length - 1])).toEqual(counts);
  });
});
