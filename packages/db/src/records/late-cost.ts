import { daysLater } from "../wall-time";

/** What is said of late answers, by the due date that holds for the student. */
export type LateRules = {
  readonly dueAt: Date | null;
  /** Hours after the due date in which an answer still counts as on time. */
  readonly graceHours: number;
  /** What each day costs, 0 to 1. */
  readonly latePerDay: number;
  /** The course's zone, whose clock on the wall says when a day is over. */
  readonly timeZone: string;
};

/**
 * The share of what an answer earns that its lateness costs, 0 to 1: nothing until it is due and in the hours of grace after
 * that, then so much for each day since it was due, also for one that has only begun, and never more than everything.
 */
export function lateCost(at: Date, { dueAt, graceHours, latePerDay, timeZone }: LateRules): number {
  if (!dueAt || latePerDay <= 0 || at.getTime() <= dueAt.getTime() + graceHours * HOUR) return 0;
  const cost = latePerDay * daysLate(at, dueAt, timeZone);
  return Math.min(1, Math.round(cost * 1e6) / 1e6);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many days have begun since then; a day ends when the wall shows the due time again. */
function daysLate(at: Date, dueAt: Date, timeZone: string): number {
  // A change of clocks moves the end of a day by an hour or so: the count is at most one beside this.
  let days = Math.max(1, Math.floor((at.getTime() - dueAt.getTime()) / DAY));
  while (daysLater(dueAt, days, timeZone) < at) days++;
  return days;
}
