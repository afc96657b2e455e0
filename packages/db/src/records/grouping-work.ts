import { createHash } from "node:crypto";
import { db, withTransaction } from "../client";
import type { Json } from "../json";

/* What a worker does with the wrong answers to a problem: reads them, and writes their groups. */

declare const minted: unique symbol;

/** Proof that this worker has a problem's gathering to itself for a while. Only `takeGroupingLease` makes one. */
export type GroupingLease = { readonly courseId: string; readonly problemId: string; readonly holder: string; readonly [minted]: true };

/** Takes the gathering of a problem's answers that was asked for; null where nobody has asked, or another worker has it. */
export async function takeGroupingLease(courseId: string, problemId: string, holder: string, now: Date, until: Date): Promise<GroupingLease | null> {
  const taken = await db().answerGrouping.updateMany({
    where: { courseId, problemId, OR: [{ state: "WAITING" }, { state: "WORKING", leaseUntil: { lt: now } }] },
    data: { state: "WORKING", leaseUntil: until, leasedBy: holder, done: 0 },
  });
  // The brand exists in types alone; this is the one place that grants it.
  return taken.count === 0 ? null : ({ courseId, problemId, holder } as GroupingLease);
}

/** What was asked for and has no worker: what a process that died has left behind. */
export async function listAbandonedGroupings(now: Date): Promise<{ readonly courseId: string; readonly problemId: string }[]> {
  return db().answerGrouping.findMany({
    where: { OR: [{ state: "WAITING" }, { state: "WORKING", leaseUntil: { lt: now } }] },
    select: { courseId: true, problemId: true },
    orderBy: { requestedAt: "asc" },
    take: 100,
  });
}

/** Notes how far it is. */
export async function moveGrouping({ courseId, problemId, holder }: GroupingLease, done: number, total: number): Promise<void> {
  await db().answerGrouping.updateMany({ where: { courseId, problemId, leasedBy: holder, state: "WORKING" }, data: { done, total } });
}

export type WrongAnswerRow = {
  readonly versionId: string;
  readonly seed: number;
  readonly answer: unknown;
  /** The names of the known mistakes that surely explain it, as they were stored. */
  readonly mistakes: unknown;
  readonly students: number;
  /** Every answer that says the same to the same variant. */
  readonly submissionIds: readonly string[];
};

/** The different wrong answers to a problem, the most frequent first; at most `limit`. */
export async function listWrongAnswers({ courseId, problemId }: GroupingLease, limit: number): Promise<WrongAnswerRow[]> {
  return db().$queryRaw<WrongAnswerRow[]>`
    select v."id" as "versionId", g."seed", (array_agg(a."answer" order by a."createdAt"))[1] as "answer",
           coalesce((array_agg(a."outcome" #> '{certificate,mistakes,certain}' order by a."createdAt"))[1], '[]') as "mistakes",
           count(distinct a."userId")::int as "students", array_agg(a."id" order by a."createdAt") as "submissionIds"
    from "ProblemVersion" v
    join "SetItem" i on i."problemVersionId" = v."id"
    join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${courseId}
    join "Submission" a on a."itemId" = i."id" and a."verdict" = 'UNEQUAL' and a."counted"
    join "Progress" g on g."id" = a."progressId"
    where v."problemId" = ${problemId}
    group by v."id", g."seed", a."normalised"
    order by count(distinct a."userId") desc, min(a."createdAt"), v."id", g."seed"
    limit ${limit}`;
}

export type VariantRow = { readonly versionId: string; readonly seed: number; readonly students: number; readonly sum: number; readonly squares: number };

/** How the work on each seed of a problem went: students, the sum of their scores and of the scores' squares; at most 20,000. */
export async function listSeedResults({ courseId, problemId }: GroupingLease): Promise<VariantRow[]> {
  return db().$queryRaw<VariantRow[]>`
    select v."id" as "versionId", g."seed", count(*)::int as "students", sum(g."score")::float8 as "sum", sum(g."score" * g."score")::float8 as "squares"
    from "ProblemVersion" v
    join "SetItem" i on i."problemVersionId" = v."id"
    join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${courseId}
    join "Progress" g on g."itemId" = i."id" and g."status" <> 'NOT_STARTED'
    where v."problemId" = ${problemId}
    group by v."id", g."seed"
    order by count(*) desc, v."id", g."seed"
    limit 20000`;
}

