import katex from "katex";
import { describe, expect, it } from "vitest";
import { loadBank } from "./load-bank";

const { lessons, problems } = loadBank();

/** The formulas of a text, displayed ones first; what is left has no dollar sign. */
function formulasOf(markdown: string): { readonly formulas: readonly string[]; readonly rest: string } {
  const formulas: string[] = [];
  const take = (_: string, formula: string): string => {
    formulas.push(formula);
    return "";
  };
  const rest = markdown.replace(/`[^`\n]*`/g, "").replace(/\$\$([\s\S]+?)\$\$/g, take).replace(/\$([^$]+)\$/g, take);
  return { formulas, rest };
}

const render = (formula: string): string => katex.renderToString(formula, { throwOnError: true, strict: "error" });

describe.each(lessons)("$slug", ({ slug, concept, markdown }) => {
  const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? "");
  const { formulas, rest } = formulasOf(markdown);

  it("is named after its concept", () => expect(slug).toBe(concept));

  it("has a worked example, a warning and a summary", () => {
    expect(headings.some((heading) => heading.startsWith("A worked example"))).toBe(true);
    expect(headings.slice(-2)).toEqual(["Watch out", "In short"]);
  });

  it("has headings of plain words, no two alike, so that a link to one stays", () => {
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings) expect(heading).toMatch(/^[A-Za-z][A-Za-z ,'’-]+$/);
  });

  it("is a page or two long", () => {
    const words = markdown.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(950);
  });

  it("opens and closes a displayed formula on one line, or on lines of their own: Markdown takes anything else for code", () => {
    for (const line of markdown.split("\n").filter((text) => text.includes("$$"))) expect(line).toMatch(/^\$\$([^$]+\$\$)?$/);
  });

  it("has its dollar signs in pairs, and every formula can be set", () => {
    expect(rest).not.toContain("$");
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas) expect(() => render(formula), formula).not.toThrow();
  });
});

describe("the formulas of the problems", () => {
  it.each(problems)("can be set: $id", ({ problem }) => {
    const { ask } = problem;
    const texts = [
      problem.statement,
      ...problem.hints,
      problem.solution ?? "",
      "explanation" in ask ? (ask.explanation ?? "") : "",
      ...("options" in ask ? ask.options.flatMap(({ text, why }) => [text, why ?? ""]) : []),
      ...("items" in ask ? ask.items : []),
      ...("pairs" in ask ? ask.pairs.flatMap(({ left, right }) => [left, right]) : []),
      ...("text" in ask ? [ask.text] : []),
    ];
    for (const text of texts) {
      // A parameter stands for a number here.
      const { formulas, rest } = formulasOf(text.replace(/\{\{[^{}]+\}\}/g, "{7}"));
      expect(rest).not.toContain("$");
      for (const formula of formulas) expect(() => render(formula), formula).not.toThrow();
    }
  });
});
