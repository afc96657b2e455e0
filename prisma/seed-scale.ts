/*
 * Makes a large course, to design and to measure with: answers are drawn for a number of variants and judged by the real
 * grader, and given by a whole class. The same options give the same course. Called by scripts/seed-scale.mjs.
 */
import { db, disconnect, withTransaction } from "@nabla/db";
import { loadBank } from "@nabla/problem-bank";
import { bringBank } from "./seed/bank";
import { scaleOptions } from "./seed/scale/options";
import { planSets, planStudents } from "./seed/scale/plan";
import { removeUnfinished } from "./seed/scale/unfinished";
import { writeCourse, writeWork } from "./seed/scale/write";

const began = performance.now();
const say = (sentence: string): void => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${sentence}`);

const options = scaleOptions(process.argv.slice(2), process.env["DEMO_INSTRUCTOR"] ?? "");
const left = await removeUnfinished();
if (left > 0) say(`${left === 1 ? "a course" : `${left} courses`} that had been broken off: removed`);
const now = new Date();
const bank = loadBank(process.env["NABLA_BANK"]);
const { versions } = await withTransaction((tx) => bringBank(tx, bank), 300_000);
const sets = planSets(bank, versions, options, now, (done, all) => {
  if (done % 20 === 0) say(`${done} of ${all} problems answered in ${options.variants} variants`);
});
const students = planStudents(options);
const courseId = await writeCourse({ students, sets, now }, options);
say(`${students.length} students and ${sets.length} sets are there`);
const done = await writeWork({ courseId, students, sets, now }, options, say);
const [size] = await db().$queryRaw<{ size: string }[]>`select pg_size_pretty(pg_total_relation_size('"Submission"')) as size`;
say(`${done.progress} pieces of work, ${done.submissions} answers (${size?.size ?? "?"}): course ${courseId}`);
await disconnect();
