import { type Answer, grade, keyAnswers, makeVariant, type Problem, readProblem, wrongAnswers } from "@nabla/grader";
import { describe, expect, it } from "vitest";
import type { LeftCode } from "./codes";
import { readMoodleXml, type TranslatedQuestion } from "./read-moodle-xml";
import { LEFT_QUESTIONS, QUESTIONS, quiz, stack } from "./questions.cases";

const only = (xml: string): TranslatedQuestion => {
  const reading = readMoodleXml(quiz(xml));
  if (!reading.ok || reading.problems.length !== 1 || !reading.problems[0]) throw new Error(JSON.stringify(reading));
  return reading.problems[0];
};

const problemOf = (yaml: string): Problem => {
  const reading = readProblem(yaml);
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.faults)}\n${yaml}`);
  return reading.problem;
};

describe.each(QUESTIONS)("$name", ({ xml, holds, remarks, right, wrong }) => {
  it("says what it said", () => {
    const translated = only(xml);
    expect(problemOf(translated.yaml)).toMatchObject(holds);
    expect([...translated.remarks].sort()).toEqual([...(remarks ?? []), "concept"].sort());
  });

  it("holds the key for right and something else for wrong, in every variant", () => {
    const problem = problemOf(only(xml).yaml);
    for (let seed = 1; seed <= 12; seed++) {
      const variant = makeVariant(problem, seed);
      for (const answer of [...keyAnswers(variant.task), ...(right ?? []).map(text)]) expect([answer, grade(variant, answer).verdict]).toEqual([answer, "equal"]);
      for (const answer of [...wrongAnswers(variant.task), ...(wrong ?? []).map(text)]) expect([answer, grade(variant, answer).verdict]).toEqual([answer, "unequal"]);
    }
  });
});

const text = (value: string): Answer => ({ kind: "text", text: value });

it.each<readonly [LeftCode, string, string]>(LEFT_QUESTIONS)("leaves with %s: %s", (why, _, xml) => {
  expect(readMoodleXml(quiz(xml))).toMatchObject({ ok: true, problems: [], left: [{ why }] });
});

it("has each name once, and passes over categories", () => {
  const one = `<question type="truefalse"><name><text>Größe &amp; Maß</text></name><questiontext format="html"><text>So?</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;
  const reading = readMoodleXml(quiz(`<question type="category"><category><text>$course$/top</text></category></question>${one}${one}${one.replace("Größe &amp; Maß", "微分")}`));
  expect(reading).toMatchObject({ ok: true, left: [], problems: [{ name: "grosse-mass.yaml", title: "Größe & Maß" }, { name: "grosse-mass-2.yaml" }, { name: "question.yaml", title: "微分" }] });
});

const bomb = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "lol">${"bcdefgh".split("").map((name, i) => `<!ENTITY ${name} "${`&${"abcdefg"[i]};`.repeat(10)}">`).join("")}]><quiz><question type="essay"><name><text>&h;</text></name></question></quiz>`;

it.each([
  ["text", "What is 2 + 2?", "not-xml"],
  ["nothing", "", "not-xml"],
  ["an element that is not closed", "<quiz><question type='essay'></quiz>", "not-xml"],
  ["another document", "<?xml version='1.0'?><html><body/></html>", "not-a-quiz"],
  ["entities in entities", bomb, "entities"],
  ["more than 5,000,000 characters", `<quiz>${" ".repeat(5_000_000)}</quiz>`, "too-large"],
])("%s is no export", (_, xml, fault) => {
  expect(readMoodleXml(xml)).toEqual({ ok: false, fault });
});

it.each(["<quiz/>", "<quiz></quiz>", quiz("")])("an export of nothing has no problems: %s", (xml) => {
  expect(readMoodleXml(xml)).toEqual({ ok: true, problems: [], left: [] });
});

it("reads what is written with entities as it reads character data, however much there is of it", () => {
  const text = "<p>&lt;i&gt; &amp; \\(x^2 &lt; 1\\)</p>";
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const one = (inner: string): string => `<question type="truefalse"><name><text>Same</text></name><questiontext format="html"><text>${inner}</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;
  expect(only(one(escaped)).yaml).toBe(only(one(`<![CDATA[${text}]]>`)).yaml);
  expect(only(one(escaped)).yaml).toContain("\\<i> & $x^2 < 1$");
  const many = readMoodleXml(quiz(one(escaped).repeat(400)));
  expect(many.ok && many.problems.length).toBe(400);
  expect(new Set(many.ok ? many.problems.map(({ name }) => name) : []).size).toBe(400);
});

it("reads characters by their number", () => {
  const translated = only(`<question type="essay"><name><text>5 &#8364; &#x2264; 6 &amp;amp; 7</text></name><questiontext format="html"><text>&lt;p&gt;5 &#8364; &amp;lt; 6&lt;/p&gt;</text></questiontext></question>`);
  expect(translated.title).toBe("5 € ≤ 6 &amp; 7");
  expect(translated.yaml).toContain("statement: 5 € < 6\n");
});

const essay = (text: string): string => `<question type="essay"><name><text>Deep</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext></question>`;

it.each([
  ["blocks", "<div>"],
  ["lists", "<ul><li>"],
  ["bold text", "<b>"],
])("leaves what is nested too deep: %s", (_, tag) => {
  expect(readMoodleXml(quiz(essay(`${tag.repeat(5000)}x`)))).toMatchObject({ ok: true, problems: [], left: [{ title: "Deep", why: "too-long" }] });
});

it.each([
  ["sections that are never closed", `<quiz>${"<![CDATA[".repeat(500_000)}`],
  ["elements in elements", `<quiz>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</quiz>`],
  ["names that objects have", "<quiz><question type='essay'><__proto__><x>1</x></__proto__></question></quiz>"],
])("comes to an end with %s, and refuses them", (_, xml) => {
  expect(readMoodleXml(xml)).toEqual({ ok: false, fault: "not-xml" });
});

it("reads sixty names, each in two before it: written out, they would be 2^60 terms", () => {
  const variables = `p0: x; p1: y; ${Array.from({ length: 60 }, (_, i) => `p${i + 2}: p${i + 1} + p${i};`).join(" ")}`;
  expect(only(stack({ variables, text: "<p>What?</p>", key: "p61" })).yaml).toContain("value: p61\n");
});
