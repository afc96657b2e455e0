import { db, newJoinCode } from "@nabla/db";
import type { PooledAnswer } from "./answer-pool";
import { writeAroundTheWork } from "./around-the-work";
import type { ScaleOptions } from "./options";
import { type DrawnAnswer, type DrawnProgress, drawWork } from "./draw-work";
import type { ScaleSet, ScaleStudent } from "./plan";
import { markFinished, UNFINISHED } from "./unfinished";
import { MAX_ATTEMPTS } from "./work";

/** Rows that one statement writes. */
const PIECE = 20_000;

type Course = { readonly courseId: string; readonly students: readonly ScaleStudent[]; readonly sets: readonly ScaleSet[]; readonly now: Date };
type Say = (sentence: string) => void;

/** Ids that look like anybody's and are the same each time: drawn by PostgreSQL from the course and a number. */
const idOf = (letter: string, number: string): string => `md5(${letter} || ${number})::uuid::text`;

/** Writes course, class and sets, and gives the course's id. */
export async function writeCourse({ students, sets, now }: Omit<Course, "courseId">, options: ScaleOptions): Promise<string> {
  const instructor = await db().user.findUnique({ where: { email: options.instructor }, select: { id: true } });
  if (!instructor) throw new Error(`Nobody has an account with the address ${options.instructor}: name another one with --instructor`);
  const course = await db().course.create({
    data: { title: `A course of ${options.students.toLocaleString("en")}`, summary: UNFINISHED, joinCode: newJoinCode(), timeZone: "UTC" },
  });
  await db().membership.create({ data: { courseId: course.id, userId: instructor.id, role: "INSTRUCTOR" } });
  await db().$executeRawUnsafe(
    `with made as (
       insert into "User" ("id", "email", "name", "passwordHash", "createdAt")
       select ${idOf("$1 || 'u'", "t.n::text")}, t.email || '', t.name, 'none', now() - interval '200 days'
       from unnest($2::int[], $3::text[], $4::text[]) t(n, email, name) returning "id")
     insert into "Membership" ("courseId", "userId", "role", "joinedAt") select $1, "id", 'STUDENT', now() - interval '190 days' from made`,
    course.id,
    students.map(({ number }) => number),
    students.map(({ email }) => email.replace("@", `.${course.id.slice(-6)}@`)),
    students.map(({ name }) => name),
  );
  for (const set of sets) {
    await db().problemSet.create({
      data: {
        courseId: course.id,
        title: set.title,
        opensAt: set.opensAt,
        dueAt: set.dueAt,
        publishedAt: new Date(Math.min(set.opensAt.getTime(), now.getTime())),
        position: set.number,
        items: { create: set.items.map(({ number, versionId }, position) => ({ id: `${course.id}-${number}`, position, points: 1 + (number % 3), maxAttempts: MAX_ATTEMPTS, problemVersionId: versionId })) },
      },
    });
  }
  return course.id;
}

/** Writes the work of the whole class, oldest answers first, as they would have come. */
export async function writeWork(course: Course, options: ScaleOptions, say: Say): Promise<{ progress: number; submissions: number }> {
  const { progress, answers, pool } = drawWork(course, options);
  say(`${progress.length} pieces of work and ${answers.length} answers are drawn`);
  await writePool(pool);
  await writeProgress(course.courseId, progress);
  await writeAnswers(course.courseId, answers, say);
  await writeAroundTheWork(course.courseId);
  await settle(course.courseId);
  await markFinished(course.courseId);
  return { progress: progress.length, submissions: answers.length };
}

async function writePool(pool: readonly PooledAnswer[]): Promise<void> {
  await db().$executeRawUnsafe(`drop table if exists "scale_pool"`);
  await db().$executeRawUnsafe(`create unlogged table "scale_pool" (n int primary key, answer jsonb, normalised text, verdict "Verdict", counted boolean, score float8, outcome jsonb, awaits boolean, ms int)`);
  for (let from = 0; from < pool.length; from += 2_000) {
    const piece = pool.slice(from, from + 2_000);
    await db().$executeRawUnsafe(
      `insert into "scale_pool" select $1::int + t.i - 1, t.a::jsonb, t.nm, t.v::"Verdict", t.c, t.s, t.o::jsonb, t.w, t.ms
       from unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::float8[], $7::text[], $8::boolean[], $9::int[]) with ordinality t(a, nm, v, c, s, o, w, ms, i)`,
      from,
      piece.map(({ answer }) => JSON.stringify(answer)),
      piece.map(({ outcome }) => outcome.normalised),
      piece.map(({ verdict }) => verdict),
      piece.map(({ outcome }) => outcome.costsAttempt),
      piece.map(({ outcome }) => outcome.score),
      piece.map(({ outcome }) => JSON.stringify(outcome)),
      piece.map(({ awaitsReview }) => awaitsReview),
      piece.map(({ gradingMs }) => gradingMs),
    );
  }
}

