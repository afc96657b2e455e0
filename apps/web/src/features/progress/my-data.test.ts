import { expect, it } from "vitest";
import type { Attempt } from "./attempt";
import type { Progress } from "./load-progress";
import { answerRows } from "./my-data";

const attempt: Attempt = {
  id: "1",
  given: { kind: "text", text: "=2x" },
  outcome: { verdict: "unequal", score: 0, feedback: [{ code: "differs", message: "It differs at x = 1." }] },
  score: 0.5,
  counted: true,
  at: new Date("2026-11-23T12:00:00Z"),
  lateCost: 0,
  review: { score: null, comment: "Nearly." },
};

it("has a row for each answer, in sets and in practice, with everything that was said", () => {
  const item = { itemId: "i", title: "A power", concept: "derivative", difficulty: 1, points: 2, maxAttempts: null, status: "IN_PROGRESS", attemptsUsed: 1, score: 0.5, lastSubmittedAt: null } as const;
  const progress: Pick<Progress, "sets" | "practice"> = {
    sets: [{ setId: "s", title: "Week 1", dueAt: null, earned: 1, points: 2, open: true, items: [{ item, attempts: [attempt], input: null }, { item, attempts: [], input: null }] }],
    practice: [{ taskId: "t", title: "A product", statement: "", concept: "derivative", status: "SOLVED", openedAt: attempt.at, attempts: [{ ...attempt, counted: false, review: null }] }],
  };
  expect(answerRows(progress).slice(1)).toEqual([
    ["2026-11-23T12:00:00.000Z", "Week 1", "A power", "derivative", "=2x", "unequal", 0.5, "yes", "It differs at x = 1. Nearly."],
    ["2026-11-23T12:00:00.000Z", "Practice", "A product", "derivative", "=2x", "unequal", 0.5, "no", "It differs at x = 1."],
  ]);
});
