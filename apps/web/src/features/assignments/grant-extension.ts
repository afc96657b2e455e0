import { findSet, fromWallTime, getCourse, removeExtension as remove, type Seat, writeExtension } from "@nabla/db";
import { z } from "zod";
import type { FieldKey } from "@/i18n/field-fault";
import { AppError } from "@/server/app-error";

type Staff = Seat<"INSTRUCTOR">;

/** What is granted to one student for one set. Dates are those of the wall of the course; an empty one leaves it to the set. */
export const extensionDraft = z.object({
  courseId: z.string(),
  setId: z.string(),
  userId: z.string(),
  due: z.string(),
  closes: z.string(),
  extraAttempts: z.number("attempts-not-a-number").int("attempts-not-a-number").min(0, "attempts-below-0").max(100, "attempts-above-100"),
  extraMinutes: z.number("minutes-not-a-number").int("minutes-not-a-number").min(0, "minutes-below-0").max(10_080, "minutes-above-a-week"),
  reason: z.string().trim().min(1, "reason-missing").max(1000, "at-most-1000-letters"),
});

export type ExtensionDraft = z.output<typeof extensionDraft>;

/** Grants a student something for a set. Answers that they gave already count by what holds now. */
export async function grantExtension(seat: Staff, { setId, userId, due, closes, extraAttempts, extraMinutes, reason }: ExtensionDraft, now = new Date()): Promise<void> {
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
  if (Object.keys(fields).length > 0) throw new AppError("invalid-input", { fields });
  if (!dueAt && !closesAt && extraAttempts === 0 && extraMinutes === 0) throw new AppError("invalid-input", { say: "extension-of-nothing" });
  if (!(await writeExtension(seat, { setId, userId, dueAt, closesAt, extraAttempts, extraMinutes, reason }, now))) throw new AppError("not-found");
}

/** Takes back what a student was granted for a set. */
export async function removeExtension(seat: Staff, { setId, userId }: { readonly setId: string; readonly userId: string }, now = new Date()): Promise<void> {
  if (!(await remove(seat, setId, userId, now))) throw new AppError("not-found");
}
