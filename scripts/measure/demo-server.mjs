import { join } from "node:path";
import { startTestDatabases } from "../checks/test-databases.mjs";
import { startTestServer } from "../checks/test-server.mjs";
import { build } from "../steps/build.mjs";
import { openDataFolder } from "../steps/data-folder.mjs";
import { generateClient } from "../steps/generate.mjs";
import { takeDataFolder } from "../steps/launch-state.mjs";
import { loadCourse } from "../steps/load-course.mjs";
import { inRepository } from "../steps/repository.mjs";

/**
 * Serves the production build with the demo course from a database of its own, and throws both away afterwards: what is measured
 * leaves no trace in anybody's class.
 *
 * @param use  gets the address
 */
export async function withDemoServer(use) {
  const folder = openDataFolder(join(openDataFolder(inRepository(".data")), "measure"));
  const state = await takeDataFolder(folder, null);
  const cleanUp = [async () => state.release()];
  const undo = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step().catch((error) => console.error(error));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void undo().then(() => process.exit(130)));
  try {
    await generateClient();
    await build();
    const databases = await startTestDatabases(folder, (stop) => cleanUp.push(stop));
    cleanUp.push(databases.discard);
    await loadCourse(databases.journeys, { demo: true });
    const onSpawn = (web, stop) => {
      state.note({ web });
      cleanUp.push(stop);
    };
    const { address } = await startTestServer({ folder, databaseUrl: databases.journeys, onSpawn });
    return await use(address);
  } finally {
    await undo();
  }
}
