import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, negate, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational, type Rational } from "../expr/rational";
import { FUNCTION_NAMES } from "../functions/names";
import { compare } from "../numeric/digits/compare";
import { tapeOf } from "../numeric/tape";
import { toInfix } from "../print/infix";
import { readExpr } from "../syntax/read";
import { EVEN, NEVER_NEGATIVE, ODD } from "./applied";
import { canonical } from "./canonical";
import { RULE_CASES } from "./rules.cases";

function written(text: string): Expr {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

const DIGITS = 40;
const SOURCES = ["collect.ts", "applied.ts", "roots-of-numbers.ts", "exact-values.ts"];
const x = sym("x");

/** Values on both sides of every side condition: of either sign, small and large, whole and not. */
const value = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => rational(n, d));

/** Do two sides have the same value there, in 40 digits, wherever the first has one? */
function agreesAt(left: Expr, right: Expr, point: Readonly<Record<string, Rational>>): boolean | null {
  const { kind } = compare(tapeOf(left, right), point, DIGITS);
  if (kind === "differ" || kind === "second-undefined") return false;
  return kind === "agree" ? true : null;
}

/** Tries a law at many points; tells at how many it could be seen. */
function seen(left: Expr, right: Expr, runs = 120): number {
  let count = 0;
  fc.assert(
    fc.property(value, value, (a, b) => {
      const agrees = agreesAt(left, right, { x: a, y: b });
      if (agrees === true) count += 1;
      return agrees !== false;
    }),
    { numRuns: runs, seed: 21 },
  );
  return count;
}

describe("the rules of the canonical form", () => {
  it("are all in the table, and the table has no other", () => {
    const named = SOURCES.flatMap((file) => [...readFileSync(new URL(file, import.meta.url), "utf8").matchAll(/\/\/ rule: (.+)/g)].map(([, name]) => name));
    expect([...new Set(named)].sort()).toEqual(Object.keys(RULE_CASES).sort());
  });

  describe.each(Object.entries(RULE_CASES))("%s", (_, { holds, keeps }) => {
    it.each([...holds])("makes one of %s and %s, which have one value", (left, right) => {
      expect(canonical(written(left))).toBe(canonical(written(right)));
      expect(seen(written(left), canonical(written(left)))).toBeGreaterThan(5);
    });

    it.each([...keeps])("does not make %s into %s, which differ beyond the condition", (left, right, at) => {
      expect(canonical(written(left))).not.toBe(canonical(written(right)));
      const point = { x: rational(...at.x), y: rational(...(at.y ?? [1, 1])) };
      const [a, b] = [written(left), written(right)];
      expect([agreesAt(a, b, point), agreesAt(b, a, point)]).toContain(false);
      // On that side, too, the canonical form keeps the value.
      seen(a, canonical(a));
    });
  });
});

describe.each(FUNCTION_NAMES.filter((fn) => !["atan2", "log", "root", "leakyRelu", "max", "min"].includes(fn)))("%s", (fn) => {
  const f = (u: Expr): Expr => apply(fn, u);

  it("is odd, even, or never negative as its sets say", () => {
    if (ODD.has(fn)) seen(f(negate(x)), negate(f(x)), 60);
    if (EVEN.has(fn)) seen(f(negate(x)), f(x), 60);
    if (NEVER_NEGATIVE.has(fn)) seen(f(x), apply("abs", f(x)), 60);
    expect(ODD.has(fn) && EVEN.has(fn)).toBe(false);
  });

  it("has its exact values", () => {
    const values = [...Array.from({ length: 49 }, (_, k) => `${k - 24} pi/12`), "0", "1", "-1", "e"].map(written);
    for (const at of values) {
      const exact = canonical(f(at));
      expect(agreesAt(f(at), exact, {}), `at ${toInfix(at)}`).not.toBe(false);
    }
  });
});
