import { withTransaction } from "../client";
import type { Seat } from "../seat";
import { ownTimes, type Sitting, sittingEnd } from "./set-times";

/**
 * Begins a timed set for the holder of the seat, from `now` on; begun already, it is what was begun. Whether it may be begun
 * was asked before.
 *
 * @returns null where the course has no such published set, or no clock runs in it
 */
export async function beginSitting(seat: Seat<"STUDENT">, setId: string, now: Date): Promise<Sitting | null> {
  const { userId, courseId } = seat;
  return withTransaction(async (tx) => {
    // An extension that is granted at this moment comes before or after, and never in between.
    await tx.$queryRaw`select "id" from "ProblemSet" where "id" = ${setId} for share`;
    const set = await tx.problemSet.findFirst({
      where: { id: setId, courseId, publishedAt: { not: null } },
      select: {
        opensAt: true, dueAt: true, closesAt: true, graceHours: true, timeLimit: true,
        extensions: { where: { userId }, select: { dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true } },
      }, // prettier-ignore
    });
    const endsAt = set && sittingEnd(now, ownTimes(set, set.extensions[0] ?? null));
    if (!endsAt) return null;
    await tx.setSitting.createMany({ data: [{ setId, userId, courseId, startedAt: now, endsAt }], skipDuplicates: true });
    return tx.setSitting.findUniqueOrThrow({ where: { setId_userId: { setId, userId } }, select: { startedAt: true, endsAt: true } });
  });
}
