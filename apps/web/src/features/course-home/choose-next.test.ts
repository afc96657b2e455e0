import type { MyItem, MySet } from "@nabla/db";
import { expect, it } from "vitest";
import { chooseNext } from "./choose-next";

const now = new Date("2026-11-23T12:00:00Z");
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);

const item = (itemId: string, status: MyItem["status"] = "NOT_STARTED", lastSubmittedAt: Date | null = null): MyItem => ({
  itemId,
  title: itemId,
  concept: "derivative",
  difficulty: 1,
  points: 1,
  maxAttempts: 3,
  status,
  attemptsUsed: 0,
  score: 0,
  lastSubmittedAt,
});
const set = (setId: string, opens: number, due: number | null, items: MyItem[]): MySet => ({
  setId, courseId: "c", title: setId, intro: "", feedback: "PRACTICE", withheld: false, hints: true, graceHours: 0, latePerDay: 0, extended: false, missing: [], timeLimit: null, sitting: null, locked: false,
  opensAt: day(opens), dueAt: due === null ? null : day(due), endsAt: due === null ? null : day(due), items,
}); // prettier-ignore

it.each<[string, MySet[], string | null]>([
  ["nothing", [], null],
  ["the set due first", [set("later", -1, 9, [item("b")]), set("sooner", -1, 2, [item("a")])], "a"],
  ["not a closed one", [set("closed", -9, -1, [item("a")]), set("open", -1, 9, [item("b")])], "b"],
  ["not one that opens later", [set("future", 1, 2, [item("a")]), set("open", -1, 9, [item("b")])], "b"],
  ["not a finished one", [set("done", -1, 2, [item("a", "SOLVED"), item("b", "OUT_OF_ATTEMPTS")]), set("open", -1, 9, [item("c")])], "c"],
  ["the one answered last", [set("open", -1, 2, [item("a"), item("b", "IN_PROGRESS", day(-2)), item("c", "IN_PROGRESS", day(-1))])], "c"],
  ["one without a date after those with one", [set("free", -1, null, [item("a")]), set("dated", -1, 30, [item("b")])], "b"],
])("goes on with %s", (_, sets, expected) => {
  expect(chooseNext(sets, now)?.item.itemId ?? null).toBe(expected);
});
