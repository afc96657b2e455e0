import { randomUUID } from "node:crypto";
import type { Transaction } from "../client";
import { announceSubmission } from "../notifications";
import { WORTH, worthOf } from "./answer-worth";
import { lateCost } from "./late-cost";
import { ownTimes, sittingEnd } from "./set-times";

type Which = {
  readonly courseId: string;
  readonly setId: string;
  /** Of these students, or null for all. */
  readonly userIds: readonly string[] | null;
  readonly madeById: string;
  /** Why, in words for the course's record. */
  readonly reason: string;
};

/**
 * After the dates, the price of lateness, the time or the attempts of a set have changed, for all or for some students: what
 * the answers given so far are worth by what holds now, who may go on, and when who is sitting a timed set is through. What
 * an answer is worth changes with a line in the course's record. The set's items have to be locked by the transaction.
 */
export async function resettleSet(tx: Transaction, which: Which, now: Date): Promise<void> {
  const { courseId, setId, userIds } = which;
  await tx.$queryRaw`
    select g."id" from "Progress" g join "SetItem" i on i."id" = g."itemId"
    where i."setId" = ${setId} and (${userIds}::text[] is null or g."userId" = any(${userIds})) order by g."id" for update of g`;
  await tx.$executeRaw`
    update "Progress" g set "status" = (case when l."spent" then 'OUT_OF_ATTEMPTS' else 'IN_PROGRESS' end)::"ProgressStatus"
    from (
      select p."id", coalesce(p."attemptsUsed" >= coalesce(i."maxAttempts", s."maxAttempts", (v."source" ->> 'attempts')::int) + coalesce(e."extraAttempts", 0), false) as "spent"
      from "Progress" p join "SetItem" i on i."id" = p."itemId" join "ProblemSet" s on s."id" = i."setId" join "ProblemVersion" v on v."id" = i."problemVersionId"
      left join "SetExtension" e on e."setId" = s."id" and e."userId" = p."userId"
      where s."id" = ${setId} and (${userIds}::text[] is null or p."userId" = any(${userIds}))
    ) l
    where g."id" = l."id" and (g."status" = 'OUT_OF_ATTEMPTS' and not l."spent" or g."status" = 'IN_PROGRESS' and l."spent")`;
  const rules = await rulesOf(tx, setId);
  await moveSittings(tx, which, rules);
  await moveLateCosts(tx, which, rules, now);
  await announceSubmission(tx, courseId);
}

type Rules = Awaited<ReturnType<typeof rulesOf>>;

async function rulesOf(tx: Transaction, setId: string) {
  const { course, extensions, ...set } = await tx.problemSet.findUniqueOrThrow({
    where: { id: setId },
    select: {
      opensAt: true, dueAt: true, closesAt: true, graceHours: true, latePerDay: true, timeLimit: true,
      course: { select: { timeZone: true } },
      extensions: { select: { userId: true, dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true } },
    }, // prettier-ignore
  });
  const granted = new Map(extensions.map((one) => [one.userId, one]));
  return { set, timeZone: course.timeZone, timesOf: (userId: string) => ownTimes(set, granted.get(userId) ?? null) };
}

/** Who is sitting a timed set has the minutes and the end that hold now. */
async function moveSittings(tx: Transaction, { setId, userIds }: Which, { timesOf }: Rules): Promise<void> {
  const sittings = await tx.setSitting.findMany({ where: { setId, ...(userIds === null ? {} : { userId: { in: [...userIds] } }) }, select: { userId: true, startedAt: true, endsAt: true } });
  const moved = sittings.flatMap(({ userId, startedAt, endsAt }) => {
    const end = sittingEnd(startedAt, timesOf(userId));
    return end && end.getTime() !== endsAt.getTime() ? [{ id: userId, end }] : [];
  });
  if (moved.length === 0) return;
  await tx.$executeRaw`
    update "SetSitting" s set "endsAt" = f."end" from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as f("id" text, "end" timestamptz)
    where s."setId" = ${setId} and s."userId" = f."id"`;
}

type Row = { readonly id: string; readonly userId: string; readonly progressId: string; readonly createdAt: Date; readonly score: number; readonly hintCost: number; readonly lateCost: number; readonly reviewScore: number | null };

/** Answers that came later, or earlier, than what is due now cost what that costs; the best answer makes the problem's score. */
async function moveLateCosts(tx: Transaction, { courseId, setId, userIds, madeById, reason }: Which, { set, timeZone, timesOf }: Rules, now: Date): Promise<void> {
  const answers = await tx.$queryRaw<Row[]>`
    select s."id", s."userId", s."progressId", s."createdAt", s."score", s."hintCost", s."lateCost", s."reviewScore"
    from "Submission" s join "SetItem" i on i."id" = s."itemId" left join "SetExtension" e on e."setId" = i."setId" and e."userId" = s."userId"
    where i."setId" = ${setId} and (${userIds}::text[] is null or s."userId" = any(${userIds})) and (s."lateCost" > 0 or s."createdAt" > coalesce(e."dueAt", ${set.dueAt}::timestamptz))`;
  const moved = answers.map((before) => ({ before, after: lateCost(before.createdAt, { ...set, dueAt: timesOf(before.userId).dueAt, timeZone }) })).filter(({ before, after }) => after !== before.lateCost);
  if (moved.length === 0) return;
  const rows = JSON.stringify(moved.map(({ before, after }) => ({ id: before.id, cost: after })));
  await tx.$executeRaw`
    update "Submission" s set "lateCost" = f."cost" from jsonb_to_recordset(${rows}::jsonb) as f("id" text, "cost" float8) where s."id" = f."id"`;
  const change = randomUUID();
  await tx.gradeChange.createMany({
    data: moved
      .map(({ before, after }) => ({ before, scoreBefore: worthOf(before), scoreAfter: worthOf({ ...before, lateCost: after }) }))
      .filter(({ scoreBefore, scoreAfter }) => scoreBefore !== scoreAfter)
      .map(({ before, ...scores }) => ({ id: `${change}:${before.id}`, courseId, submissionId: before.id, madeById, kind: "DATES" as const, ...scores, reason, createdAt: now })),
  });
  const touched = [...new Set(moved.map(({ before }) => before.progressId))];
  await tx.$executeRaw`
    update "Progress" g set "score" = coalesce((select max(${WORTH}) from "Submission" s where s."progressId" = g."id"), 0) where g."id" = any(${touched})`;
}
