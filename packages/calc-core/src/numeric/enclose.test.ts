import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, e, inverse, num, pi, power, product, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational, toNumber } from "../expr/rational";
import { FUNCTION_NAMES } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import { toInfix } from "../print/infix";
import { readExpr } from "../syntax/read";
import { compile } from "./compile";
import { encloseWithDigits } from "./digits/compare";
import { enclose } from "./enclose";
import { evaluate } from "./evaluate";
import { tapeOf } from "./tape";

const fraction = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => rational(n, d));
const expression: fc.Arbitrary<Expr> = fc.letrec<{ e: Expr }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Expr>(sym("x"), sym("y"), pi, e),
    fraction.map((value) => num(value)),
    fc.tuple(tie("e"), tie("e")).map(([a, b]) => sum(a, b)),
    fc.tuple(tie("e"), tie("e")).map(([a, b]) => product(a, b)),
    tie("e").map(inverse),
    fc.tuple(tie("e"), fc.constantFrom(rational(2), rational(3), rational(1, 3), rational(1, 2), rational(2, 3), rational(-3, 2))).map(([a, k]) => power(a, num(k))),
    fc.tuple(tie("e"), tie("e")).map(([a, b]) => power(a, b)),
    fc.tuple(fc.constantFrom(...FUNCTION_NAMES), tie("e"), tie("e")).map(([fn, a, b]) => (FUNCTIONS[fn].arity[0] === 2 ? apply(fn, a, b) : apply(fn, a))),
  ),
})).e;

describe("enclosures", () => {
  it("hold the many-digit value of any expression, and agree on where it has none", { timeout: 60_000 }, () => {
    let values = 0;
    fc.assert(
      fc.property(expression, fraction, fraction, (f, u, v) => {
        const point = { x: u, y: v };
        const inDoubles = enclose(f, point);
        if (inDoubles.kind === "unknown") return true;
        const [exact] = encloseWithDigits(tapeOf(f), point, 40);
        if (exact === undefined || exact === "unknown") return true;
        if (exact === "undefined") return inDoubles.kind === "undefined";
        values += 1;
        return inDoubles.kind === "value" && exact.hi.gte(inDoubles.enclosure.lo) && exact.lo.lte(inDoubles.enclosure.hi);
      }),
      { numRuns: 1000, seed: 20_240_229 },
    );
    expect(values).toBeGreaterThan(300);
  });

  it("hold what evaluating and compiling give", () => {
    fc.assert(
      fc.property(expression, fraction, fraction, (f, u, v) => {
        const value = evaluate(f, { x: toNumber(u), y: toNumber(v) });
        const compiled = compile(f, ["x", "y"])(toNumber(u), toNumber(v));
        if (!value.ok || Object.is(value.value, compiled) || Math.abs(value.value - compiled) <= 1e-9 * Math.abs(value.value)) return true;
        // What is lost on the way to sin(e^25) differs, and the bounds say how much it can be.
        const bounds = enclose(f, { x: u, y: v });
        return bounds.kind === "unknown" || (bounds.kind === "value" && [value.value, compiled].every((found) => bounds.enclosure.lo <= found && found <= bounds.enclosure.hi));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

// expression, point, what is known of it
// prettier-ignore
const KNOWN: readonly (readonly [string, number, "value" | "undefined" | "unknown", string])[] = [
  ["ln(x)", 0, "undefined", "the logarithm of zero"],
  ["ln(x)", -1, "undefined", "the logarithm of a negative number"],
  ["sqrt(x)", 0, "value", "the edge of a closed domain"],
  ["sqrt(x)", -1, "undefined", "an even root of a negative number"],
  ["x^(1/3)", -8, "value", "an odd root of a negative number"],
  ["x^(2/3)", -8, "value", "an even power of an odd root"],
  ["x^(3/2)", -8, "undefined", "an odd power of an even root"],
  ["x^pi", -8, "undefined", "an irrational power of a negative number"],
  ["x^0", 0, "value", "0^0 with the constant exponent 0"],
  ["x^x", 0, "undefined", "0^0 with an exponent that varies"],
  ["1/x", 0, "undefined", "a pole"],
  ["tan(x)", 0, "value", ""],
  ["asin(x)", 2, "undefined", "beyond 1"],
  ["atanh(x)", 1, "undefined", "at the edge of an open domain"],
  ["step(x)", 0, "undefined", "the jump itself"],
  ["sign(x)", 0, "value", "sign 0 is 0"],
  ["sigmoid(1000x)", 1, "value", "does not overflow"],
  ["softplus(1000x)", 1, "value", "does not overflow"],
  ["e^(1000x)", 1, "unknown", "beyond doubles: a matter for more digits"],
  ["e^(-400x)*e^(-400x)", 1, "value", "below doubles: near zero, and not zero"],
  ["ln(e^(-400x)*e^(-400x))", 1, "unknown", "a number too small for a double is still positive"],
  ["sin(10^22 x)", 1, "value", "far arguments"],
];

describe("what is known at a point", () => {
  it.each(KNOWN)("%s at %d: %s (%s)", (text, at, kind) => {
    const reading = readExpr(text);
    expect(reading.ok && enclose(reading.expr, { x: rational(at) }).kind).toBe(kind);
  });

  // prettier-ignore
  const WITHOUT_VALUE: readonly (readonly [string, number, string, string])[] = [
    ["1+ln(x)",       -1, "outside-domain",   "ln(x)"],
    ["2/x",            0, "outside-domain",   "1/x"],
    ["x+y",            1, "unbound-variable", "y"],
    ["1+e^(1000*x)",   1, "overflow",         "e^(1000*x)"],
  ];

  it.each(WITHOUT_VALUE)("%s at %d names the innermost part that has no value", (text, at, reason, part) => {
    const reading = readExpr(text);
    const value = reading.ok ? evaluate(reading.expr, { x: at }) : null;
    expect(value && !value.ok && [value.reason, toInfix(value.at)]).toEqual([reason, part]);
  });
});
