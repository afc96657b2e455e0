import { loadBank } from "@nabla/problem-bank";
import { describe, expect, it } from "vitest";
import en from "../../../../messages/en/lessons.json";
import { judge } from "./judge";
import { isPictureName, PICTURES } from "./names";
import { QUESTIONS } from "./questions";

const { lessons } = loadBank();
const placed = lessons.flatMap(({ slug, markdown }) => [...markdown.matchAll(/^```picture\n(.*)\n```$/gm)].map(([, name = ""]) => ({ slug, name })));
const names = Object.keys(PICTURES);

describe("pictures in lessons", () => {
  it("exist wherever a lesson names one", () => {
    expect(placed.filter(({ name }) => !isPictureName(name))).toEqual([]);
    // No block of the language is written in another way and so left out above.
    expect(lessons.reduce((count, { markdown }) => count + (markdown.match(/```\s*picture/g)?.length ?? 0), 0)).toBe(placed.length);
  });

  it("are each used once", () => expect(placed.map(({ name }) => name).sort()).toEqual(names.sort()));

  it("have one in every lesson", () => expect(lessons.filter(({ slug }) => !placed.some((place) => place.slug === slug))).toEqual([]));
});

describe.each(Object.entries(QUESTIONS))("the question after %s", (name, question) => {
  it("takes its answer in any shape, and knows its slips", () => {
    expect(judge(question.answer, question, "en")).toEqual({ kind: "right" });
    expect(judge(`2*(${question.answer}) - (${question.answer})`, question, "en")).toEqual({ kind: "right" });
    expect(judge(question.slip1, question, "en")).toEqual({ kind: "slip1" });
    expect(judge(question.slip2, question, "en")).toEqual({ kind: "slip2" });
    expect(judge("1234567", question, "en")).toEqual({ kind: "wrong" });
  });

  it("tells what it cannot read", () => {
    expect(judge("", question, "en").kind).toBe("unreadable");
    expect(judge("2*(3", question, "en").kind).toBe("unreadable");
    expect(judge("q + 1", question, "en").kind).toBe("unreadable");
    expect(judge("2*(3", question, "de")).toEqual({ kind: "unreadable", message: "Diese Klammer wird nicht richtig geschlossen." });
  });

  it("has its words", () => expect(Object.keys(en)).toContain(name));
});
