import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { antiderivativeCases } from "./antiderivative.cases";
import { equationCases } from "./equation.cases";
import { formCases } from "./forms.cases";
import { intervalCases } from "./interval.cases";
import { numberCases } from "./number.cases";
import { setCases } from "./set.cases";
import { text, tryAnswer } from "./try-answer.test-kit";

const books = { antiderivative: antiderivativeCases, equation: equationCases, set: setCases, interval: intervalCases, number: numberCases };

describe.each(Object.entries(books))("%s", (_, cases) => {
  describe.each(cases)("$ask", ({ ask, rows }) => {
    it.each(rows)("%s: %s, scores %d (%s)", (answer, code, score) => {
      const outcome = tryAnswer(ask, text(answer));
      expect([outcome.feedback[0]?.code.replace("right-by-points", "right"), outcome.verdict]).toEqual([code, verdictOf(code)]);
      expect(outcome.score).toBeCloseTo(score);
      // What is right but lacks its form, or cannot be read, costs nothing.
      expect(outcome.costsAttempt).toBe(!["unreadable", "undecided", "wrong-form", "constant-missing"].includes(code));
    });
  });
});

const verdictOf = (code: string): string => (code === "unreadable" ? "error" : code === "undecided" ? "undecided" : ["right", "wrong-form", "constant-missing"].includes(code) ? "equal" : "unequal");

describe("forms", () => {
  it.each(formCases)("%s: %s, written %s: %s (%s)", (form, value, answer, has) => {
    const outcome = tryAnswer({ kind: "expression", value, form: [form] }, text(answer));
    expect([outcome.verdict, outcome.feedback[0]?.code.replace("right-by-points", "right")]).toEqual(["equal", has ? "right" : "wrong-form"]);
    expect(outcome.costsAttempt).toBe(has);
  });

  it("a derivative sign is told as one", () => {
    const { feedback, costsAttempt } = tryAnswer({ kind: "derivative", of: "x^2", in: "x", form: ["no-derivative-sign"] }, text("d/dx x^2"));
    expect([feedback[0]?.message, costsAttempt]).toEqual(["A derivative sign cannot be part of an answer; write the derivative itself.", false]);
  });

  it("each form has a sentence of its own", () => {
    const said = formCases.filter(([, , , has]) => !has).map(([form, value, answer]) => [form, tryAnswer({ kind: "expression", value, form: [form] }, text(answer)).feedback[0]?.message] as const);
    const sentences = new Map(said);
    expect(new Set(sentences.values()).size).toBe(sentences.size);
  });
});

describe("laws", () => {
  const small = fc.integer({ min: -6, max: 6 });
  const factor = small.filter((n) => n !== 0);

  it("an equation stays right when it is multiplied, turned round or brought to one side", () => {
    fc.assert(
      fc.property(small, small, factor, small, (m, b, k, moved) => {
        for (const answer of [`(${k})*y = (${k})*((${m})x + (${b}))`, `(${m})x + (${b}) = y`, `y + (${moved}) - (${m})x = (${b}) + (${moved})`]) {
          expect(tryAnswer({ kind: "equation", equation: `y = (${m})x + (${b})` }, text(answer)).verdict).toBe("equal");
        }
        expect(tryAnswer({ kind: "equation", equation: `y = (${m})x + (${b})` }, text(`y = (${m})x + (${b}) + (${k})`)).verdict).toBe("unequal");
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("a set is right in every order, and no longer with one element taken out", () => {
    fc.assert(
      fc.property(fc.uniqueArray(small, { minLength: 2, maxLength: 5 }), (numbers) => {
        const ask = { kind: "set", elements: numbers.map(String) };
        expect(tryAnswer(ask, text(numbers.toSorted((a, b) => b - a).join(", "))).score).toBe(1);
        expect(tryAnswer(ask, text(numbers.slice(1).join(", ")))).toMatchObject({ verdict: "unequal" });
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it("an antiderivative is right whatever is added to it", () => {
    fc.assert(
      fc.property(factor, small, (n, added) => {
        expect(tryAnswer({ kind: "antiderivative", of: `(${n}) cos((${n}) x)`, in: "x" }, text(`sin((${n})x) + (${added}) - C`)).verdict).toBe("equal");
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  it("intervals that are cut anywhere and put together are the same", () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (from, one, two) => {
        const [cut, to] = [from + one, from + one + two];
        expect(tryAnswer({ kind: "interval", is: `(${from}, ${to})` }, text(`[${cut}, ${to}) U (${from}, ${cut}]`)).score).toBe(1);
        expect(tryAnswer({ kind: "interval", is: `(${from}, ${to})` }, text(`(${cut}, ${to}) U (${from}, ${cut})`)).verdict).toBe("unequal");
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
