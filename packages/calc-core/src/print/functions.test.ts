import { describe, expect, it } from "vitest";
import { apply, num, product, square, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { FUNCTION_NAMES } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import { canonical } from "../canonical/canonical";
import { presentable } from "../canonical/presentable";
import { readExpr } from "../syntax/read";
import { toInfix } from "./infix";
import { toLatex } from "./latex";
import { toSpeech } from "./speech";
import { toText } from "./text";

const ARGUMENTS = [sum(product(num(2), sym("x")), num(1)), sym("y"), sym("z")];

/** Alone, squared, under a minus and beside others: as it stands in answers. */
const around: readonly (readonly [string, (f: Expr) => Expr])[] = [
  ["alone", (f) => f],
  ["squared", square],
  ["with factors", (f) => product(num(-3), sym("y"), f)],
  ["below a bar", (f) => product(sym("y"), apply("sqrt", f), sum(f, num(1)))],
];

describe.each(FUNCTION_NAMES)("%s", (fn) => {
  const row = FUNCTIONS[fn];
  const f = apply(fn, ...ARGUMENTS.slice(0, Math.min(row.arity[1], 3)));

  it.each(around)("%s is read again from its infix, its text and its LaTeX", (_, placed) => {
    for (const form of [placed(f), presentable(placed(f))]) {
      for (const print of [toInfix, toText, toLatex]) {
        const reading = readExpr(print(form));
        expect(reading.ok, `${print(form)}: ${reading.ok ? "" : reading.fault.message}`).toBe(true);
        if (reading.ok) expect(canonical(reading.expr)).toBe(canonical(form));
      }
    }
  });

  it("is said by its words and no sign", () => {
    const words = toSpeech(f);
    // The exponential is said as what it is, a power of e.
    expect(words).toContain(fn === "exp" ? "e to the power" : row.spoken.split(" ").find((word) => word.length > 3));
    expect(words).not.toMatch(/[\\(){}^*/]/);
  });
});
