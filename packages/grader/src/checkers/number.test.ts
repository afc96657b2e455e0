import { expect, it } from "vitest";
import { text, tryAnswer } from "./try-answer.test-kit";

it.each<[value: string, policy: unknown, answer: string, code: string, remark: string]>([
  ["1/3", "exact", "1/3", "right", "plain"],
  ["1/3", "exact", "2/6", "right", "not in lowest terms"],
  ["1/3", "exact", "0.333", "rounded-value", "a rounding is told as such"],
  ["1/3", "exact", "0.34", "differs", "not even a rounding"],
  ["1/2", "exact", "0.5", "right", "decimals are exact"],
  ["sqrt(8)", "exact", "2 sqrt(2)", "right", "roots"],
  ["sqrt(8)", "exact", "2.83", "rounded-value", "a rounded root"],
  ["sqrt(2)*sqrt(3)", "exact", "sqrt(6)", "right", "a product of roots"],
  ["pi/6", "exact", "pi/6", "right", "π"],
  ["sin(pi/6)", "exact", "1/2", "right", "an exact value"],
  ["7", "exact", "7.000000000591", "differs", "what a computer prints is not exact, and no rounding of it either"],
  ["7", "exact", "x", "unreadable", "a variable where there is none"],
  ["7", "exact", "", "unreadable", "nothing"],
  ["7", "exact", "1/0", "unreadable", "division by zero"],
  ["3.14159", { absolute: 0.01 }, "3.14", "right", "within the tolerance"],
  ["3.14159", { absolute: 0.01 }, "3.16", "outside-tolerance", "outside"],
  ["100", { relative: 0.01 }, "101", "right", "on the edge"],
  ["100", { relative: 0.01 }, "101.1", "outside-tolerance", "beyond the edge"],
  ["1/(1+e^(-2))", { significant: 3 }, "0.881", "right", "three figures"],
  ["1/(1+e^(-2))", { significant: 3 }, "0.88", "outside-tolerance", "two figures are not three"],
  ["1/(1+e^(-2))", { significant: 3 }, "8.81e-1", "right", "a power of ten"],
  ["0.000123", { significant: 2 }, "1.2*10^(-4)", "right", "a small number"],
])("%s by %j, answered %s: %s (%s)", (value, policy, answer, code, _remark) => {
  const outcome = tryAnswer({ kind: "number", value, policy }, text(answer));
  expect(outcome.feedback[0]?.code).toBe(code);
  expect(outcome.score).toBe(code === "right" ? 1 : 0);
});

it.each<[value: string, policy: unknown, answer: string, verdict: string]>([
  ["7", { relative: 0.01 }, "9".repeat(900), "unequal"],
  ["7", { relative: 0.01 }, "e^(e^(e^9))", "undecided"],
  ["sqrt(2)", { absolute: 0.001 }, "1.4142", "equal"],
  ["sqrt(2)", { absolute: 0.001 }, "1.4", "unequal"],
  ["-sqrt(2)", { relative: 0.001 }, "-1.4142", "equal"],
  ["-sqrt(2)", { relative: 0.001 }, "1.4142", "unequal"],
])("bounds that are not exact: %s by %j, answered %s: %s", (value, policy, answer, verdict) => {
  const outcome = tryAnswer({ kind: "number", value, policy }, text(answer));
  expect(outcome.verdict).toBe(verdict);
  expect(outcome.certificate.failure).toBeUndefined();
});

it.each([
  ["11/5", "2.2000001", "2.2000001"],
  ["7", "7.000000000591", "7.000000000591"],
  ["-1/3", "-2/3", "−0.666666666666667"],
  ["3", "10^20", "100000000000000000000"],
])("does not round away what is wrong: %s, answered %s", (value, answer, told) => {
  expect(tryAnswer({ kind: "number", value }, text(answer)).feedback[0]?.message).toBe(`Your answer is ${told}, and that is not the value.`);
});

it("never tells the value itself", () => {
  expect(JSON.stringify(tryAnswer({ kind: "number", value: "1234/7" }, text("5")).feedback)).not.toMatch(/176|1234/);
  expect(JSON.stringify(tryAnswer({ kind: "derivative", of: "1234 x", in: "x" }, text("5x")).feedback)).not.toContain("1234");
});
