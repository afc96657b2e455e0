import { expect, it } from "vitest";
import { formatMoment } from "./local-time";

const at = new Date("2026-11-27T22:59:00Z");

it.each([
  ["Europe/Berlin", {}, "Fri 27 Nov, 23:59"],
  ["Europe/Berlin", { showZone: true }, "Fri 27 Nov, 23:59 CET"],
  ["UTC", { showZone: true }, "Fri 27 Nov, 22:59 UTC"],
  ["Asia/Tokyo", { withTime: false }, "Sat 28 Nov"],
  ["Nowhere/Atlantis", {}, "Fri 27 Nov, 22:59 UTC"],
])("in %s with %o", (zone, options, text) => {
  expect(formatMoment(at, zone, options)).toBe(text);
});
