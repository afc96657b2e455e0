import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { MESSAGES } from "@/i18n/messages";
import type { DraftItem, EditedSet } from "./draft-items";
import { setText } from "./set-text";

const t = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "assignments" });

const line = (title: string, attempts = ""): DraftItem => ({
  key: title, problemId: title, versionId: `${title} 2`, number: 2, newest: { versionId: `${title} 2`, number: 2 }, title, concept: "gradient", difficulty: 1, kind: "numeric", points: "1.5", attempts, begun: 0,
}); // prettier-ignore

const SET: EditedSet = {
  title: "Week 1", intro: "", opens: "2026-11-20T08:00", due: "2026-11-27T23:59", closes: "", graceHours: "0", latePerDay: "0", timeLimit: "", maxAttempts: "", hints: true,
  prerequisites: [{ setId: "zero", percent: "80" }], feedback: "PRACTICE", items: [line("Sine"), line("Bell", "3")],
}; // prettier-ignore

describe("a set as lines of words", () => {
  it("has a line for each field that says something, and for each problem in its order", () => {
    expect(setText(SET, new Map([["zero", "Week 0"]]), t).split("\n")).toEqual([
      "Title: Week 1",
      "Opens: 2026-11-20 08:00",
      "Due: 2026-11-27 23:59",
      "Feedback: Practice",
      "Students may ask for hints: yes",
      "To be done before: Week 0, 80 per cent",
      "Problem: Sine, version 2, points 1.5",
      "Problem: Bell, version 2, points 1.5, attempts 3",
    ]);
  });

  const CHANGES: [string, Partial<EditedSet>, string][] = [
    ["an introduction", { intro: "Read $x$ first." }, "Introduction: Read $x$ first."],
    ["late work", { closes: "2026-12-01T12:00" }, "Closes: 2026-12-01 12:00"],
    ["its price", { latePerDay: "10" }, "Per cent off a day: 10"],
    ["grace", { graceHours: "6" }, "Hours of grace: 6"],
    ["attempts", { maxAttempts: "4" }, "Attempts at each problem: 4"],
    ["a clock", { timeLimit: "30" }, "Minutes: 30"],
    ["no hints", { hints: false }, "Students may ask for hints: no"],
    ["an exam", { feedback: "EXAM" }, "Feedback: Exam"],
  ];
  it.each(CHANGES)("says %s", (_, part, expected) => {
    expect(setText({ ...SET, ...part }, new Map(), t).split("\n")).toContain(expected);
  });
});
