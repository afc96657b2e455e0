import { db, withTransaction } from "../client";
import type { GroupingState } from "../generated/enums";
import type { Seat } from "../seat";
import { announceSubmission } from "../notifications";
import { settleAnswers } from "./settle-answers";
import { shareLeft, worthOf } from "./answer-worth";

/* Groups of wrong answers, as the course's staff sees and uses them. */

type Staff = Seat<"ASSISTANT">;

export type { GroupingState };

export type Grouping = {
  readonly state: GroupingState;
  readonly total: number;
  readonly done: number;
  readonly answers: number;
  readonly variants: unknown;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
};

const GROUPING = { state: true, total: true, done: true, answers: true, variants: true, requestedAt: true, finishedAt: true } as const;

/** How the wrong answers to a problem were gathered last, or null where nobody has asked for it. */
export const findGrouping = (seat: Staff, problemId: string): Promise<Grouping | null> =>
  db().answerGrouping.findUnique({ where: { courseId_problemId: { courseId: seat.courseId, problemId } }, select: GROUPING });

/** Asks for the wrong answers to be gathered anew; false where the course has no such problem. What is waiting or under way is not asked for twice. */
export async function askGrouping(seat: Staff, problemId: string, now: Date): Promise<boolean> {
  const known = await db().problem.count({ where: { id: problemId, OR: [{ courseId: seat.courseId }, { courseId: null }] } });
  if (known === 0) return false;
  const { courseId } = seat;
  await db().answerGrouping.createMany({ data: [{ courseId, problemId, requestedAt: now }], skipDuplicates: true });
  await db().answerGrouping.updateMany({ where: { courseId, problemId, state: "DONE" }, data: { state: "WAITING", done: 0, total: 0, requestedAt: now } });
  return true;
}

export type AnswerGroupRow = {
  readonly groupId: string;
  readonly problemId: string;
  readonly sign: unknown;
  readonly texts: unknown;
  readonly students: number;
  readonly answers: number;
  readonly variants: number;
  readonly feedback: string;
  readonly feedbackBy: string;
  readonly feedbackAt: Date | null;
  /** What its answers were given by a person, where they were accepted. */
  readonly accepted: { readonly acceptanceId: string; readonly score: number; readonly reason: string; readonly at: Date } | null;
};

const ROW = {
  id: true, problemId: true, sign: true, texts: true, students: true, answers: true, variants: true, feedback: true, feedbackBy: true, feedbackAt: true,
  acceptances: { where: { undoneAt: null }, orderBy: { createdAt: "desc" }, take: 1, select: { id: true, score: true, reason: true, createdAt: true } },
} as const; // prettier-ignore

type Found = Omit<AnswerGroupRow, "groupId" | "accepted"> & { readonly id: string; readonly acceptances: readonly { readonly id: string; readonly score: number; readonly reason: string; readonly createdAt: Date }[] };

function rowOf({ id, acceptances: [accepted], ...row }: Found): AnswerGroupRow {
  return { ...row, groupId: id, accepted: accepted ? { acceptanceId: accepted.id, score: accepted.score, reason: accepted.reason, at: accepted.createdAt } : null };
}

/** The groups of wrong answers to a problem, those of most students first; at most `limit`, and how many there are. */
export async function listAnswerGroups(seat: Staff, problemId: string, limit = 40): Promise<{ readonly groups: readonly AnswerGroupRow[]; readonly all: number }> {
  const where = { courseId: seat.courseId, problemId };
  const [rows, all] = await Promise.all([
    db().answerGroup.findMany({ where, select: ROW, orderBy: [{ students: "desc" }, { answers: "desc" }, { id: "asc" }], take: Math.min(limit, 500) }),
    db().answerGroup.count({ where }),
  ]);
  return { groups: rows.map(rowOf), all };
}

/** One group, or null where the course has none such. */
export async function findAnswerGroup(seat: Staff, groupId: string): Promise<AnswerGroupRow | null> {
  const row = await db().answerGroup.findFirst({ where: { id: groupId, courseId: seat.courseId }, select: ROW });
  return row ? rowOf(row) : null;
}

export type GroupedAnswer = {
  readonly submissionId: string;
  readonly userId: string;
  readonly name: string;
  readonly answer: unknown;
  readonly seed: number;
  readonly source: unknown;
  readonly setTitle: string;
  readonly at: Date;
  readonly points: number;
  /** What it is worth, 0 to 1, and what its student's work on the problem is. */
  readonly worth: number;
  readonly workScore: number;
  /** Whether a person has given it points: those stand. */
  readonly byPerson: boolean;
};

