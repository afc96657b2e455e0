const MINUTE = 60_000;

/** A time as it is said: days and hours, or hours, or minutes where it is less than one hour. */
export type HowLate = { readonly unit: "days" | "hours" | "minutes"; readonly days: number; readonly hours: number; readonly minutes: number };

/** How long after its due date an answer came, the last piece begun counted whole; null where it was in time, or nothing was due. */
export function howLate({ at, dueAt }: { readonly at: Date; readonly dueAt: Date | null }): HowLate | null {
  if (!dueAt || at <= dueAt) return null;
  const minutes = Math.ceil((at.getTime() - dueAt.getTime()) / MINUTE);
  if (minutes < 60) return { unit: "minutes", days: 0, hours: 0, minutes };
  const hours = Math.ceil(minutes / 60);
  return hours < 24 ? { unit: "hours", days: 0, hours, minutes: 0 } : { unit: "days", days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 };
}
