import { describe, expect, it } from "vitest";
import { text } from "../checkers/try-answer.test-kit";
import { grade, type GradeOptions } from "../grade";
import { parseProblem } from "../problem/parse-problem";
import { makeVariant } from "../problem/variant";

/** d/dx x^3 answered 3x, graded in these circumstances. */
function refuted(options: GradeOptions, more: Readonly<Record<string, unknown>> = {}) {
  const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Answer.", ask: { kind: "derivative", of: "x^3", in: "x" }, ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return grade(makeVariant(reading.problem, 1), text("3x"), options);
}

const SHOWN = "At x = 2 your answer gives 6; the right value is 12.";
const WITHHELD = "At x = 2 your answer is 6, and that is not the right value.";

describe("the reference's value at the point", () => {
  it.each<[string, GradeOptions, Readonly<Record<string, unknown>>, string]>([
    ["the first wrong answer", {}, {}, SHOWN],
    ["the second", { refutationsBefore: 1 }, {}, SHOWN],
    ["the third", { refutationsBefore: 2 }, {}, WITHHELD],
    ["the tenth", { refutationsBefore: 9 }, {}, WITHHELD],
    ["the first, where the problem says so", {}, { "withhold-from": 1 }, WITHHELD],
    ["the tenth, where the problem never withholds", { refutationsBefore: 9 }, { "withhold-from": null }, SHOWN],
    ["the first, in an exam", { policy: "exam" }, {}, WITHHELD],
    ["in an exam, whatever the problem says", { policy: "exam" }, { "withhold-from": null }, WITHHELD],
  ])("%s", (_, options, more, message) => {
    const { feedback, certificate } = refuted(options, more);
    expect(feedback[0]?.message).toBe(message);
    // Nothing of the reference is left in what the student gets, the plot's data included.
    expect(JSON.stringify(feedback).includes("reference")).toBe(message === SHOWN);
    expect(certificate.withheld).toBe(message === WITHHELD ? true : undefined);
  });

  it("does not say by the number of digits how near the answer is", () => {
    const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Answer.", ask: { kind: "expression", value: "cos(x)" } });
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const [far, near] = ["2", "1.0000000000001"].map((factor) => grade(makeVariant(reading.problem, 1), text(`${factor} cos(x)`), { policy: "exam" }).feedback[0]?.message);
    expect([far, near]).toEqual(["At x = 2 your answer is −0.8323, and that is not the right value.", "At x = 2 your answer is −0.4161, and that is not the right value."]);
  });

  it("does not change the verdict, nor what the certificate can be checked by", () => {
    const [open, exam] = [refuted({}), refuted({ policy: "exam" })];
    expect([exam.verdict, exam.score, exam.costsAttempt]).toEqual([open.verdict, open.score, open.costsAttempt]);
    expect(exam.certificate.evidence).toEqual(open.certificate.evidence);
  });
});
