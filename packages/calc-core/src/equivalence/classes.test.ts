import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manyDigits } from "../digits";
import { product, sum, sym } from "../expr/build";
import type { Condition } from "../expr/condition";
import type { Expr } from "../expr/node";
import { rewrite, substitute } from "../expr/walk";
import { toInfix } from "../print/infix";
import { readDomain } from "../syntax/read-domain";
import { decideEquivalence } from "./decide";
import type { Equivalence } from "./evidence";
import { CLASSES, DIFFERENCES, expressionsOf } from "./identities.cases";

function declared(text: string | undefined): readonly Condition[] {
  const reading = text === undefined ? null : readDomain(text);
  if (reading && !reading.ok) throw new Error(reading.fault.message);
  return reading?.conditions ?? [];
}

/** With the pair where it fails. */
function verdictOf(left: Expr, right: Expr, domain: readonly Condition[]): { readonly pair: string; readonly verdict: Equivalence["verdict"]; readonly kind: string } {
  const { verdict, evidence } = decideEquivalence(left, right, { digits: manyDigits, domain });
  return { pair: `${toInfix(left)}  |  ${toInfix(right)}`, verdict, kind: evidence.kind };
}

describe.each(CLASSES)("$name", ({ pairs, domain: text }) => {
  const domain = declared(text);

  it("are proved equal, whatever identities were used", () => {
    fc.assert(
      fc.property(pairs, ({ left, right }) => {
        expect(verdictOf(left, right, domain)).toMatchObject({ verdict: "equal", kind: "proved" });
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it("are refuted where they differ by next to nothing", () => {
    fc.assert(
      fc.property(pairs, DIFFERENCES, ({ left, right }, breaking) => {
        const broken = breaking(right);
        if (broken === null) return;
        expect(verdictOf(broken, left, domain)).toMatchObject({ verdict: "unequal", kind: "refuted" });
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it("are judged alike the other way round, under other names, and in another order", () => {
    fc.assert(
      fc.property(expressionsOf(pairs), expressionsOf(pairs), fc.boolean(), (left, other, same) => {
        const right = same ? left : other;
        const { verdict } = verdictOf(left, right, domain);
        if (same) expect(verdict, toInfix(left)).toBe("equal");
        expect(verdictOf(right, left, domain)).toMatchObject({ verdict });
        expect(verdictOf(reversed(left), right, domain)).toMatchObject({ verdict });
        expect(verdictOf(renamed(left), renamed(right), domain.map(({ left: l, right: r, ...rest }) => ({ ...rest, left: renamed(l), right: renamed(r) })))).toMatchObject({ verdict });
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

/** Other names, which also come in another order. */
const renamed = (e: Expr): Expr => substitute(e, { x: sym("w"), y: sym("t"), z: sym("a") });

/** Every sum and product from the right to the left. */
const reversed = (e: Expr): Expr =>
  rewrite(e, (node) => (node.kind === "sum" ? sum(...[...node.terms].reverse()) : node.kind === "product" ? product(...[...node.factors].reverse()) : node));
