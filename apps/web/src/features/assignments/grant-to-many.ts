import { MOST_CANDIDATES, removeGrant, type Seat, writeGrant } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { extensionTerms, readTerms } from "./extension-terms";

type Staff = Seat<"INSTRUCTOR">;

/** What is granted to several students at once for one set: to who is in a section, or to students by name. */
export const manyDraft = extensionTerms.extend({
  /** Drawn in the browser: sent twice, it is granted once. */
  grantId: z.string().regex(/^[\w-]{1,64}$/),
  to: z.union([z.object({ sectionId: z.string().max(64) }), z.object({ userIds: z.array(z.string().max(64)).min(1).max(MOST_CANDIDATES) })]),
});

export type ManyDraft = z.output<typeof manyDraft>;

/** Grants several students the same, beside what they were granted before, of which the better stays. Tells how many have it. */
export async function grantToMany(seat: Staff, { grantId, to, ...terms }: ManyDraft, now = new Date()): Promise<{ readonly students: number }> {
  const students = await writeGrant(seat, { ...(await readTerms(seat, terms)), grantId, to }, now);
  if (students === null) throw new AppError("not-found", { say: "sectionId" in to ? "section-gone" : "student-gone" });
  if (students === 0) throw new AppError("conflict", { say: "section-empty" });
  return { students };
}

export const madeGrant = z.object({ courseId: z.string(), setId: z.string(), grantId: z.string().max(64) });

/** Takes back what was granted to several students at once; what they were granted besides stays. */
export async function takeBackGrant(seat: Staff, { setId, grantId }: z.output<typeof madeGrant>, now = new Date()): Promise<void> {
  if (!(await removeGrant(seat, setId, grantId, now))) throw new AppError("not-found");
}
