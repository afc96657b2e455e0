import { db, withTransaction } from "../client";
import type { Json } from "../json";
import { announce, liveTopic } from "../notifications";
import type { Seat } from "../seat";
import type { SubmissionVerdict } from "./submissions";

export type NewLiveAnswer = { readonly clientKey: string; readonly answer: Json; readonly normalised: string; readonly verdict: SubmissionVerdict; readonly outcome: Json };
export type MyLiveAnswer = { readonly answer: unknown; readonly outcome: unknown };

/**
 * Keeps the holder's answer to what a lecture asks; it takes the place of an earlier one. False, and nothing is kept, once
 * the right answer is shown, or where the course asks no such thing.
 */
export async function recordLiveAnswer(seat: Seat<"STUDENT">, sessionId: string, given: NewLiveAnswer, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    // Shared until the answer is kept: what shows the right one waits, and no answer comes after it.
    const open = await tx.$queryRaw<{ id: string }[]>`
      select "id" from "LiveSession" where "id" = ${sessionId} and "courseId" = ${seat.courseId} and "state" = 'OPEN' for share`;
    const key = { sessionId, userId: seat.userId };
    const before = await tx.liveAnswer.findFirst({ where: { ...key, session: { courseId: seat.courseId } }, select: { clientKey: true } });
    if (before?.clientKey === given.clientKey) return true;
    if (open.length === 0) return false;
    const kept = { ...given, createdAt: now };
    await tx.liveAnswer.upsert({ where: { sessionId_userId: key }, create: { ...key, ...kept }, update: kept });
    await announce(tx, liveTopic(sessionId));
    return true;
  });
}

/** What the holder has answered, or null. */
export async function findMyLiveAnswer(seat: Seat<"STUDENT">, sessionId: string): Promise<MyLiveAnswer | null> {
  return db().liveAnswer.findFirst({ where: { sessionId, userId: seat.userId, session: { courseId: seat.courseId } }, select: { answer: true, outcome: true } });
}

/** Answers that say the same, with one of them for all; nobody is named. */
export type LiveAnswersAlike = { readonly verdict: SubmissionVerdict; readonly normalised: string; readonly students: number; readonly answer: unknown; readonly outcome: unknown };

/** What came in, gathered by what the answers say, the most frequent first, at most 500. */
export async function listLiveAnswers(seat: Seat<"INSTRUCTOR">, sessionId: string): Promise<LiveAnswersAlike[]> {
  return db().$queryRaw<LiveAnswersAlike[]>`
    select a."verdict"::text as "verdict", a."normalised", count(*)::int as "students",
           (array_agg(a."answer" order by a."createdAt", a."userId"))[1] as "answer",
           (array_agg(a."outcome" order by a."createdAt", a."userId"))[1] as "outcome"
    from "LiveAnswer" a
    join "LiveSession" s on s."id" = a."sessionId"
    where a."sessionId" = ${sessionId} and s."courseId" = ${seat.courseId}
    group by a."verdict", a."normalised"
    order by count(*) desc, a."normalised"
    limit 500`;
}

/** How many students the course has: so many could answer. */
export async function countStudents(seat: Seat<"INSTRUCTOR">): Promise<number> {
  return db().membership.count({ where: { courseId: seat.courseId, role: "STUDENT" } });
}
