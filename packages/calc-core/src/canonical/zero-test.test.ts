import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, num, power, product, square, subtract, sum } from "../expr/build";
import type { Condition } from "../expr/condition";
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import { nodesOf, rewrite } from "../expr/walk";
import { FUNCTIONS } from "../functions/table";
import { evaluate } from "../numeric/evaluate";
import { toInfix } from "../print/infix";
import { readExpr } from "../syntax/read";
import { readDomain } from "../syntax/read-domain";
import { canonical } from "./canonical";
import { expand } from "./expand";
import { expressions, POINTS } from "./expressions.cases";
import { presentable } from "./presentable";
import { isZeroByNormalForm, type ZeroTest } from "./zero-test";
import { differences, identities } from "./zero-test.cases";

function written(text: string): Expr {
  const reading = readExpr(text, { functions: ["f"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

/** What must hold for a side to have a value. */
function naturalDomain(e: Expr): readonly Condition[] {
  return nodesOf(e).flatMap((node): Condition[] => {
    if (node.kind === "apply") {
      const required = FUNCTIONS[node.fn].domain?.(...node.args) ?? [];
      return required.map(({ of, is }) => ({ kind: "relation", left: of, relation: is === "positive" ? ">" : is === "nonnegative" ? ">=" : "!=", right: num(0) }));
    }
    const general = node.kind === "power" && node.base.kind !== "num" && node.base.kind !== "const" && (node.exponent.kind !== "num" || node.exponent.value.d % 2n === 0n);
    return general ? [{ kind: "relation", left: node.base, relation: ">=", right: num(0) }] : [];
  });
}

function compared(left: Expr, right: Expr, domain?: string | undefined): ZeroTest {
  const declared = domain === undefined ? undefined : readDomain(domain);
  return isZeroByNormalForm(subtract(left, right), [...(declared?.ok ? declared.conditions : []), ...naturalDomain(left), ...naturalDomain(right)]);
}

describe("the zero test", () => {
  describe.each(Object.entries(identities))("proves: %s", (_, rows) => {
    it.each([...rows])("%s = %s", (left = "", right = "", domain?: string) => {
      expect(compared(written(left), written(right), domain)).toMatchObject({ zero: true });
    });
  });

  it.each([...differences])("does not prove %s = %s", (left = "", right = "", domain?: string) => {
    expect(compared(written(left), written(right), domain).zero).not.toBe(true);
  });

  it("ends within its budget, whatever it is given", () => {
    expect(compared(written("(x+y+z+w)^40"), written("(w+x+y+z)^39")).zero).toBe("unknown");
    expect(compared(written("2^(10^9)"), written("3^(10^9)")).zero).not.toBe(true);
    expect(compared(written("sin(1000x)"), written("cos(999x)")).zero).not.toBe(true);
    const tower = Array.from({ length: 30 }).reduce<string>((inside) => `sqrt(2+${inside})`, "sqrt(3)");
    expect(compared(written(tower), written("2")).zero).not.toBe(true);
  });
});

/** Rewritings, good and bad, that students make. */
const TEMPTATIONS: readonly ((node: Expr) => Expr)[] = [
  (n) => (n.kind === "apply" && n.fn === "abs" ? (n.args[0] ?? n) : n),
  (n) => (n.kind === "apply" && n.fn === "relu" ? apply("max", ...n.args, num(0)) : n),
  (n) => (n.kind === "apply" && n.fn === "max" ? (n.args[0] ?? n) : n),
  (n) => (n.kind === "apply" && n.fn === "sqrt" && n.args[0]?.kind === "product" ? product(...n.args[0].factors.map((f) => apply("sqrt", f))) : n),
  (n) => (n.kind === "apply" && n.fn === "ln" && n.args[0]?.kind === "product" ? sum(...n.args[0].factors.map((f) => apply("ln", f))) : n),
  (n) => (n.kind === "apply" && n.fn === "exp" && n.args[0]?.kind === "sum" ? product(...n.args[0].terms.map((t) => apply("exp", t))) : n),
  (n) => (n.kind === "apply" && n.fn === "sin" && n.args[0] ? apply("sqrt", subtract(num(1), square(apply("cos", n.args[0])))) : n),
  (n) => (n.kind === "apply" && n.fn === "tan" && n.args[0] ? product(apply("sin", n.args[0]), apply("sec", n.args[0])) : n),
  (n) => (n.kind === "power" && n.base.kind === "sum" ? sum(...n.base.terms.map((t) => power(t, n.exponent))) : n),
  (n) => (n.kind === "power" && n.base.kind === "power" ? n.base : n),
  (n) => (n.kind === "num" ? num(rational(n.value.n + n.value.d, n.value.d)) : n),
  (n) => (n.kind === "apply" && n.fn === "sign" ? apply("step", ...n.args) : n),
  (n) => (n.kind === "apply" && n.fn === "atan" && n.args[0] ? apply("asin", n.args[0]) : n),
];

const valueAt = (e: Expr, x: number, y: number): number => {
  const result = evaluate(e, { x, y });
  return result.ok ? result.value : Number.NaN;
};

/** Do two sides surely differ at a point where both are smooth? */
function differAt(left: Expr, right: Expr, x: number, y: number): boolean {
  const [a, b] = [valueAt(left, x, y), valueAt(right, x, y)];
  if (!(Math.abs(a) < 1e8) || !(Math.abs(b) < 1e8)) return false;
  const near = Math.abs(valueAt(left, x * (1 + 1e-12), y * (1 - 1e-12)) - a) + Math.abs(valueAt(right, x * (1 + 1e-12), y * (1 - 1e-12)) - b);
  return near < 1e-7 && Math.abs(a - b) > 1e-4 * Math.max(1, Math.abs(a));
}

describe("a proof is never wrong", () => {
  it("about rewritings that may break equality", () => {
    fc.assert(
      fc.property(expressions, fc.constantFrom(...TEMPTATIONS), (left, tempt) => {
        const right = rewrite(left, tempt);
        if (compared(left, right).zero !== true) return;
        for (const [x, y] of POINTS) expect(differAt(left, right, x, y), `${toInfix(left)} = ${toInfix(right)} at (${x}, ${y})`).toBe(false);
      }),
      { numRuns: 600, seed: 8 },
    );
  });

  it("and shown for nearly every rewriting that keeps equality", () => {
    let [shown, all] = [0, 0];
    fc.assert(
      fc.property(expressions, (left) => {
        const tidy = canonical(left);
        all += 1;
        if ([presentable(left), expand(tidy) ?? tidy, sum(product(num(2), tidy), product(num(-1), left))].every((right) => compared(left, right).zero === true)) shown += 1;
      }),
      { numRuns: 300, seed: 9 },
    );
    expect(shown / all).toBeGreaterThan(0.95);
  });
});
