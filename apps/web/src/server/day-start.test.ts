import { expect, it } from "vitest";
import { dayStart } from "./day-start";

it.each([
  ["2026-11-23T14:05:06.007Z", "UTC", "2026-11-23T00:00:00.000Z"],
  ["2026-11-23T14:05:06.007Z", "Europe/Berlin", "2026-11-22T23:00:00.000Z"],
  ["2026-11-23T23:30:00.000Z", "Europe/Berlin", "2026-11-23T23:00:00.000Z"],
  ["2026-11-23T03:00:00.000Z", "America/New_York", "2026-11-22T05:00:00.000Z"],
  ["2026-11-23T14:05:06.007Z", "Asia/Kolkata", "2026-11-22T18:30:00.000Z"],
  ["2026-11-23T14:05:06.007Z", "Nowhere/Here", "2026-11-23T00:00:00.000Z"],
])("at %s in %s the day began at %s", (now, zone, start) => {
  expect(dayStart(new Date(now), zone).toISOString()).toBe(start);
});
