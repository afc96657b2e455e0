import { db, withTransaction } from "../client";
import type { Seat } from "../seat";
import { solves, worthOf } from "./answer-worth";

/* What staff has said to a whole group of wrong answers, as each student of the group is told it. */

type Student = Seat<"STUDENT">;

/** What was written to the groups that the holder's answers to one item belong to, by the answer's id; at most 100. */
export const listMyGroupFeedback = (seat: Student, itemId: string): Promise<ReadonlyMap<string, string>> => groupFeedback({ itemId, userId: seat.userId, courseId: seat.courseId }, 100);

/** The same for what a student of the course has answered in one of its sets; at most 500. For the course's staff. */
export const listGroupFeedbackInSet = (seat: Seat<"INSTRUCTOR">, userId: string, setId: string): Promise<ReadonlyMap<string, string>> => groupFeedback({ item: { setId }, userId, courseId: seat.courseId }, 500);

async function groupFeedback(submission: { readonly courseId: string; readonly userId: string } & ({ readonly itemId: string } | { readonly item: { readonly setId: string } }), limit: number): Promise<ReadonlyMap<string, string>> {
  const rows = await db().answerGroupMember.findMany({
    where: { submission, group: { courseId: submission.courseId, feedback: { not: "" } } },
    select: { submissionId: true, group: { select: { feedback: true } } },
    orderBy: { submissionId: "asc" },
    take: limit,
  });
  return new Map(rows.map(({ submissionId, group }) => [submissionId, group.feedback]));
}

export type AnsweredGroup = { readonly groupId: string; readonly sign: unknown; readonly feedback: string };

/** The groups of wrong answers to an item's problem that somebody has written or given points to: new answers are compared with them. At most 50. */
export async function listAnsweredGroups(seat: Student, itemId: string): Promise<AnsweredGroup[]> {
  return db().$queryRaw<AnsweredGroup[]>`
    select p."id" as "groupId", p."sign", p."feedback"
    from "SetItem" i
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "AnswerGroup" p on p."problemId" = v."problemId" and p."courseId" = ${seat.courseId}
    where i."id" = ${itemId}
      and (p."feedback" <> '' or exists (select 1 from "GroupAcceptance" c where c."groupId" = p."id" and c."undoneAt" is null))
    order by p."students" desc, p."id"
    limit 50`;
}

/** Puts the holder's new answer into a group; where the group was accepted, it is given the same points, with its line in the record. */
export async function joinAnswerGroup(seat: Student, submissionId: string, groupId: string, now: Date): Promise<void> {
  await withTransaction(async (tx) => {
    const answer = await tx.submission.findFirst({ where: { id: submissionId, userId: seat.userId, courseId: seat.courseId }, select: { progressId: true, score: true, hintCost: true, lateCost: true, reviewScore: true } });
    if (!answer) return;
    const joined = await tx.answerGroupMember.createMany({ data: [{ submissionId, groupId }], skipDuplicates: true });
    if (joined.count === 0) return;
    const accepted = await tx.groupAcceptance.findFirst({ where: { groupId, courseId: seat.courseId, undoneAt: null }, orderBy: { createdAt: "desc" } });
    if (!accepted || answer.reviewScore !== null) return;
    await tx.$queryRaw`select 1 from "Progress" where "id" = ${answer.progressId} for update`;
    await tx.gradeChange.createMany({
      data: [{ id: `${accepted.id}:${submissionId}`, courseId: seat.courseId, submissionId, madeById: accepted.madeById, kind: "OVERRIDE", scoreBefore: worthOf(answer), scoreAfter: accepted.score, reason: accepted.reason, createdAt: now }],
      skipDuplicates: true,
    });
    await tx.submission.update({ where: { id: submissionId }, data: { reviewScore: accepted.score, reviewedAt: now } });
    const { score, status, solvedAt } = await tx.progress.findUniqueOrThrow({ where: { id: answer.progressId }, select: { score: true, status: true, solvedAt: true } });
    const solved = status === "SOLVED" || solves({ score: 0, reviewScore: accepted.score });
    await tx.progress.update({ where: { id: answer.progressId }, data: { score: Math.max(score, accepted.score), ...(solved ? { status: "SOLVED" as const, solvedAt: solvedAt ?? now } : {}) } });
  });
}
