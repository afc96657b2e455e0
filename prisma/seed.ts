/*
 * Brings the shipped problems into the database, and the demo course when the database is new. Run at every start; what is
 * there already is left as it is. Its last line says what was done.
 */
import { db, disconnect, withTransaction } from "@nabla/db";
import { loadBank } from "@nabla/problem-bank";
import { bringBank } from "./seed/bank";
import { planDemoCourse, writeDemoCourse } from "./seed/demo-course";

const { DEMO_INSTRUCTOR, DEMO_STUDENT, DEMO_PASSWORD, NABLA_DEMO, NABLA_BANK } = process.env;

/** Of several servers that start at once, one brings the course and the others wait. */
const LOCK = 72_707_370;
/** A slow or busy machine needs long for thousands of rows, and a start that gives up helps nobody. */
const FIVE_MINUTES = 300_000;

const bank = loadBank(NABLA_BANK);
const isNew = (await db().user.count()) === 0;
const demo = isNew && NABLA_DEMO !== "off" && DEMO_INSTRUCTOR && DEMO_STUDENT && DEMO_PASSWORD;
const plan = demo ? await planDemoCourse(bank, { instructor: DEMO_INSTRUCTOR, student: DEMO_STUDENT, password: DEMO_PASSWORD }, new Date()) : null;

const done = await withTransaction(async (tx) => {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK})`;
  const { versions, changes } = await bringBank(tx, bank);
  if (!plan || (await tx.user.count()) > 0) return changes === 0 ? "up to date" : `${changes} problems brought up to date`;
  await writeDemoCourse(tx, plan, versions);
  const answers = plan.work.reduce((sum, { submissions }) => sum + submissions.length, 0);
  return `${bank.problems.length} problems, a demo course with ${plan.work.length} students and ${answers} judged answers`;
}, FIVE_MINUTES);
await disconnect();
console.log(done);
