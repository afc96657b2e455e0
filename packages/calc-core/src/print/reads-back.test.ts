import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { freeVariables } from "../expr/walk";
import { evaluate } from "../numeric/evaluate";
import { notations } from "../syntax/notations.cases";
import { read, readExpr } from "../syntax/read";
import { objectToInfix, toInfix } from "./infix";
import { objectToLatex, toLatex } from "./latex";
import { randomExpr } from "./random-expr.cases";
import { toText } from "./text";
import { writtenToLatex } from "./written-latex";

// Thousands of random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** x_{2} is x2 where that is declared. */
const again = (text: string): Expr => {
  const reading = readExpr(text, { variables: ["x2"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};

/** A slightly other point, to see how much rounding can matter: in sin(x^40) it is everything. */
const NEARBY = 1e-12;

/** The values at a few points; where one has no value, the other has none either. */
const values = (e: Expr, names: readonly string[], shift = 0): readonly (number | string)[] =>
  [0.37, 1.83, -2.41].map((start) => {
    const point = Object.fromEntries(names.map((name, i) => [name, (start + 0.29 * i) * (1 + shift)]));
    const value = evaluate(e, point);
    return value.ok ? value.value : "none";
  });

const sameValues = (a: Expr, b: Expr): boolean => {
  const names = freeVariables(a, b);
  const right = values(b, names);
  const nearby = values(a, names, NEARBY);
  return values(a, names).every((left, i) => {
    const other = right[i];
    // Rounding differs between x·3/2 and 3x/2; overflow and branches at a jump are left out.
    if (typeof left !== "number" || typeof other !== "number") return true;
    const moved = nearby[i];
    const rounding = typeof moved === "number" ? 1e4 * Math.abs(moved - left) : 0;
    return Math.abs(left - other) <= 1e-6 * (1 + Math.abs(left) + Math.abs(other)) + rounding || Math.abs(left) > 1e8;
  });
};

/** x1 is shown as x with an index. */
const indexed = (text: string): string => text.replace(/([a-z])(\d)/g, "$1_$2");
const hasCall = (text: string): boolean => /[fgh]('|_\{|\()/.test(text);
const JUMPS = /floor|ceil|round|sign|step|atan2|arccot|arcsec|arccsc/;

describe("print and read again", () => {
  it("gives the same expression, with every operator written out", () => {
    fc.assert(
      fc.property(randomExpr, (e) => equalExpr(again(toInfix(e)), e)),
      { numRuns: 3000, seed: 11 },
    );
  });

  it("gives an equal expression, as a textbook prints it", () => {
    fc.assert(
      fc.property(randomExpr, (e) => JUMPS.test(toText(e)) || hasCall(toText(e)) || sameValues(again(toText(e)), e)),
      { numRuns: 2000, seed: 11 },
    );
  });

  it("gives an equal expression, from LaTeX", () => {
    fc.assert(
      fc.property(randomExpr, (e) => JUMPS.test(toText(e)) || hasCall(toText(e)) || sameValues(again(toLatex(e)), e)),
      { numRuns: 2000, seed: 11 },
    );
  });

  it("prints text and LaTeX that read back, whatever they hold", () => {
    const fault = (text: string): string[] => {
      const reading = read(text);
      return reading.ok ? [] : [text, reading.fault.message];
    };
    fc.assert(
      fc.property(randomExpr, (e) => {
        expect([...fault(toText(e)), ...fault(toLatex(e))]).toEqual([]);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it("shows what was typed in LaTeX that means the same", () => {
    const differences = notations.flatMap(([text, , ...remarks]) => {
      const typed = read(text);
      // 2e3 is shown as 2·10^3.
      if (!typed.ok || remarks.includes("scientific-number")) return [];
      const latex = writtenToLatex(typed.written);
      const shown = read(latex);
      const [before, after] = [
        objectToInfix(typed.object),
        shown.ok ? objectToInfix(shown.object) : shown.fault.message,
      ].map(indexed);
      return before === after ? [] : [{ text, latex, before, after }];
    });

    expect(differences).toEqual([]);
  });

  it("prints every notation in LaTeX that reads", () => {
    for (const [text] of notations) {
      const typed = read(text);
      const latex = typed.ok ? objectToLatex(typed.object) : "";
      expect({ text, latex, ok: read(latex).ok }).toEqual({ text, latex, ok: true });
    }
  });
});
