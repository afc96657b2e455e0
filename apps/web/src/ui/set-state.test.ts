import { expect, it } from "vitest";
import { setState } from "./set-state";

const now = new Date("2026-03-10T12:00:00Z");
const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
const set = { publishedAt: day(-9), opensAt: day(-8), dueAt: day(-1), endsAt: day(-1), lastEndsAt: day(-1) };

it.each([
  ["draft", { publishedAt: null }],
  ["scheduled", { opensAt: day(1), dueAt: day(2), endsAt: day(2), lastEndsAt: day(2) }],
  ["open", { dueAt: day(1), endsAt: day(1), lastEndsAt: day(1) }],
  ["open", { opensAt: null, dueAt: null, endsAt: null, lastEndsAt: null }],
  ["late", { endsAt: day(1), lastEndsAt: day(1) }],
  ["extended", { lastEndsAt: day(1) }],
  ["closed", {}],
])("is %s", (key, dates) => {
  expect(setState({ ...set, ...dates }, now).key).toBe(key);
});