/** The problem as the grader's schema has it, in each of its versions that the answers need. */
export async function listVersionSources(_: GroupingLease, versionIds: readonly string[]): Promise<{ readonly versionId: string; readonly source: unknown }[]> {
  const rows = await db().problemVersion.findMany({ where: { id: { in: [...versionIds] } }, select: { id: true, source: true }, orderBy: { number: "asc" }, take: 200 });
  return rows.map(({ id, source }) => ({ versionId: id, source }));
}

export type GroupFound = { readonly key: string; readonly sign: Json; readonly texts: Json; readonly answers: number; readonly variants: number; readonly submissionIds: readonly string[] };

/** The same for the same sign of the same problem in the same course: what was written to a group stays with it. */
const groupIdOf = ({ courseId, problemId }: GroupingLease, key: string): string => createHash("sha256").update(JSON.stringify([courseId, problemId, key])).digest("hex").slice(0, 32);

/**
 * Puts the groups in the place of those before. A group to which somebody has written or given points stays, even where no
 * answer belongs to it any more. False, and nothing is stored, where the lease was lost.
 */
export async function recordGroups(lease: GroupingLease, groups: readonly GroupFound[], variants: Json, now: Date): Promise<boolean> {
  const { courseId, problemId, holder } = lease;
  return withTransaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ leasedBy: string | null }[]>`
      select "leasedBy" from "AnswerGrouping" where "courseId" = ${courseId} and "problemId" = ${problemId} and "state" = 'WORKING' for update`;
    if (held?.leasedBy !== holder) return false;
    await tx.$executeRaw`delete from "AnswerGroupMember" m using "AnswerGroup" p where p."id" = m."groupId" and p."courseId" = ${courseId} and p."problemId" = ${problemId}`;
    await tx.$executeRaw`update "AnswerGroup" set "students" = 0, "answers" = 0, "variants" = 0 where "courseId" = ${courseId} and "problemId" = ${problemId}`;
    const rows = JSON.stringify(groups.map((group) => ({ ...group, id: groupIdOf(lease, group.key) })));
    await tx.$executeRaw`
      insert into "AnswerGroup" ("id", "courseId", "problemId", "sign", "texts", "students", "answers", "variants")
      select f."id", ${courseId}, ${problemId}, f."sign", f."texts", 0, f."answers", f."variants"
      from jsonb_to_recordset(${rows}::jsonb) as f("id" text, "sign" jsonb, "texts" jsonb, "answers" int, "variants" int)
      on conflict ("id") do update set "sign" = excluded."sign", "texts" = excluded."texts", "answers" = excluded."answers", "variants" = excluded."variants"`;
    await tx.$executeRaw`
      insert into "AnswerGroupMember" ("submissionId", "groupId")
      select s."value", f."id" from jsonb_to_recordset(${rows}::jsonb) as f("id" text, "submissionIds" jsonb)
      cross join jsonb_array_elements_text(f."submissionIds") s("value")
      on conflict ("submissionId") do update set "groupId" = excluded."groupId"`;
    // Whoever has given two answers of one group is one student.
    await tx.$executeRaw`
      update "AnswerGroup" p set "students" = c."students"
      from (
        select m."groupId", count(distinct a."userId") as "students" from "AnswerGroupMember" m
        join "AnswerGroup" own on own."id" = m."groupId" and own."courseId" = ${courseId} and own."problemId" = ${problemId}
        join "Submission" a on a."id" = m."submissionId" group by m."groupId"
      ) c where c."groupId" = p."id"`;
    await tx.$executeRaw`
      delete from "AnswerGroup" p where p."courseId" = ${courseId} and p."problemId" = ${problemId} and p."answers" = 0 and p."feedback" = ''
        and not exists (select 1 from "GroupAcceptance" c where c."groupId" = p."id")`;
    const answers = groups.reduce((sum, group) => sum + group.answers, 0);
    await tx.answerGrouping.update({ where: { courseId_problemId: { courseId, problemId } }, data: { state: "DONE", answers, variants, finishedAt: now, leaseUntil: null, leasedBy: null } });
    return true;
  }, 60_000);
}
