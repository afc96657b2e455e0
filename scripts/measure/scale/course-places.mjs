/** The course that the demo instructor teaches with the most students, or with the fewest. */
export async function findCourse(client, instructor, size) {
  const { rows } = await client.query(
    `select m."courseId" as id, count(*)::int as students from "Membership" m
     where m."role" = 'STUDENT' and m."courseId" in (select t."courseId" from "Membership" t join "User" u on u."id" = t."userId" where u."email" = $1 and t."role" in ('INSTRUCTOR', 'OWNER'))
       and m."courseId" not in (select "id" from "Course" where "summary" = 'Being made by npm run seed:scale.')
       and (select count(*) from "ProblemSet" s where s."courseId" = m."courseId") > 1
     group by m."courseId" order by students ${size === "largest" ? "desc" : "asc"} limit 1`,
    [instructor],
  );
  if (!rows[0]) throw new Error(`${instructor} teaches no course with two sets here`);
  return rows[0];
}

/** Ids that a course's pages are asked for by, at most 40 of each kind: the newest sets first, students by name. */
export async function placesOf(client, courseId) {
  const ids = async (text) => (await client.query(text, [courseId])).rows.map(({ id }) => id);
  const [setIds, problemIds, studentIds, groups] = [
    await ids(`select "id" from "ProblemSet" where "courseId" = $1 and "publishedAt" is not null and "opensAt" <= now() order by "position" desc limit 40`),
    await ids(`select distinct v."problemId" as id from "SetItem" i join "ProblemSet" s on s."id" = i."setId" join "ProblemVersion" v on v."id" = i."problemVersionId" where s."courseId" = $1 order by 1 limit 40`),
    await ids(`select m."userId" as id from "Membership" m join "User" u on u."id" = m."userId" where m."courseId" = $1 and m."role" = 'STUDENT' and exists (select 1 from "SetStanding" t where t."userId" = m."userId" and t."begun" > 0) order by lower(u."name"), m."userId" limit 40`),
    (await client.query(`select "problemId", "id" from "AnswerGroup" where "courseId" = $1 order by "students" desc limit 40`, [courseId])).rows,
  ];
  const itemIds = (await client.query(`select "id" from "SetItem" where "setId" = $1 order by "position"`, [setIds[0]])).rows.map(({ id }) => id);
  return { courseId, setIds, problemIds, studentIds, groups, itemIds };
}
