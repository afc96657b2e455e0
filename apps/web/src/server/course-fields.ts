import { z } from "zod";

const day = z.iso.date("no-day").nullable();

/** The fields of a course that people fill in, for whoever makes or changes one. */
export const courseFields = {
  title: z.string().trim().min(1, "course-title-missing").max(200, "at-most-200-letters"),
  summary: z.string().trim().max(1_000, "at-most-1000-letters"),
  timeZone: z.string().refine(isTimeZone, "time-zone-unknown"),
  term: z.string().trim().max(100, "at-most-100-letters"),
  startsOn: day,
  endsOn: day,
} as const;

/** Whether a term ends no earlier than it starts, as far as either is known. Days are compared as they are written. */
export const endsAfterStart = ({ startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null }): boolean => startsOn === null || endsOn === null || startsOn <= endsOn;

/** Whether the name is a time zone that this server knows. */
function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