/** The answers of a group, the newest first; at most `limit`, which is at most 5,000. */
export async function listGroupedAnswers(seat: Staff, groupId: string, limit = 200): Promise<GroupedAnswer[]> {
  const rows = await db().answerGroupMember.findMany({
    where: { groupId, group: { courseId: seat.courseId } },
    select: {
      submission: {
        select: {
          id: true, answer: true, createdAt: true, score: true, hintCost: true, lateCost: true, reviewScore: true,
          user: { select: { id: true, name: true } },
          progress: { select: { seed: true, score: true } },
          item: { select: { points: true, set: { select: { title: true } }, problemVersion: { select: { source: true } } } },
        },
      },
    }, // prettier-ignore
    orderBy: [{ submission: { createdAt: "desc" } }, { submissionId: "asc" }],
    take: Math.min(limit, 5_000),
  });
  return rows.map(({ submission: { user, progress, item, ...one } }) => ({
    submissionId: one.id,
    userId: user.id,
    name: user.name,
    answer: one.answer,
    seed: progress.seed,
    source: item.problemVersion.source,
    setTitle: item.set.title,
    at: one.createdAt,
    points: item.points,
    worth: worthOf(one),
    workScore: progress.score,
    byPerson: one.reviewScore !== null,
  }));
}

/** `stale`: somebody else has written since; theirs stands. */
export type GroupWritten = { readonly ok: true } | { readonly ok: false; readonly code: "not-found" | "stale" };

/** Writes what everybody reads beside an answer of this group, now and later; an empty text takes it back. */
export async function writeGroupFeedback(seat: Staff, { groupId, seen, feedback }: { readonly groupId: string; readonly seen: string; readonly feedback: string }, now: Date): Promise<GroupWritten> {
  return withTransaction(async (tx) => {
    const [group] = await tx.$queryRaw<{ feedback: string }[]>`select "feedback" from "AnswerGroup" where "id" = ${groupId} and "courseId" = ${seat.courseId} for update`;
    if (!group) return { ok: false, code: "not-found" };
    if (group.feedback === feedback) return { ok: true };
    if (group.feedback !== seen) return { ok: false, code: "stale" };
    const { name } = await tx.user.findUniqueOrThrow({ where: { id: seat.userId }, select: { name: true } });
    await tx.answerGroup.update({ where: { id: groupId }, data: { feedback, feedbackBy: name, feedbackAt: feedback === "" ? null : now } });
    return { ok: true };
  });
}

type Accepting = { readonly acceptanceId: string; readonly groupId: string; readonly score: number; readonly reason: string };

/** A class of 2,000 fits well within it. */
const MOST_ACCEPTED = 20_000;

/**
 * Gives every answer of a group these points, and later ones too; each change stands in the course's record with the reason.
 * What a person has given an answer before stands. All of it or nothing.
 */
export async function acceptGroup(seat: Seat<"INSTRUCTOR">, { acceptanceId, groupId, score, reason }: Accepting, now: Date): Promise<GroupWritten> {
  return withTransaction(async (tx) => {
    const [group] = await tx.$queryRaw<{ id: string }[]>`select "id" from "AnswerGroup" where "id" = ${groupId} and "courseId" = ${seat.courseId} for update`;
    if (!group) return { ok: false, code: "not-found" };
    if ((await tx.groupAcceptance.count({ where: { id: acceptanceId, groupId } })) > 0) return { ok: true };
    if ((await tx.groupAcceptance.count({ where: { groupId, undoneAt: null } })) > 0) return { ok: false, code: "stale" };
    const members = await tx.answerGroupMember.findMany({ where: { groupId, submission: { courseId: seat.courseId, reviewScore: null } }, select: { submissionId: true }, take: MOST_ACCEPTED });
    const ids = members.map(({ submissionId }) => submissionId);
    await lockWork(tx, ids);
    await tx.groupAcceptance.create({ data: { id: acceptanceId, groupId, courseId: seat.courseId, score, reason, madeById: seat.userId, answers: ids.length, createdAt: now } });
    await tx.$executeRaw`
      insert into "GradeChange" ("id", "courseId", "submissionId", "madeById", "kind", "scoreBefore", "scoreAfter", "reason", "createdAt")
      select ${acceptanceId} || ':' || a."id", a."courseId", a."id", ${seat.userId}, 'OVERRIDE', a."score" * ${shareLeft("a")}, ${score}, ${reason}, ${now}
      from "Submission" a where a."id" = any(${ids})`;
    await tx.$executeRaw`update "Submission" set "reviewScore" = ${score}, "reviewedAt" = ${now} where "id" = any(${ids}) and "reviewScore" is null`;
    await settleWork(tx, ids, now);
    await announceSubmission(tx, seat.courseId);
    return { ok: true };
  }, 120_000);
}

