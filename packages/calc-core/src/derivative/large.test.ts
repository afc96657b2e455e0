import { describe, expect, it } from "vitest";
import { isZeroByNormalForm } from "../canonical/zero-test";
import { presentable } from "../canonical/presentable";
import { apply, num, one, product, sum, sym, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { freeVariables, nodesOf, substitute } from "../expr/walk";
import { evaluate } from "../numeric/evaluate";
import { toInfix } from "../print/infix";
import { toLatex } from "../print/latex";
import { toSpeech } from "../print/speech";
import { toText } from "../print/text";
import { derivative } from "./derivative";

const x = sym("x");

/** f_0 = x, f_{k+1} = sin(x f_k). */
function nestedChain(n: number): Expr {
  let f: Expr = x;
  for (let k = 0; k < n; k++) f = apply("sin", product(x, f));
  return f;
}

const longProduct = (n: number): Expr => product(...Array.from({ length: n }, (_, k) => sum(x, num(k + 1))));
const count = (e: Expr): number => nodesOf(e).length;

describe("large functions", () => {
  it("give derivatives that share: nodes grow linearly", () => {
    for (const family of [nestedChain, longProduct]) {
      const [hundred, thousand] = [count(derivative(family(100), "x")), count(derivative(family(1000), "x"))];
      expect(thousand / hundred).toBeLessThan(10.5);
      expect(thousand).toBeLessThan(6000);
    }
  });

  it("are differentiated, tidied, walked and evaluated at any depth", () => {
    const f = nestedChain(3000);
    const slope = derivative(f, "x", 2);
    expect(count(presentable(slope))).toBeGreaterThan(10_000);
    expect(freeVariables(slope)).toEqual(["x"]);
    expect(substitute(f, { x: zero }) === f).toBe(false);
    expect(evaluate(substitute(nestedChain(1000), { x: one }), {}).ok).toBe(true);
    expect(isZeroByNormalForm(f)).toEqual({ zero: "unknown" });
  });

  it("have the right derivative: the product rule at a point", () => {
    const at = evaluate(derivative(longProduct(12), "x"), { x: 0 });
    // 12! (1 + 1/2 + … + 1/12)
    const wanted = 479001600 * Array.from({ length: 12 }, (_, k) => 1 / (k + 1)).reduce((a, b) => a + b);
    expect(at).toEqual({ ok: true, value: expect.closeTo(wanted, 3) });
  });

  it("are named by their size where nobody could read them", () => {
    const slope = derivative(nestedChain(1000), "x");
    const notice = /too large to be written out: \d+ nodes/;
    for (const text of [toText(slope), toInfix(slope), toLatex(slope), toSpeech(slope)]) {
      expect(text).toMatch(notice);
      expect(text.length).toBeLessThan(100);
    }
    expect(toText(nestedChain(1000))).toHaveLength(7001);
  });

  it("are refused where the sharing hides an exponential size", () => {
    let e: Expr = x;
    for (let k = 0; k < 2000; k++) e = sum(apply("sin", e), apply("cos", e));
    expect(toText(e)).toMatch(/more than 9007199254740991 nodes/);
    expect(count(derivative(e, "x"))).toBeLessThan(20_000);
  });
});
