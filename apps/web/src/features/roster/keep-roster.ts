import { placeStudents, removeExpected, removeStudents, restoreStudents, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

type Keeper = Seat<"INSTRUCTOR">;

export const chosenStudents = z.object({ courseId: z.string(), userIds: z.array(z.string().max(64)).min(1).max(5_000) });
export const placed = chosenStudents.extend({ sectionId: z.string().max(64).nullable() });
export const struckOut = z.object({ courseId: z.string(), email: z.string().max(320) });

/** Takes students off the class; their work is kept. */
export async function takeOff(seat: Keeper, { userIds }: z.output<typeof chosenStudents>, now = new Date()): Promise<void> {
  if (!(await removeStudents(seat, userIds, now))) throw new AppError("not-found", { say: "student-gone" });
}

export async function letIn(seat: Keeper, { userIds }: z.output<typeof chosenStudents>): Promise<void> {
  if (!(await restoreStudents(seat, userIds))) throw new AppError("not-found", { say: "student-gone" });
}

export async function place(seat: Keeper, { userIds, sectionId }: z.output<typeof placed>): Promise<void> {
  if (!(await placeStudents(seat, userIds, sectionId))) throw new AppError("not-found", { say: "student-gone" });
}

export async function strikeOut(seat: Keeper, { email }: z.output<typeof struckOut>): Promise<void> {
  await removeExpected(seat, email);
}
