import { expect, it } from "vitest";
import { daysBetween, firstDay, moveWall } from "./copy-days";

it.each([
  ["2026-10-12", ["2026-10-01T08:00"], "2026-10-12"],
  [null, ["2026-10-30T23:59", "2026-10-12T08:00"], "2026-10-12"],
  [null, [], null],
])("counts from the term's start %j, else from the first of %j", (startsOn, walls, first) => expect(firstDay(startsOn, walls)).toBe(first));

it.each([
  ["2026-10-12", "2027-03-22", 161],
  ["2027-03-22", "2026-10-12", -161],
  ["2028-02-28", "2028-03-01", 2],
  [null, "2027-03-22", 0],
  ["2026-10-12", null, 0],
])("finds the days from %j to %j", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

it.each([
  ["2026-10-30T23:59", 161, "2027-04-09T23:59"],
  ["2026-03-01T08:00", -1, "2026-02-28T08:00"],
  ["2026-12-31T00:00", 1, "2027-01-01T00:00"],
])("moves %s by %i days and keeps the hour", (wall, days, moved) => expect(moveWall(wall, days)).toBe(moved));