async function writeProgress(courseId: string, progress: readonly DrawnProgress[]): Promise<void> {
  await db().$executeRawUnsafe(`drop table if exists "scale_progress"`);
  await db().$executeRawUnsafe(`create unlogged table "scale_progress" (n int primary key, "id" text, "userId" text, "itemId" text)`);
  for (let from = 0; from < progress.length; from += PIECE) {
    const piece = progress.slice(from, from + PIECE);
    await db().$executeRawUnsafe(
      `with given as (
         select $2::int + t.i::int - 1 as n, ${idOf("$1 || 'g'", "($2::int + t.i - 1)::text")} as "id", ${idOf("$1 || 'u'", "t.u::text")} as "userId", $1 || '-' || t.item as "itemId", t.seed, to_timestamp(t.at / 1000) as "startedAt"
         from unnest($3::int[], $4::int[], $5::int[], $6::float8[]) with ordinality t(u, item, seed, at, i)
       ), kept as (insert into "scale_progress" select n, "id", "userId", "itemId" from given)
       insert into "Progress" ("id", "itemId", "userId", "courseId", "seed", "startedAt") select "id", "itemId", "userId", $1, seed, "startedAt" from given`,
      courseId,
      from,
      piece.map(({ user }) => user),
      piece.map(({ item }) => item),
      piece.map(({ seed }) => seed),
      piece.map(({ startedAt }) => startedAt),
    );
  }
}

async function writeAnswers(courseId: string, answers: readonly DrawnAnswer[], say: Say): Promise<void> {
  for (let from = 0; from < answers.length; from += PIECE) {
    const piece = answers.slice(from, from + PIECE);
    await db().$executeRawUnsafe(
      `insert into "Submission" ("id", "progressId", "courseId", "userId", "itemId", "clientKey", "answer", "normalised", "verdict", "counted", "score", "outcome", "awaitsReview", "createdAt", "gradingMs")
       select ${idOf("$1 || 's'", "($2::int + t.i)::text")}, g."id", $1, g."userId", g."itemId", ${idOf("$1 || 'k'", "($2::int + t.i)::text")}, p.answer, p.normalised, p.verdict, p.counted, p.score, p.outcome, p.awaits, to_timestamp(t.at / 1000), p.ms
       from unnest($3::int[], $4::int[], $5::float8[]) with ordinality t(g, p, at, i)
       join "scale_progress" g on g.n = t.g join "scale_pool" p on p.n = t.p order by t.i`,
      courseId,
      from,
      piece.map(({ progress }) => progress),
      piece.map(({ answer }) => answer),
      piece.map(({ at }) => at),
    );
    if (from % (PIECE * 10) === 0) say(`${from + piece.length} of ${answers.length} answers`);
  }
}

/** What the progress rows say follows from their answers, and when somebody was last there from both. */
async function settle(courseId: string): Promise<void> {
  await db().$executeRaw`
    update "Progress" g set "attemptsUsed" = a.used, "score" = a.best, "lastSubmittedAt" = a.newest, "solvedAt" = a.solved,
      "status" = (case when a.solved is not null then 'SOLVED' when a.used >= ${MAX_ATTEMPTS} then 'OUT_OF_ATTEMPTS' else 'IN_PROGRESS' end)::"ProgressStatus"
    from (
      select "progressId", count(*) filter (where "counted")::int as used, max("score") as best, max("createdAt") as newest, min("createdAt") filter (where "verdict" = 'EQUAL' and "score" >= 1) as solved
      from "Submission" where "courseId" = ${courseId} group by "progressId"
    ) a where a."progressId" = g."id"`;
  await db().$executeRaw`
    update "Membership" m set "lastActiveAt" = a.newest
    from (select "userId", max("createdAt") as newest from "Submission" where "courseId" = ${courseId} group by "userId") a
    where m."courseId" = ${courseId} and m."userId" = a."userId"`;
  await db().$executeRawUnsafe(`drop table "scale_pool", "scale_progress"`);
  for (const table of ["User", "Membership", "Progress", "Submission", "SetItem", "SetStanding"]) await db().$executeRawUnsafe(`vacuum analyze "${table}"`);
}
