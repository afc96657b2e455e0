/*
 * Prints, as Markdown, the plans by which the database answers the staff's hottest questions about the largest course that the demo
 * instructor teaches in the database that DATABASE_URL names: of each the quickest of four runs. Run with tsx.
 */
import pg from "pg";
import * as records from "../../../packages/db/src/index.ts";
import { DEMO_INSTRUCTOR } from "../../steps/demo-accounts.mjs";
import { findCourse } from "./course-places.mjs";

const RUNS = 4;
const MOST_LINES = 28;
const MOST_LETTERS = 150;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { id: courseId } = await findCourse(client, DEMO_INSTRUCTOR, "largest");
const { id: userId } = await records.db().user.findUniqueOrThrow({ where: { email: DEMO_INSTRUCTOR }, select: { id: true } });
const seat = await records.takeSeat(userId, courseId, "ASSISTANT");
const setId = (await records.listSetResults(seat)).at(-2).setId;
const items = await records.listCourseItems(seat);
const { students } = await records.listGridStudents(seat, { sort: "name", descending: false, from: 0, count: 40 });
const [{ problemId }, { userId: studentId }] = [items[15], students[3]];

const asked = [];
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (config, ...rest) {
  if (config?.text && !/^(begin|commit|explain)/i.test(config.text)) asked.push({ text: config.text, values: config.values ?? [] });
  return query.call(this, config, ...rest);
};

const HOTTEST = [
  ["The class in numbers", "getClassTotals", () => records.getClassTotals(seat)],
  ["Every set", "listSetResults", () => records.listSetResults(seat)],
  ["The problems of a set", "listItemResults", () => records.listItemResults(seat, setId)],
  ["Who needs help", "listStudentsInNeed", () => records.listStudentsInNeed(seat)],
  ["Distribution of scores", "listScoreDistribution", () => records.listScoreDistribution(seat)],
  ["Completion of a set", "listCompletion", () => records.listCompletion(seat, setId, 3)],
  ["Means by concept, at most every 30 seconds a course", "listConceptResults", () => records.listConceptResults(seat)],
  ["Who has not begun", "listNotBegun", () => records.listNotBegun(seat)],
  ["The newest answers", "listNewestAnswers", () => records.listNewestAnswers(seat, 8)],
  ["The grid's students, sorted by a problem", "listGridStudents", () => records.listGridStudents(seat, { sort: { itemId: items[50].itemId }, descending: true, from: 0, count: 40 })],
  ["The grid's results for forty students", "listGridResults", () => records.listGridResults(seat, students.map((one) => one.userId))],
  ["A problem's statistics", "listItemStatistics", () => records.listItemStatistics(seat, problemId)],
  ["Success by attempt", "listAttemptResults", () => records.listAttemptResults(seat, problemId)],
  ["The class list", "listRosterPage", () => records.listRosterPage(seat, { search: "", sectionId: null, sort: "name", page: 1 })],
  ["A student's newest answers", "listStudentAnswers", () => records.listStudentAnswers(seat, studentId)],
];

for (const [title, name, ask] of HOTTEST) {
  asked.length = 0;
  await ask();
  // Of several statements the one that says most is the one that costs.
  const [{ text, values }] = [...asked].sort((a, b) => b.text.length - a.text.length);
  let best = { time: Infinity, lines: [] };
  for (let run = 0; run < RUNS; run++) {
    const { rows } = await client.query({ text: `explain (analyze, buffers, timing off, costs off, summary on) ${text}`, values });
    const lines = rows.map((row) => row["QUERY PLAN"]);
    const time = Number(/Execution Time: ([\d.]+)/.exec(lines.at(-1))[1]);
    if (time < best.time) best = { time, lines };
  }
  const [, buffers = ""] = /^ *Buffers: (.*)$/m.exec(best.lines.join("\n")) ?? [];
  const nodes = best.lines.filter((one) => /->|^[A-Z][a-z]+.*\(actual|Index Cond|Heap Fetches/.test(one)).map((one) => one.replaceAll(courseId, "…").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…").slice(0, MOST_LETTERS));
  const plan = `${nodes.slice(0, MOST_LINES).join("\n")}${nodes.length > MOST_LINES ? "\n…" : ""}`;
  console.log(`<details>\n<summary>${title} (<code>${name}</code>): ${best.time.toFixed(1)} ms; pages ${buffers}</summary>\n\n\`\`\`text\n${plan}\n\`\`\`\n\n</details>\n`);
}
await client.end();
await records.disconnect();
