import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerBookPages } from "./page";
import { TOPICS } from "./index";
import { judgeTopic } from "./judge-book";

const judged = TOPICS.map((topic) => ({ topic, rows: judgeTopic(topic) }));
const all = judged.flatMap(({ rows }) => rows);

describe.each(judged)("$topic.title", ({ rows }) => {
  it("meets no wrong verdict", () => expect(rows.filter(({ got, expected }) => got !== expected && got !== "undecided").map(({ answer, reference, got }) => `${answer} for ${reference}: ${got}`)).toEqual([]));
});

it("hardly ever goes undecided where mathematics decides", () => {
  expect(all.filter(({ got, expected }) => got === "undecided" && expected !== "undecided").length / all.length).toBeLessThan(0.005);
});

it("has at least 1,500 rows, 200 of them near misses, and none twice", () => {
  expect(all.length).toBeGreaterThanOrEqual(1500);
  expect(judged.find(({ topic }) => topic.title === "Near misses")?.rows.length).toBeGreaterThanOrEqual(200);
  const keys = all.map(({ reference, answer, domain }) => [reference, answer, domain].join(" | "));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it.each(answerBookPages(judged))("docs/answer-book/$file is what the book says today", ({ file, text }) => {
  const page = new URL(`../../../docs/answer-book/${file}`, import.meta.url);
  expect(readFileSync(page, "utf8"), "run npx tsx packages/grader/answer-book/write.ts").toBe(text);
});
