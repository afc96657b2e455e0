import { createInvitation, fromWallTime, getCourse, listInvitations, listSections, raiseSeat, revokeInvitation, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

type Keeper = Seat<"INSTRUCTOR">;

/** What the invitation form sends. Its last day is meant by the clock of the course, and counts whole. */
export const newInvitation = z.object({
  courseId: z.string(),
  /** Drawn in the browser: sent twice, the invitation is made once. */
  invitationId: z.string().regex(/^[\w-]{1,64}$/),
  role: z.enum(["STUDENT", "ASSISTANT", "INSTRUCTOR"]),
  sectionId: z.string().max(64).nullable(),
  note: z.string().trim().max(200, "at-most-200-letters"),
  lastDay: z.iso.date("no-day").nullable(),
  maxUses: z.number("uses-not-a-number").int("uses-not-a-number").min(1, "uses-not-a-number").max(100_000, "uses-not-a-number").nullable(),
});

export async function invite(seat: Keeper, { lastDay, courseId: _, ...wanted }: z.output<typeof newInvitation>, now = new Date()): Promise<{ readonly code: string }> {
  const { timeZone } = await getCourse(seat);
  const expiresAt = lastDay === null ? null : endOf(lastDay, timeZone);
  if (expiresAt !== null && expiresAt <= now) throw new AppError("invalid-input", { fields: { lastDay: "day-past" } });
  const invited = await createInvitation(seat, { ...wanted, expiresAt });
  if (invited.ok) return { code: invited.code };
  throw invited.code === "no-right" ? new AppError("not-found", { say: "invitation-to-staff" }) : new AppError("not-found", { say: "section-gone" });
}

/** The last minute of a day on the wall of a zone. */
const endOf = (day: string, zone: string): Date | null => fromWallTime(`${day}T23:59`, zone);

export const inInvitation = z.object({ courseId: z.string(), invitationId: z.string().max(64) });

export async function takeBack(seat: Keeper, { invitationId }: z.output<typeof inInvitation>, now = new Date()): Promise<void> {
  if (!(await revokeInvitation(seat, invitationId, now))) throw new AppError("not-found");
}

export async function loadInvitations(seat: Keeper, now = new Date()) {
  const [course, invitations, sections] = await Promise.all([getCourse(seat), listInvitations(seat, now), listSections(seat)]);
  return { course, invitations, sections, owner: raiseSeat(seat, "OWNER") !== null, archived: seat.archived };
}
