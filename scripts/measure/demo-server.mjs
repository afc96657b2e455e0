import { join } from "node:path";
import { startTestDatabases } from "../checks/test-databases.mjs";
import { startTestServer } from "../checks/test-server.mjs";
import { loadCourse } from "../steps/load-course.mjs";
import { inRepository } from "../steps/repository.mjs";
import { inDataFolder } from "./in-data-folder.mjs";

/**
 * Serves the production build with the demo course from a database of its own, and throws both away afterwards: what is measured
 * leaves no trace in anybody's class.
 *
 * @param use  gets the address
 */
export async function withDemoServer(use) {
  const folder = join(inRepository(".data"), "measure");
  return inDataFolder(folder, async (state, atEnd) => {
    const databases = await startTestDatabases(folder, atEnd);
    atEnd(databases.discard);
    await loadCourse(databases.journeys, { demo: true });
    const onSpawn = (web, stop) => {
      state.note({ web });
      atEnd(stop);
    };
    const { address } = await startTestServer({ folder, databaseUrl: databases.journeys, onSpawn });
    return await use(address);
  });
}
