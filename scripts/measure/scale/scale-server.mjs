import { join } from "node:path";
import { startTestServer } from "../../checks/test-server.mjs";
import { startDatabase } from "../../database/embedded.mjs";
import { migrate } from "../../database/migrate.mjs";
import { loadCourse } from "../../steps/load-course.mjs";
import { inRepository } from "../../steps/repository.mjs";
import { inDataFolder } from "../in-data-folder.mjs";
import { withClient } from "./with-client.mjs";

/** Counts every statement that is run; the pages of a course are measured with it. */
const SETTINGS = ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track=top"];

/**
 * Starts the embedded database of `folder`, which is kept from one measurement to the next, and a second one in it that has the demo
 * course alone.
 *
 * @param use  gets `url` and `emptyUrl` of the two, and `serve(jobs, url)`, which starts a web server, on the first if nothing is said,
 *             with jobs "on" or "off", and gives its address, its process and `stop()`
 */
export async function withScaleServer(folder, use) {
  return inDataFolder(folder, async (state, atEnd) => {
    const database = await startDatabase(folder, { settings: SETTINGS, onSpawn: atEnd });
    const emptyUrl = await emptyDatabase(database.url);
    for (const url of [database.url, emptyUrl]) {
      await migrate(url, inRepository("prisma/migrations"));
      await loadCourse(url, { demo: true });
    }
    const serve = async (jobs, databaseUrl = database.url) => {
      process.env.NABLA_JOBS = jobs;
      let pid;
      const onSpawn = (web, stop) => {
        pid = web.pid;
        state.note({ web });
        atEnd(stop);
      };
      return { ...(await startTestServer({ folder, databaseUrl, onSpawn })), pid };
    };
    return await use({ url: database.url, emptyUrl, serve, cluster: join(folder, "postgres") });
  });
}

async function emptyDatabase(url) {
  const empty = new URL(url);
  empty.pathname = "/empty";
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'empty'");
    if (rowCount === 0) await client.query("create database empty");
  });
  return empty.href;
}
