import { describe, expect, it } from "vitest";
import { parseProblem } from "./parse-problem";
import { readProblem } from "./read-problem";
import { publicView } from "./public-view";
import { makeVariant } from "./variant";

const YAML = `
format: 1
id: pinned
title: Pinned
concept: chain-rule
difficulty: 2
parameters:
  a: { integers: [2, 9] }
  n: { choose: [2, 3, "1/2"] }
  g: { choose: ["sin(u)", "e^u"] }
where: ["a != n"]
let:
  f: { value: g, at: { u: a x^n } }
statement: |
  Let $f(x) = {{f}}$.
ask:
  kind: derivative
  of: f
  in: x
`;

function problem() {
  const reading = readProblem(YAML);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.problem;
}

describe("variants", () => {
  const pinned = problem();

  it("are the same for ever", () => {
    const seen = Array.from({ length: 20 }, (_, seed) => makeVariant(pinned, seed).statement.trim());
    expect(seen).toMatchInlineSnapshot(`
      [
        "Let $f(x) = e^{5 \\sqrt{x}}$.",
        "Let $f(x) = \\sin\\left(4 \\sqrt{x}\\right)$.",
        "Let $f(x) = e^{2 \\sqrt{x}}$.",
        "Let $f(x) = e^{6 x^{3}}$.",
        "Let $f(x) = e^{5 \\sqrt{x}}$.",
        "Let $f(x) = e^{8 x^{2}}$.",
        "Let $f(x) = \\sin\\left(5 x^{3}\\right)$.",
        "Let $f(x) = e^{9 x^{2}}$.",
        "Let $f(x) = \\sin\\left(7 \\sqrt{x}\\right)$.",
        "Let $f(x) = \\sin\\left(6 x^{2}\\right)$.",
        "Let $f(x) = \\sin\\left(6 \\sqrt{x}\\right)$.",
        "Let $f(x) = e^{9 x^{2}}$.",
        "Let $f(x) = \\sin\\left(5 \\sqrt{x}\\right)$.",
        "Let $f(x) = \\sin\\left(8 x^{2}\\right)$.",
        "Let $f(x) = e^{8 x^{3}}$.",
        "Let $f(x) = \\sin\\left(5 x^{2}\\right)$.",
        "Let $f(x) = \\sin\\left(3 \\sqrt{x}\\right)$.",
        "Let $f(x) = \\sin\\left(4 x^{2}\\right)$.",
        "Let $f(x) = \\sin\\left(5 x^{2}\\right)$.",
        "Let $f(x) = e^{9 \\sqrt{x}}$.",
      ]
    `);
  });

  it("shuffle for ever in the same way", () => {
    const reading = parseProblem({
      format: 1, id: "shuffled", title: "Shuffled", concept: "training", difficulty: 1, statement: "Choose.",
      ask: { kind: "choices", options: ["p", "q", "r", "s"].map((text, i) => ({ text, correct: i < 2 })) },
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const { problem: shuffled } = reading;
    const orders = Array.from({ length: 20 }, (_, seed) => {
      const { input } = publicView(makeVariant(shuffled, seed));
      return input.kind === "choices" ? input.options.map(({ text }) => text).join("") : "";
    });
    expect(orders.join(" ")).toMatchInlineSnapshot(`"qrsp rpqs prqs srpq srqp pqsr qrps srqp spqr srqp psqr prqs pqrs srpq sqpr qrps qsrp pqrs qrps rsqp"`);
  });

  it("do not depend on the order in which a database gives the parameters back", () => {
    const { parameters, ...rest } = pinned;
    const turned = { ...rest, parameters: Object.fromEntries(Object.entries(parameters ?? {}).reverse()) };
    for (let seed = 0; seed < 50; seed++) expect(makeVariant(turned, seed).statement).toBe(makeVariant(pinned, seed).statement);
  });

  it("meet the author's constraints", () => {
    for (let seed = 0; seed < 200; seed++) {
      const { scope, satisfied } = makeVariant(pinned, seed);
      expect(satisfied).toBe(true);
      expect(scope.named("a")).not.toBe(scope.named("n"));
    }
  });

  it("show a browser neither seed nor key", () => {
    for (let seed = 1; seed < 50; seed++) {
      const view = JSON.stringify(publicView(makeVariant(pinned, 7_000_000 + seed)));
      expect(view).not.toContain(`${7_000_000 + seed}`);
      expect(view).not.toMatch(/key|correct|accept|explanation|seed/);
    }
  });
});

describe("files with faults", () => {
  const broken = (from: string, to: string) => readProblem(YAML.replace(from, to));
  it.each([
    ["difficulty: 2", "difficulty: 9", "difficulty", 6],
    ["  kind: derivative", "  kind: derivativ", "ask", 17],
    ["  of: f", "  of: 2x +", "ask.of", 18],
    ["{ integers: [2, 9] }", "{ integers: [9, 2] }", "parameters.a", 8],
    ["title: Pinned", "titel: Pinned", "title", 2],
    ['where: ["a != n"]', 'where: ["a !="]', "where.0", 11],
  ])("%s becomes %s: the fault is at %s", (from, to, path, line) => {
    const reading = broken(from, to);
    if (reading.ok) throw new Error("should have been refused");
    const fault = reading.faults.find((each) => each.path.startsWith(path));
    expect(fault?.line).toBe(line);
    expect(fault?.message).not.toBe("");
  });

  it("name the line of what is no YAML at all", () => {
    const reading = readProblem("format: 1\ntitle: [unclosed\n");
    if (reading.ok) throw new Error("should have been refused");
    expect(reading.faults[0]).toMatchObject({ code: "not-yaml" });
    expect(reading.faults[0]?.line).toBeGreaterThan(1);
  });

  it("say so when the format is newer than the program", () => {
    expect(broken("format: 1", "format: 3")).toMatchObject({ ok: false, faults: [{ code: "newer-format" }] });
  });

  it("name constraints that no draw can meet", () => {
    expect(broken('where: ["a != n"]', 'where: ["a > 100"]')).toMatchObject({ ok: false, faults: [{ code: "cannot-draw", path: "where", line: 11 }] });
  });

  it("refuse a definition that needs itself", () => {
    expect(broken("  f: { value: g, at: { u: a x^n } }", "  f: f + 1")).toMatchObject({ ok: false, faults: [{ code: "cannot-draw" }] });
  });
});
