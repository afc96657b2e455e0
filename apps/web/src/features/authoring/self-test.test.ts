import { checkProblem, readProblem } from "@nabla/grader";
import { expect, it } from "vitest";
import { BLANK_FORM, type ProblemForm } from "./problem-form";
import { shownReport } from "./self-test";
import { writeProblemFile } from "./write-problem-file";

const sine: ProblemForm = { ...BLANK_FORM, id: "sine", title: "Sine", definitions: [{ name: "f", value: "sin(2x^2)" }] };

it("tests what the form makes", () => {
  const read = readProblem(writeProblemFile(sine));
  if (!read.ok) throw new Error(read.faults.map((fault) => fault.message).join());
  expect(shownReport(checkProblem(read.problem, { variants: 3 }))).toMatchObject({ passed: true });
});

it("tells each finding with its variant", () => {
  const report = shownReport({ variants: 25, graded: 250, findings: [{ level: "error", code: "key-not-accepted", message: "The key is not accepted", seed: 4 }] });
  expect(report.passed).toBe(false);
  expect(report.lines).toEqual([
    { kind: "judged", graded: 250, variants: 25, clean: false },
    { kind: "found", message: "The key is not accepted", seed: 4 },
  ]);
});

it("lets warnings pass", () => {
  expect(shownReport({ variants: 1, graded: 9, findings: [{ level: "warning", code: "too-few-variants", message: "Only 1" }] }).passed).toBe(true);
});

it("is told of an empty form what is missing, at the fields", () => {
  const read = readProblem(writeProblemFile({ ...BLANK_FORM, id: "", title: "" }));
  expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual(expect.arrayContaining(["title", "id"]));
});
