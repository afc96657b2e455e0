import { findSet, fromWallTime, getCourse, type Seat } from "@nabla/db";
import { z } from "zod";
import type { FieldKey } from "@/i18n/field-fault";
import { AppError } from "@/server/app-error";

/** What is granted for one set, and why. Dates are those of the wall of the course; an empty one leaves it to the set. */
export const extensionTerms = z.object({
  courseId: z.string(),
  setId: z.string(),
  due: z.string(),
  closes: z.string(),
  extraAttempts: z.number("attempts-not-a-number").int("attempts-not-a-number").min(0, "attempts-below-0").max(100, "attempts-above-100"),
  extraMinutes: z.number("minutes-not-a-number").int("minutes-not-a-number").min(0, "minutes-below-0").max(10_080, "minutes-above-a-week"),
  reason: z.string().trim().max(1000, "at-most-1000-letters"),
});

export type ExtensionTerms = z.output<typeof extensionTerms>;

/** The terms as the records keep them. Refuses dates that cannot be read or contradict the set's, terms without a reason, and those that grant nothing. */
export async function readTerms(seat: Seat<"INSTRUCTOR">, { setId, due, closes, extraAttempts, extraMinutes, reason }: ExtensionTerms) {
  const [{ timeZone }, set] = await Promise.all([getCourse(seat), findSet(seat, setId)]);
  if (!set) throw new AppError("not-found");
  const read = (wall: string) => (wall === "" ? null : fromWallTime(wall, timeZone));
  const [dueAt, closesAt] = [read(due), read(closes)];
  const fields: Record<string, FieldKey> = {};
  if (due !== "" && !dueAt) fields["due"] = "no-moment-nor-nothing";
  if (closes !== "" && !closesAt) fields["closes"] = "no-moment-nor-nothing";
  if (dueAt && set.opensAt && dueAt <= set.opensAt) fields["due"] = "due-before-open";
  const ownDue = dueAt ?? set.dueAt;
  if (closesAt && ownDue && closesAt <= ownDue) fields["closes"] = "closes-before-due";
  // Told with what is wrong with the dates, and not before it.
  if (reason === "") fields["reason"] = "reason-missing";
  if (Object.keys(fields).length > 0) throw new AppError("invalid-input", { fields });
  if (!dueAt && !closesAt && extraAttempts === 0 && extraMinutes === 0) throw new AppError("invalid-input", { say: "extension-of-nothing" });
  return { setId, dueAt, closesAt, extraAttempts, extraMinutes, reason };
}
