import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions } from "../canonical/expressions.cases";
import { apply, call, num, power, product, sum, sym } from "./build";
import { equalExpr } from "./equal";
import { forgetSharedNodes } from "./intern";
import type { Expr } from "./node";
import { rational } from "./rational";
import { children, freeVariables, nodesOf, rewrite, substitute, withChildren } from "./walk";

const [x, y] = [sym("x"), sym("y")];

/** The same tree, built anew from its leaves. */
const rebuilt = (e: Expr): Expr => {
  const parts = children(e).map(rebuilt);
  switch (e.kind) {
    case "num":
      return num({ n: e.value.n, d: e.value.d });
    case "sym":
      return sym(e.name);
    case "sum":
      return sum(...parts);
    case "product":
      return product(...parts);
    case "power":
      return power(parts[0] ?? e, parts[1] ?? e);
    case "apply":
      return apply(e.fn, ...parts);
    default:
      return e;
  }
};

const countAll = (e: Expr): number => 1 + children(e).reduce((total, part) => total + countAll(part), 0);
const depthOf = (e: Expr): number => 1 + Math.max(0, ...children(e).map(depthOf));

describe("hash-consing", () => {
  it("gives equal trees one node", () => {
    fc.assert(fc.property(expressions, (e) => rebuilt(e) === e), { seed: 13 });
  });

  it("tells different trees apart", () => {
    const all: readonly Expr[] = [
      sum(x, y), sum(y, x), product(x, y), power(x, y), power(y, x), apply("sin", x), apply("cos", x), apply("max", x, y), apply("max", y, x),
      call("f", [x]), call("f", [x], [1]), call("g", [x]), call("f", [x, y], [1, 0]), call("f", [x, y], [0, 1]), sum(x, y, y), num(2), num(-2), num(rational(1, 2)), num(2n ** 80n), num(2n ** 80n + 1n),
    ]; // prettier-ignore
    expect(new Set(all).size).toBe(all.length);
    for (const a of all) for (const b of all) expect(equalExpr(a, b)).toBe(a === b);
  });

  it("knows the twin of a node that it has forgotten", () => {
    fc.assert(
      fc.property(expressions, expressions, (e, other) => {
        const [before, beside] = [rebuilt(e), rebuilt(other)];
        forgetSharedNodes();
        const twin = rebuilt(e);
        return equalExpr(twin, before) && twin.hash === before.hash && equalExpr(twin, beside) === equalExpr(before, beside);
      }),
      { seed: 14 },
    );
  });

  it("forgets nothing that matters when its table is full", () => {
    const first = apply("sin", sum(x, num(1)));
    for (let i = 0; i < 120_000; i++) sum(x, num(i + 1000));
    const later = apply("sin", sum(x, num(1)));
    expect(equalExpr(first, later)).toBe(true);
    expect(apply("sin", sum(x, num(1)))).toBe(later);
  });

  it("counts nodes and levels", () => {
    fc.assert(fc.property(expressions, (e) => e.size === countAll(e) && e.depth === depthOf(e)), { seed: 15 });
  });
});

describe("walks", () => {
  it("see every node once, parts before wholes, at any depth", () => {
    let deep: Expr = x;
    for (let k = 0; k < 5000; k++) deep = apply("sin", sum(deep, x));
    for (const e of [deep, product(sum(x, y), power(sum(x, y), num(3)))]) {
      const nodes = nodesOf(e);
      const place = new Map(nodes.map((node, i) => [node, i]));
      expect(place.size).toBe(nodes.length);
      expect(nodes.at(-1) === e).toBe(true);
      for (const [i, node] of nodes.entries()) for (const part of children(node)) expect(place.get(part)).toBeLessThan(i);
    }
    expect(freeVariables(substitute(deep, { x: y }))).toEqual(["y"]);
  });

  it("rewrite nothing into the very same tree", () => {
    fc.assert(fc.property(expressions, (e) => rewrite(e, (node) => node) === e && withChildren(e, children(e)) === e), { seed: 16 });
  });
});
