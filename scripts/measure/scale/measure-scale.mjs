import { fileURLToPath } from "node:url";
import { DEMO_INSTRUCTOR } from "../../steps/demo-accounts.mjs";
import { run } from "../../steps/run.mjs";
import { answering } from "./answering.mjs";
import { countQueries } from "./count-queries.mjs";
import { findCourse, placesOf } from "./course-places.mjs";
import { courseOf, gatherGroups } from "./prepare.mjs";
import { Report } from "./report.mjs";
import { withScaleServer } from "./scale-server.mjs";
import { staffPages, studentPages } from "./staff-pages.mjs";
import { timeNews } from "./time-news.mjs";
import { timePages } from "./time-pages.mjs";
import { timeRegrade } from "./time-regrade.mjs";
import { timeSubmitting } from "./time-submitting.mjs";
import { signedInAs, signIn } from "./visitor.mjs";
import { withClient } from "./with-client.mjs";

const MOST_RATIO = 1.2;
const MOST_NEWS = 2_000;
const MOST_REGRADING = 4 / 3;
/** A page of the large course may ask this many questions more than the same page of a small one: that is no question a row. */
const MORE_QUERIES = 6;

const visitorOf = (address) => signIn(address, DEMO_INSTRUCTOR);

/** Measures the parts that are asked for, and gives whether every limit was reached. */
export function measureScale({ folder, parts, times }) {
  const wants = (part) => parts.includes(part);
  return withScaleServer(folder, ({ url, emptyUrl, serve, cluster }) =>
    withClient(url, async (client) => {
      const report = new Report();
      const courseId = await courseOf(client, url, "large");
      await gatherGroups(client, serve, visitorOf, courseId);
      const places = await placesOf(client, courseId);

      if (wants("plans")) {
        const worker = fileURLToPath(new URL("plans-worker.mjs", import.meta.url));
        console.log(await run(process.execPath, ["--import", import.meta.resolve("tsx"), worker], { env: { DATABASE_URL: url } }));
      }
      if (wants("pages") || wants("queries")) {
        const server = await serve("off");
        const visitor = await visitorOf(server.address);
        if (wants("pages")) await pages(report, visitor, places, times, { web: server.pid, cluster });
        if (wants("queries")) await queries(report, { url, client, folder, address: server.address, visitor, places });
        await server.stop();
      }
      if (wants("submitting") || wants("news")) {
        const server = await serve("off");
        const large = await answering({ client, address: server.address, folder, courseId });
        if (wants("submitting")) await submitting(report, { large, emptyUrl, serve, folder });
        if (wants("news")) await news(report, { client, address: server.address, visitor: await visitorOf(server.address), courseId, answer: large.answer });
        await large.forget();
        await server.stop();
      }
      if (wants("regrade")) await regrade(report, { client, url, serve, folder, courseId, whole: wants("whole") });
      return report.end();
    }),
  );
}

/** The staff's pages of a server that runs already. */
export async function measurePages(address, times) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("set DATABASE_URL to the database of that server");
  return withClient(url, async (client) => {
    const report = new Report();
    await pages(report, await visitorOf(address), await placesOf(client, (await findCourse(client, DEMO_INSTRUCTOR, "largest")).id), times, null);
    return report.end();
  });
}

async function pages(report, visitor, places, times, processes) {
  report.head(`The server, from the request to the last byte, 95 of 100 times; ${times} requests each`);
  for await (const { name, limit, median, most, web, database, bytes } of timePages(visitor, staffPages(places), times, processes)) {
    const spent = web === null ? "" : `, processor: web ${web.toFixed(0)}, database ${database.toFixed(0)}, ${(bytes / 1000).toFixed(0)} kB`;
    report.within(name, most, limit, `median ${median.toFixed(0)}${spent}`);
  }
}

async function queries(report, { url, client, folder, address, visitor, places }) {
  report.head("Queries for a page of the large course, and of the demo course");
  const small = await placesOf(client, (await findCourse(client, DEMO_INSTRUCTOR, "smallest")).id);
  for (const pagesOf of [staffPages, studentPages]) {
    const visitorIn = async ({ studentIds }) => (pagesOf === staffPages ? visitor : signedInAs(address, folder, studentIds[0]));
    const [many, few] = [await countQueries(url, await visitorIn(places), pagesOf(places)), await countQueries(url, await visitorIn(small), pagesOf(small))];
    for (const [name, count] of many) {
      const of = few.get(name);
      // A file is read so many students at a time.
      const held = name.includes("file") || of === undefined ? null : count <= of + MORE_QUERIES;
      report.add(name, String(count), of === undefined ? "–" : String(of), held);
    }
  }
}

async function submitting(report, { large, emptyUrl, serve, folder }) {
  report.head("Submitting: the large course against a database that is all but empty");
  await withClient(emptyUrl, async (client) => {
    const courseId = await courseOf(client, emptyUrl, "empty");
    const server = await serve("off", emptyUrl);
    const empty = await answering({ client, address: server.address, folder, courseId, problemId: large.problemId });
    const { median, most } = await timeSubmitting(large, empty);
    report.add("the median, as a ratio", median.ratio.toFixed(2), String(MOST_RATIO), median.ratio < MOST_RATIO, `${median.large.toFixed(1)} and ${median.empty.toFixed(1)} ms`);
    report.add("95 of 100 times, as a ratio", most.ratio.toFixed(2), null, null, `${most.large.toFixed(1)} and ${most.empty.toFixed(1)} ms`);
    await empty.forget();
    await server.stop();
  });
}

async function news(report, asked) {
  report.head("From an answer to the dashboard, in a browser");
  const { median, most, saidSo, caughtUp } = await timeNews(asked);
  report.within("an answer is on the dashboard, 95 of 100 times", most, MOST_NEWS, `median ${median.toFixed(0)}`);
  report.within("it says that it has lost its connection after", saidSo, MOST_NEWS);
  report.within("it has caught up after its connection was back", caughtUp, MOST_NEWS);
}

async function regrade(report, { client, url, serve, folder, courseId, whole }) {
  const regraded = await courseOf(client, url, "regraded");
  report.head("Regrading 100,000 answers while another class answers");
  const answeringOn = (address) => answering({ client, address, folder, courseId });
  const { without, during, rate, answers, seen } = await timeRegrade({ client, serve, visitorOf, answeringOn, courseId: regraded, whole });
  report.add("submitting beside it, as a ratio of the medians", (during / without).toFixed(2), MOST_REGRADING.toFixed(2), during / without < MOST_REGRADING, `${during.toFixed(1)} and ${without.toFixed(1)} ms`);
  report.add("answers judged again a second", rate.toFixed(0), null, null, `${answers} answers in ${(answers / rate / 60).toFixed(0)} minutes`);
  for (const { what, held } of seen) report.add(what, held ? "yes" : "no", "yes", held);
}
