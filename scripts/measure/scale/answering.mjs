import { randomUUID } from "node:crypto";
import { signedInAs } from "./visitor.mjs";

/** Students of one problem at most; each then answers again. */
const STUDENTS = 120;

/**
 * A class that answers one problem of an open set, wrongly and no two answers alike: `answer()` sends the next one through the web
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
  // A set leaves ten attempts: who has used few of them.
  const students = (
    await client.query(
      `select m."userId" from "Membership" m left join "Progress" g on g."itemId" = $2 and g."userId" = m."userId"
       where m."courseId" = $1 and m."role" = 'STUDENT' and coalesce(g."status", 'NOT_STARTED') in ('NOT_STARTED', 'IN_PROGRESS') and coalesce(g."attemptsUsed", 0) < 5
       order by coalesce(g."attemptsUsed", 0), m."userId" limit $3`,
      [courseId, item.itemId, STUDENTS],
    )
  ).rows;
  if (students.length < STUDENTS / 4) throw new Error(`only ${students.length} students of course ${courseId} may still answer ${item.problemId}`);
  const visitors = await Promise.all(students.map(({ userId }) => signedInAs(address, folder, userId)));
  const path = `/courses/${courseId}/sets/${item.setId}/${item.itemId}`;
  let next = 0;
  const answer = async () => {
    const text = `cos(${2 + (next % 7)} x^2) + ${1 + Math.floor(Math.random() * 1e6)} x`;
    const { took } = await visitors[next++ % visitors.length].act(path, "sendAnswer", { courseId, itemId: item.itemId, clientKey: randomUUID(), answer: { kind: "text", text } });
    return took;
  };
  return { problemId: item.problemId, answer };
}
