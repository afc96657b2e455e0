import { db } from "@nabla/db";

const SECTIONS = 10;

/**
 * What stands around the work of a class: sections, extensions for one student in ten, of the two newest sets by turns and one in ten of
 * an old one, and one wrong answer in 500 put down as undecided, so that there is a list to read. Before the work is settled.
 */
export async function writeAroundTheWork(courseId: string): Promise<void> {
  await db().section.createMany({ data: Array.from({ length: SECTIONS }, (_, i) => ({ id: `${courseId}-section-${i}`, courseId, name: `Group ${i + 1}`, position: i })) });
  // Tables that have just been filled have no statistics yet, and 60,000 rows are then compared with one another one by one.
  await db().$executeRaw`analyze "Membership", "SetItem", "Submission", "Progress"`;
  await db().$executeRaw`
    update "Membership" m set "sectionId" = ${courseId} || '-section-' || (s.n % ${SECTIONS}::int)
    from (select "userId", row_number() over (order by "userId") as n from "Membership" where "courseId" = ${courseId} and "role" = 'STUDENT') s
    where m."courseId" = ${courseId} and m."userId" = s."userId"`;
  await db().$executeRaw`
    insert into "SetExtension" ("setId", "userId", "courseId", "dueAt", "reason", "grantedAt")
    select s."id", m."userId", ${courseId}, case when s.age = 3 then s."dueAt" else now() + interval '3 days' end + interval '2 days', 'ill for a week', now() - interval '1 day'
    from (select "userId", row_number() over (order by "userId") as n from "Membership" where "courseId" = ${courseId} and "role" = 'STUDENT') m
    join (select "id", "dueAt", row_number() over (order by "position" desc) as age from "ProblemSet" where "courseId" = ${courseId}) s on s.age = 1 + (m.n / 10) % 3
    where m.n % 10 = 0`;
  await db().$executeRaw`
    insert into "ExtensionGrant" ("id", "setId", "courseId", "own", "dueAt", "reason", "grantedAt")
    select "setId" || ':' || "userId", "setId", "courseId", true, "dueAt", "reason", "grantedAt" from "SetExtension" where "courseId" = ${courseId}`;
  await db().$executeRaw`
    insert into "ExtensionGrantee" ("grantId", "userId")
    select "setId" || ':' || "userId", "userId" from "SetExtension" where "courseId" = ${courseId}`;
  await db().$executeRaw`
    update "Submission" set "verdict" = 'UNDECIDED', "counted" = false, "score" = 0, "awaitsReview" = true, "outcome" = jsonb_set("outcome", '{verdict}', '"undecided"')
    where "courseId" = ${courseId} and "verdict" = 'UNEQUAL' and ('x' || substr(md5("id"), 1, 6))::bit(24)::int % 500 = 0`;
}
