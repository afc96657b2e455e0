import { getCourse, giveStaffRole, listStaff, raiseSeat, type Seat, takeStaffRole } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

export const givenRole = z.object({ courseId: z.string(), email: z.string().trim().min(1, "email-missing").max(320), role: z.enum(["ASSISTANT", "INSTRUCTOR", "OWNER"]) });
export const takenRole = z.object({ courseId: z.string(), userId: z.string().max(64) });

/** Gives somebody of the course a role among its staff. */
export async function giveRole(seat: Seat<"OWNER">, { email, role }: z.output<typeof givenRole>): Promise<void> {
  const given = await giveStaffRole(seat, email, role);
  if (given.ok) return;
  throw given.code === "last-owner" ? new AppError("conflict", { say: "last-owner" }) : new AppError("not-found", { say: "person-not-in-course" });
}

/** Takes somebody's role among the staff away. */
export async function takeRole(seat: Seat<"OWNER">, { userId }: z.output<typeof takenRole>): Promise<void> {
  const taken = await takeStaffRole(seat, userId);
  if (taken.ok) return;
  throw taken.code === "last-owner" ? new AppError("conflict", { say: "last-owner" }) : new AppError("not-found", { say: "student-gone" });
}

export async function loadStaff(seat: Seat<"ASSISTANT">) {
  const [course, staff] = await Promise.all([getCourse(seat), listStaff(seat)]);
  return { course, staff, me: seat.userId, gives: raiseSeat(seat, "OWNER") !== null && !seat.archived, keeps: raiseSeat(seat, "INSTRUCTOR") !== null };
}
