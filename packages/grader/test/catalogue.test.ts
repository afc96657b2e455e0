import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE, MISTAKE_NAMES } from "../src/index";
import { found } from "../src/mistakes/measure.test-kit";
import { mistakesPage } from "./mistakes-page";

const fileAt = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

it("docs/mistakes.md is what the catalogue says today", () => {
  expect(fileAt("../../../docs/mistakes.md"), "write mistakesPage() to docs/mistakes.md").toBe(mistakesPage());
});

it("the page has every mistake once", () => {
  const page = mistakesPage();
  for (const name of MISTAKE_NAMES) expect(page.split(`| \`${name}\` |`)).toHaveLength(2);
});

describe("the example of a mistake", () => {
  const single = MISTAKE_NAMES.flatMap((name) => {
    const { asked, answered } = CATALOGUE[name].example;
    const [, f, variable] = /^(?!gradient|Jacobian|Hessian|a |the )(.*) in (\w+)$/.exec(asked) ?? [];
    return f !== undefined && variable !== undefined ? [{ name, f, variable, answered }] : [];
  });

  it("is given for each rule of differentiation", () => expect(single.length).toBeGreaterThan(20));

  it.each(single)("$name: $f in $variable, answered $answered", ({ name, f, variable, answered }) => {
    expect(found(f, answered, variable).certain).toEqual([name]);
  });
});

it.each(MISTAKE_NAMES.map((name) => ({ name, ...CATALOGUE[name].place })))("$name leads to a section that the lesson $lesson has", ({ lesson, section }) => {
  expect(fileAt(`../../problem-bank/lessons/${lesson}.md`).split("\n")).toContain(`## ${section}`);
});

it("sentences are short, say what to look at, and do not shout", () => {
  for (const name of MISTAKE_NAMES) {
    const { says, does } = CATALOGUE[name];
    expect(says.length, says).toBeLessThan(140);
    expect(says).not.toContain("!");
    for (const sentence of [says, does]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
