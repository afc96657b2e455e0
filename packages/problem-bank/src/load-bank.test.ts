import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BankFault } from "./bank-fault";
import { bankDirectory } from "./files";
import { loadBank } from "./load-bank";

let copy = "";
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "bank-"));
  for (const part of ["course.yaml", "lessons", "problems", "sets"]) cpSync(join(bankDirectory(), part), join(copy, part), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

const change = (file: string, from: string, to: string): void => writeFileSync(join(copy, file), readFileSync(join(copy, file), "utf8").replace(from, to));

function faultOf(directory: string): unknown {
  try {
    loadBank(directory);
    return null;
  } catch (error) {
    return error;
  }
}

it("reads a copy as it reads its own folder", () => {
  expect(loadBank(copy)).toEqual(loadBank());
});

// file, what is replaced, by what: where the fault is, and what it says
// prettier-ignore
const BROKEN = [
  ["problems/derivative/quadratic.yaml", "difficulty: 1",         "difficulty: 9",              "5:13", /difficulty|5/],
  ["problems/derivative/quadratic.yaml", "of: f",                 "of: 2 +* x",                 "17:7", /2 \+\* x/],
  ["problems/derivative/quotient.yaml",  "id: quotient",          "id: quadratic",              "2:1",  /taken by/],
  ["problems/derivative/quadratic.yaml", "title: A parabola",     "title: [A parabola",         "",     /./],
  ["sets/derivatives.yaml",              "id: quadratic",         "id: quadratc",               "8:11", /no problem "quadratc"/],
  ["sets/derivatives.yaml",              "id: tangent-line",      "id: quotient",               "15:11", /twice/],
  ["sets/derivatives.yaml",              "order: 2",              "order: second",              "2:8",  /order/],
  ["lessons/gradient.md",                "minutes: 7",            "minutes: -1",                "6:10", /minutes/],
  ["lessons/gradient.md",                "---",                   "",                           "1:1",  /three dashes/],
  ["course.yaml",                        "title:",                "titel:",                     "1:1",  /title/],
] as const;

it.each(BROKEN)("names file, line and column: %s with %s → %s", (file, from, to, place, message) => {
  change(file, from, to);
  const fault = faultOf(copy);
  expect(fault).toBeInstanceOf(BankFault);
  expect(String(fault)).toContain(`${join(copy, file)}:${place}`);
  expect(String(fault)).toMatch(message);
});
