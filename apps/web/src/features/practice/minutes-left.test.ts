import { expect, it } from "vitest";
import { counted, type Countdown, minutesLeft } from "./minutes-left";

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

it("speaks when ten, five and one minute are reached, with the minutes that are left then", () => {
  const minutes = [null, 60, 11, 10, 9, 6, 4, 3, 1];
  const states = minutes.reduce<readonly Countdown[]>((before, left) => [...before, counted(before.at(-1) ?? { left: null, said: null }, left)], []);
  expect(states.map(({ said }) => said)).toEqual([null, null, null, 10, 10, 10, 4, 4, 1]);
});
