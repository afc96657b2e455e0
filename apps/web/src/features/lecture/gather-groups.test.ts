import type { LiveAnswersAlike } from "@nabla/db";
import { type Answer, grade, makeVariant, readProblem } from "@nabla/grader";
import { describe, expect, it } from "vitest";
import { gatherGroups } from "./gather-groups";

const variantOf = (ask: string) => {
  const reading = readProblem(`format: 2\nid: p\ntitle: P\nconcept: chain-rule\ndifficulty: 2\nstatement: "?"\nask: ${ask}\n`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return makeVariant(reading.problem, 1);
};

/** What comes out of the database: one row for answers that say the same. */
function came(variant: ReturnType<typeof variantOf>, given: readonly (readonly [students: number, answer: Answer])[]): readonly LiveAnswersAlike[] {
  const verdicts = { equal: "EQUAL", unequal: "UNEQUAL", undecided: "UNDECIDED", error: "ERROR" } as const;
  return given.map(([students, answer]) => {
    const outcome = grade(variant, answer);
    return { students, answer, outcome, verdict: verdicts[outcome.verdict], normalised: outcome.normalised };
  });
}
const text = (typed: string): Answer => ({ kind: "text", text: typed });

describe("what came in, as groups", () => {
  const sine = variantOf("{ kind: derivative, of: sin(2x^2), in: x }");
  it("right answers are one group however they were typed; wrong ones are together by the mistake behind them", () => {
    const rows = came(sine, [[4, text("4x cos(2x^2)")], [2, text("2*2*x*cos(2x^2)")], [4, text("cos(2x^2)")], [1, text("cos(2*x*x)")], [1, text("x")], [1, text("x+0")]]);
    expect(gatherGroups(sine, rows, "en").map(({ students, right, mistake }) => [students, right, mistake !== null])).toEqual([[6, true, false], [5, false, true], [2, false, false]]);
  });
  it("the most frequent text stands for its group, set as it was read", () => {
    const [group] = gatherGroups(sine, came(sine, [[1, text("cos(2*x*x)")], [4, text("cos(2x^2)")]]), "en");
    expect(group).toMatchObject({ given: text("cos(2x^2)"), latex: expect.stringContaining("\\cos") });
  });
  it("an option is a group", () => {
    const choice = variantOf('{ kind: choice, options: [{ text: one, correct: true }, { text: two }, { text: three }] }');
    const rows = came(choice, ["a", "b", "c"].map((option, i) => [i + 1, { kind: "choice", option }] as const));
    expect(gatherGroups(choice, rows, "en").map(({ students }) => students)).toEqual([3, 2, 1]);
  });
  it("says the mistake in the reader's language", () => {
    const [group] = gatherGroups(sine, came(sine, [[1, text("cos(2x^2)")]]), "de");
    expect(group?.mistake).toMatch(/Faktor/);
  });
});
