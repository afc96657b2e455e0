import { expect, it } from "vitest";
import { minutesLeft, spokenAt } from "./minutes-left";

const due = Date.parse("2026-11-27T23:59:00Z");

it.each([
  ["2026-11-27T20:00:00Z", null],
  ["2026-11-27T22:58:59Z", null],
  ["2026-11-27T22:59:00Z", 60],
  ["2026-11-27T23:48:30Z", 11],
  ["2026-11-27T23:58:59Z", 1],
  ["2026-11-27T23:59:00Z", 0],
  ["2026-11-28T10:00:00Z", 0],
])("at %s: %s minutes", (now, minutes) => expect(minutesLeft(due, Date.parse(now))).toBe(minutes));

it.each([
  [60, null],
  [11, null],
  [10, 10],
  [6, 10],
  [5, 5],
  [2, 5],
  [1, 1],
])("with %i minutes left %s is said", (left, said) => expect(spokenAt(left)).toBe(said));