/** Takes back what was given to a group's answers; what a person has changed since stays. */
export async function undoAcceptance(seat: Seat<"INSTRUCTOR">, acceptanceId: string, now: Date): Promise<GroupWritten> {
  return withTransaction(async (tx) => {
    const [found] = await tx.$queryRaw<{ score: number; reason: string; undoneAt: Date | null }[]>`
      select "score", "reason", "undoneAt" from "GroupAcceptance" where "id" = ${acceptanceId} and "courseId" = ${seat.courseId} for update`;
    if (!found) return { ok: false, code: "not-found" };
    if (found.undoneAt) return { ok: true };
    // An answer that a person has read again since has a later line in the record, or other points.
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select a."id" from "GradeChange" c join "Submission" a on a."id" = c."submissionId"
      where c."id" like ${`${acceptanceId}:%`} and c."courseId" = ${seat.courseId} and a."reviewScore" = ${found.score}
        and not exists (select 1 from "GradeChange" l where l."submissionId" = a."id" and l."createdAt" > c."createdAt")`;
    const ids = rows.map(({ id }) => id);
    await lockWork(tx, ids);
    await tx.$executeRaw`
      insert into "GradeChange" ("id", "courseId", "submissionId", "madeById", "kind", "scoreBefore", "scoreAfter", "reason", "createdAt")
      select ${acceptanceId} || ':undo:' || a."id", a."courseId", a."id", ${seat.userId}, 'UNDO', ${found.score}, a."score" * ${shareLeft("a")}, ${found.reason}, ${now}
      from "Submission" a where a."id" = any(${ids})`;
    await tx.$executeRaw`update "Submission" set "reviewScore" = null, "reviewedAt" = null where "id" = any(${ids})`;
    await settleWork(tx, ids, now);
    await tx.groupAcceptance.update({ where: { id: acceptanceId }, data: { undoneAt: now } });
    await announceSubmission(tx, seat.courseId);
    return { ok: true };
  }, 120_000);
}

type Tx = Parameters<Parameters<typeof withTransaction>[0]>[0];

/** All work is locked before any of it is changed: an answer that comes in meanwhile waits, and holds nothing that is wanted here. */
const lockWork = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  tx.$queryRaw`select 1 from "Progress" where "id" in (select "progressId" from "Submission" where "id" = any(${ids})) order by "id" for update`;

/** Where the students stand whose answers have changed: read in one query, written in one. */
async function settleWork(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; attemptsUsed: number; solvedAt: Date | null; maxAttempts: number | null; status: string; answers: { score: number; hintCost: number; lateCost: number; reviewScore: number | null; createdAt: string }[] }[]>`
    select g."id", g."attemptsUsed", g."solvedAt", g."status"::text as "status", i."maxAttempts",
           jsonb_agg(jsonb_build_object('score', a."score", 'hintCost', a."hintCost", 'lateCost', a."lateCost", 'reviewScore', a."reviewScore", 'createdAt', a."createdAt") order by a."createdAt") as "answers"
    from "Progress" g join "SetItem" i on i."id" = g."itemId" join "Submission" a on a."progressId" = g."id"
    where g."id" in (select "progressId" from "Submission" where "id" = any(${ids}))
    group by g."id", i."id"`;
  const settled = rows.map(({ id, answers, attemptsUsed, solvedAt, maxAttempts, status }) => {
    const stand = settleAnswers(answers.map((one) => ({ ...one, createdAt: new Date(one.createdAt) })), { attemptsUsed, solvedAt, maxAttempts });
    // The problem's own limit is not known here: who had no attempts left has none still.
    return { id, score: stand.score, status: stand.status === "IN_PROGRESS" && status === "OUT_OF_ATTEMPTS" ? status : stand.status, solvedAt: stand.status === "SOLVED" ? (solvedAt ?? now) : null };
  });
  await tx.$executeRaw`
    update "Progress" g set "score" = f."score", "status" = f."status"::"ProgressStatus", "solvedAt" = f."solvedAt"
    from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as f("id" text, "score" float8, "status" text, "solvedAt" timestamptz)
    where g."id" = f."id"`;
}

/** A problem that the course may use, with what its newest version says; null where it has none such. */
export async function findAnsweredProblem(seat: Staff, problemId: string): Promise<{ readonly title: string; readonly source: unknown } | null> {
  const found = await db().problem.findFirst({
    where: { id: problemId, OR: [{ courseId: seat.courseId }, { courseId: null }] },
    select: { title: true, versions: { select: { source: true }, orderBy: { number: "desc" }, take: 1 } },
  });
  const [newest] = found?.versions ?? [];
  return found && newest ? { title: found.title, source: newest.source } : null;
}
