import { describe, expect, it } from "vitest";
import { manyDigits } from "../digits";
import type { Expr } from "../expr/node";
import { readDomain } from "../syntax/read-domain";
import { readExpr } from "../syntax/read";
import { decideEquivalence, type EquivalenceOptions } from "./decide";
import { equivalenceCases } from "./equivalence.cases";
import type { Evidence } from "./evidence";
import { recheckEvidence } from "./recheck";

function written(text: string): Expr {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(reading.fault.message);
  return reading.expr;
}

function optionsFor(where: string | undefined): EquivalenceOptions {
  const domain = where === undefined ? undefined : readDomain(where);
  return { digits: manyDigits, ...(domain?.ok ? { domain: domain.conditions } : {}) };
}

describe("evidence checked again", () => {
  it("holds for every row of the cases, after a journey through JSON", () => {
    for (const [answer, reference, , , , where] of equivalenceCases) {
      const [a, r, options] = [written(answer), written(reference), optionsFor(where)];
      const stored: Evidence = JSON.parse(JSON.stringify(decideEquivalence(a, r, options).evidence));
      expect(recheckEvidence(a, r, stored, options), `${answer} | ${reference}`).toEqual({ holds: true });
    }
  });

  const tampered = { kind: "refuted", reason: "values-differ", at: { x: 2 }, student: { value: 4, radius: 0 }, reference: { value: 8, radius: 0 } } as const;

  it("fails where the point does not tell the two apart", () => {
    expect(recheckEvidence(written("x^2"), written("x^3"), tampered)).toEqual({ holds: true });
    expect(recheckEvidence(written("x^2"), written("x^3"), { ...tampered, at: { x: 1 } }).holds).toBe(false);
    expect(recheckEvidence(written("x^2"), written("x^2"), tampered).holds).toBe(false);
  });

  it("fails where a stored value is another", () => {
    expect(recheckEvidence(written("x^2"), written("x^3"), { ...tampered, student: { value: 5, radius: 0.5 } }).holds).toBe(false);
  });

  it("fails where a value is said to be missing and is there", () => {
    expect(recheckEvidence(written("x^2"), written("x^3"), { ...tampered, reason: "student-undefined", student: null }).holds).toBe(false);
  });

  it("fails where a general power is said to have no value and has one by chance", () => {
    const missing = (at: Readonly<Record<string, string | number>>): Evidence => ({ kind: "refuted", reason: "student-undefined", at, student: null, reference: { value: 1, radius: 0 } });
    expect(recheckEvidence(written("x^(2z)"), written("(x^2)^z"), missing({ x: -1, z: "3/4" }))).toEqual({ holds: true });
    expect(recheckEvidence(written("x^(2z)"), written("(x^2)^z"), missing({ x: -1, z: "1/2" })).holds).toBe(false);
    expect(recheckEvidence(written("(-2)^(2pi)"), written("4^pi"), missing({}))).toEqual({ holds: true });
    expect(recheckEvidence(written("(-2)^2"), written("4"), missing({})).holds).toBe(false);
  });

  it("fails where a proof is claimed of what differs", () => {
    expect(recheckEvidence(written("x^2"), written("x^3"), { kind: "proved", method: "same canonical form" }, { digits: manyDigits }).holds).toBe(false);
  });
});
