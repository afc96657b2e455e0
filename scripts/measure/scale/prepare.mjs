import { setTimeout as rest } from "node:timers/promises";
import { DEMO_INSTRUCTOR } from "../../steps/demo-accounts.mjs";
import { inRepository } from "../../steps/repository.mjs";
import { run } from "../../steps/run.mjs";
import { step } from "../../steps/step.mjs";
import { placesOf } from "./course-places.mjs";

const GATHERED = 3;
const GATHER_MS = 120_000;

/** The courses that are measured, by their sizes: the large one, one with very many answers to one problem, and in the other database one with hardly any. */
const SIZES = {
  large: { students: 2_000, problems: 200, submissions: 1_500_000 },
  regraded: { students: 60_000, problems: 1, submissions: 100_000 },
  empty: { students: 300, problems: 30, submissions: 300 },
};

/** Finds a course of a size in a database, or makes it; gives its id. */
export async function courseOf(client, url, name) {
  const { students, problems, submissions } = SIZES[name];
  const find = async () => {
    const { rows } = await client.query(
      `select c."id" from "Course" c where c."summary" = 'Made by npm run seed:scale.'
         and (select count(*) from "Membership" m where m."courseId" = c."id" and m."role" = 'STUDENT') = $1
         and (select count(*) from "SetItem" i join "ProblemSet" s on s."id" = i."setId" where s."courseId" = c."id") = $2
       order by c."createdAt" limit 1`,
      [students, problems],
    );
    return rows[0]?.id;
  };
  const known = await find();
  if (known) return known;
  const args = Object.entries({ students, problems, submissions }).flatMap(([option, value]) => [`--${option}`, String(value)]);
  await step(`A course of ${students} students, ${problems} problems and ${submissions} answers`, async () => {
    await run(process.execPath, ["--max-old-space-size=4096", "--import", import.meta.resolve("tsx"), inRepository("prisma/seed-scale.ts"), ...args], { env: { DATABASE_URL: url, DEMO_INSTRUCTOR } });
  });
  return find();
}

/** Has the wrong answers to the first problems gathered into groups, unless they are. */
export async function gatherGroups(client, serve, visitorOf, courseId) {
  const wanted = (await placesOf(client, courseId)).problemIds.slice(0, GATHERED);
  const done = async () => (await client.query(`select count(*)::int as n from "AnswerGrouping" where "courseId" = $1 and "state" = 'DONE'`, [courseId])).rows[0].n >= GATHERED;
  if (await done()) return;
  await step("Gathering wrong answers", async () => {
    const server = await serve("on");
    const visitor = await visitorOf(server.address);
    for (const problemId of wanted) await visitor.act(`/teach/${courseId}/problems/${problemId}/answers`, "gatherAnswersAction", { courseId, problemId });
    for (const since = Date.now(); !(await done()); await rest(500)) if (Date.now() - since > GATHER_MS) throw new Error("the wrong answers were not gathered");
    await server.stop();
  });
}
