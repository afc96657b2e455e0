import { isCourseLoaded } from "./is-course-loaded.mjs";
import { inRepository } from "./repository.mjs";
import { run } from "./run.mjs";
import { DEMO_INSTRUCTOR, DEMO_PASSWORD, DEMO_STUDENT } from "./demo-accounts.mjs";

/**
 * Brings the shipped problems into the database, and the demo course when the database is new. Gives a sentence about
 * what was done.
 */
export async function loadCourse(databaseUrl, { demo }) {
  if (await isCourseLoaded(databaseUrl)) return "up to date";
  const output = await run(process.execPath, ["--import", import.meta.resolve("tsx"), inRepository("prisma/seed.ts")], {
    env: { DATABASE_URL: databaseUrl, NABLA_DEMO: demo ? "on" : "off", DEMO_PASSWORD, DEMO_STUDENT, DEMO_INSTRUCTOR },
  });
  return output.trim().split("\n").at(-1);
}
