import { describe, expect, it } from "vitest";
import { daysLater, fromWallTime, toWallTime } from "./wall-time";

// prettier-ignore
const ROWS: [wall: string, zone: string, moment: string, what: string][] = [
  ["2026-11-27T23:59", "UTC",              "2026-11-27T23:59:00.000Z", "no offset"],
  ["2026-11-27T23:59", "Europe/Berlin",    "2026-11-27T22:59:00.000Z", "winter"],
  ["2026-07-27T23:59", "Europe/Berlin",    "2026-07-27T21:59:00.000Z", "summer"],
  ["2026-11-27T23:59", "Asia/Kathmandu",   "2026-11-27T18:14:00.000Z", "an odd offset"],
  ["2026-01-01T00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z", "fourteen hours ahead"],
  ["2026-10-25T02:30", "Europe/Berlin",    "2026-10-25T00:30:00.000Z", "an hour that occurs twice: the first"],
];

describe("a wall's time", () => {
  it.each(ROWS)("%s in %s is %s (%s)", (wall, zone, moment) => {
    expect(fromWallTime(wall, zone)?.toISOString()).toBe(moment);
    expect(toWallTime(new Date(moment), zone)).toBe(wall);
  });

  it("reads an hour that never was by the clock before the change", () => {
    expect(fromWallTime("2026-03-29T02:30", "Europe/Berlin")?.toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  it.each(["", "tomorrow", "2026-13-01T00:00", "2026-11-27"])("is nothing for %j", (wall) => {
    expect(fromWallTime(wall, "UTC")).toBeNull();
  });
});

it.each([
  ["2026-11-27T22:59:30.000Z", 1, "2026-11-28T22:59:30.000Z", "a plain day"],
  ["2026-10-24T21:59:00.000Z", 1, "2026-10-25T22:59:00.000Z", "25 hours, when clocks go back"],
  ["2026-03-28T22:59:00.000Z", 1, "2026-03-29T21:59:00.000Z", "23 hours, when clocks go forward"],
  ["2026-12-30T22:59:00.000Z", 3, "2027-01-02T22:59:00.000Z", "over the end of a year"],
])("%s and %d days later in Berlin is %s (%s)", (moment, days, later) => {
  expect(daysLater(new Date(moment), days, "Europe/Berlin").toISOString()).toBe(later);
});
