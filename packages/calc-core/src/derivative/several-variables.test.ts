import { describe, expect, it } from "vitest";
import { num } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import { toInfix } from "../print/infix";
import { presentable } from "../canonical/presentable";
import { readExpr } from "../syntax/read";
import { linearApproximation, quadraticApproximation, tangentLine } from "./approximation";
import { gradientDescentStep, newtonRootStep, newtonStep } from "./descent";
import { derivativeAlongPath, directionalDerivative } from "./directional-derivative";
import { gradient, hessian, jacobian } from "./several-variables";

function written(text: string): Expr {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

const shown = (e: Expr): string => toInfix(presentable(e));
const point = (values: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(values).map(([name, text]) => [name, written(text)]));
const shownPoint = (p: Readonly<Record<string, Expr>> | null) => p && Object.fromEntries(Object.entries(p).map(([name, e]) => [name, shown(e)]));

describe("several variables", () => {
  it("gradient: one partial derivative a variable", () => {
    expect(gradient(written("x^2 y + y^3"), ["x", "y"]).map(shown)).toEqual(["2*x*y", "x^2 + 3*y^2"]);
  });

  it("Jacobian: a row a function, a column a variable", () => {
    expect(jacobian([written("x y"), written("x + y^2")], ["x", "y"]).map((row) => row.map(shown))).toEqual([["y", "x"], ["1", "2*y"]]); // prettier-ignore
  });

  it("Hessian: symmetric", () => {
    expect(hessian(written("x^3 y + y^2"), ["x", "y"]).map((row) => row.map(shown))).toEqual([["6*x*y", "3*x^2"], ["3*x^2", "2"]]); // prettier-ignore
  });

  it("directional derivative: along the direction made of length 1", () => {
    expect(shown(directionalDerivative(written("x^2 + y"), ["x", "y"], [num(3), num(4)]))).toBe("6/5*x + 4/5");
    expect(shown(directionalDerivative(written("x^2 + y"), ["x", "y"], [num(3), num(4)], { unit: false }))).toBe("6*x + 4");
  });

  it("along a path: the chain rule", () => {
    expect(shown(derivativeAlongPath(written("x y"), point({ x: "t^2", y: "t^3" }), "t"))).toBe("5*t^4");
    expect(shown(derivativeAlongPath(written("t x"), point({ x: "t^2" }), "t"))).toBe("3*t^2");
  });

  it("tangent line and plane, and the quadratic approximation", () => {
    expect(shown(tangentLine(written("x^2"), "x", num(3)))).toBe("6*x - 9");
    expect(shown(linearApproximation(written("x^2 + y^2"), point({ x: "1", y: "2" })))).toBe("2*x + 4*y - 5");
    expect(shown(quadraticApproximation(written("e^x"), point({ x: "0" })))).toBe("1/2*x^2 + x + 1");
  });

  it("one step of gradient descent, downhill", () => {
    expect(shownPoint(gradientDescentStep(written("x^2 + y^2"), point({ x: "1", y: "2" }), num(rational(1, 10))))).toEqual({ x: "4/5", y: "8/5" });
  });

  it("one step of Newton's method, for a root and for a critical point", () => {
    expect(newtonRootStep(written("x^2 - 2"), "x", num(1))).toSatisfy((e: Expr) => shown(e) === "3/2");
    expect(newtonRootStep(written("x^2"), "x", num(0))).toBeNull();
    expect(shownPoint(newtonStep(written("x^2 + x y + y^2 - 3x"), point({ x: "0", y: "0" })))).toEqual({ x: "2", y: "-1" });
    expect(newtonStep(written("x^2 + y"), point({ x: "1", y: "1" }))).toBeNull();
  });
});
