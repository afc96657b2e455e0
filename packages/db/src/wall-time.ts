/**
 * Dates as a course's clock on the wall shows them. A set is due at 23:59 in the course's zone, wherever the
 * instructor's laptop happens to be.
 */

/** "2026-11-27T23:59" on the wall of `zone`; the form a datetime-local input holds. */
export function toWallTime(moment: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The moment when the wall of `zone` shows `wall`, or null for what is no date. An hour that occurs twice is its first
 * one; an hour that a change of clocks leaves out is read by the clock before the change.
 */
export function fromWallTime(wall: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null;
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const candidates = [asUtc - DAY, asUtc + DAY].map((near) => asUtc - offset(near, zone));
  const exact = candidates.filter((moment) => toWallTime(new Date(moment), zone) === wall);
  return new Date(exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? asUtc));
}

const DAY = 86_400_000;

/** How far the wall of `zone` is ahead of UTC at a moment, in milliseconds. */
function offset(moment: number, zone: string): number {
  return Date.parse(`${toWallTime(new Date(moment), zone)}:00Z`) - Math.floor(moment / 60_000) * 60_000;
}

/** The moment when the wall of `zone` shows the same time of day, so many days later: a day with a change of clocks is 23 or 25 hours long. */
export function daysLater(moment: Date, days: number, zone: string): Date {
  const [date = "", time = ""] = toWallTime(moment, zone).split("T");
  const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const underAMinute = moment.getTime() % 60_000;
  return new Date((fromWallTime(`${later}T${time}`, zone) ?? moment).getTime() + underAMinute);
}
