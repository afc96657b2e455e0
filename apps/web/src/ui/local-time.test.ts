import { expect, it } from "vitest";
import { formatMoment } from "./local-time";

const at = new Date("2026-11-27T22:59:00Z");

it.each([
  ["Europe/Berlin", "en", {}, "Fri 27 Nov, 23:59"],
  ["Europe/Berlin", "en", { showZone: true }, "Fri 27 Nov, 23:59 CET"],
  ["UTC", "en", { showZone: true }, "Fri 27 Nov, 22:59 UTC"],
  ["Asia/Tokyo", "en", { withTime: false }, "Sat 28 Nov"],
  ["Nowhere/Atlantis", "en", {}, "Fri 27 Nov, 22:59 UTC"],
  ["Europe/Berlin", "de", {}, "Fr 27. Nov, 23:59"],
  ["Europe/Berlin", "de", { showZone: true }, "Fr 27. Nov, 23:59 MEZ"],
  ["Asia/Tokyo", "de", { withTime: false }, "Sa 28. Nov"],
  ["Europe/Berlin", "en", { now: new Date("2025-03-01T00:00:00Z") }, "Fri 27 Nov 2026, 23:59"],
  ["Europe/Berlin", "en", { withYear: true }, "Fri 27 Nov 2026, 23:59"],
  ["Asia/Tokyo", "de", { withTime: false, now: new Date("2030-03-01T00:00:00Z") }, "Sa 28. Nov 2026"],
] as const)("in %s, %s, with %o", (zone, language, options, text) => {
  expect(formatMoment(at, zone, language, { now: new Date("2026-10-01T00:00:00Z"), ...options })).toBe(text);
});
