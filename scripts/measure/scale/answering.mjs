import { randomUUID } from "node:crypto";
import { signedInAs } from "./visitor.mjs";

/** So many students come for this and are gone afterwards; each answers a few times, within what a set leaves them. */
const STUDENTS = 120;
const DOMAIN = "@measured.nabla.example";

/**
 * Students of a course that answer one problem of an open set, wrongly and no two answers alike: `answer()` sends the next one through the web
 * server, as the page does, and gives the milliseconds until the verdict has come.
 *
 * @param problemId  the problem, or null for the first with one formula
 */
export async function answering({ client, address, folder, courseId, problemId = null }) {
  const { rows } = await client.query(
    `select i."id" as "itemId", i."setId", v."problemId" from "SetItem" i
     join "ProblemSet" s on s."id" = i."setId" and s."courseId" = $1 and s."publishedAt" is not null and s."opensAt" <= now() and s."dueAt" > now()
     join "ProblemVersion" v on v."id" = i."problemVersionId" and v."source"->'ask'->>'kind' = 'derivative'
     where $2::text is null or v."problemId" = $2 order by s."dueAt" desc, i."position" limit 1`,
    [courseId, problemId],
  );
  const [item] = rows;
  if (!item) throw new Error(`course ${courseId} has no such problem in an open set`);
  await forget(client);
  const { rows: students } = await client.query(
    `with made as (
       insert into "User" ("id", "email", "name", "passwordHash") select gen_random_uuid()::text, 'm' || n || '.' || $2::text || $3::text, 'Measured ' || n, 'none' from generate_series(1, $4::int) n returning "id"
     ) insert into "Membership" ("courseId", "userId", "role") select $1, "id", 'STUDENT' from made returning "userId"`,
    [courseId, randomUUID().slice(0, 8), DOMAIN, STUDENTS],
  );
  const visitors = await Promise.all(students.map(({ userId }) => signedInAs(address, folder, userId)));
  const path = `/courses/${courseId}/sets/${item.setId}/${item.itemId}`;
  let next = 0;
  const answer = async () => {
    const text = `cos(${2 + (next % 7)} x^2) + ${1 + Math.floor(Math.random() * 1e6)} x`;
    const { took } = await visitors[next++ % visitors.length].act(path, "sendAnswer", { courseId, itemId: item.itemId, clientKey: randomUUID(), answer: { kind: "text", text } });
    return took;
  };
  return { problemId: item.problemId, answer, forget: () => forget(client) };
}

/** Takes these students away again, with all that they did. */
const forget = (client) => client.query(`delete from "User" where "email" like '%' || $1::text`, [DOMAIN]);
