/* `npm test`: everything that can be checked. The last line counts: "N passed, N failed". */
import "./steps/node-version.mjs";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Tally, ONE_PASSED } from "./checks/tally.mjs";
import { openDataFolder } from "./steps/data-folder.mjs";
import { build } from "./steps/build.mjs";
import { generateClient } from "./steps/generate.mjs";
import { installWhatIsMissing } from "./steps/install.mjs";
import { takeDataFolder } from "./steps/launch-state.mjs";
import { inRepository } from "./steps/repository.mjs";
import { explain } from "./steps/step.mjs";

const folder = join(openDataFolder(inRepository(".data")), "test");
const tally = new Tally();
const cleanUp = [];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    console.log("\nStopping …");
    for (const undo of cleanUp.splice(0).reverse()) await undo().catch(() => undefined);
    process.exit(130);
  });
}

try {
  const state = await takeDataFolder(openDataFolder(folder), null);
  cleanUp.push(async () => state.release());
  await installWhatIsMissing();
  await generateClient();
  // The checks name tools that are there only now.
  const { command } = await import("./checks/command.mjs");
  const { checkTypes } = await import("./checks/types.mjs");
  const { runVitest } = await import("./checks/unit-tests.mjs");
  const { startTestDatabases } = await import("./checks/test-databases.mjs");
  const { runJourneys } = await import("./checks/end-to-end.mjs");
  const { loadCourse } = await import("./steps/load-course.mjs");
  const reports = join(folder, "reports");
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);

  // The build leaves a core free for the checks that only read.
  const built = tally.check("Production build", async () => {
    await build();
    return ONE_PASSED;
  });
  await tally.check("Lint", () => command("eslint/bin/eslint.js", ["."]));
  await tally.check("Import rules", () => command("dependency-cruiser/bin/dependency-cruise.mjs", ["apps", "packages", "benchmarks/src", "prisma", "scripts", "e2e"]));
  await tally.check("Unused exports", () => command("knip/bin/knip.js", ["--no-progress"]));
  const isBuilt = await built;
  // After the build, which writes the types of the routes.
  await tally.check("Types", checkTypes);
  await tally.check("Unit and property tests", () => runVitest("unit", reports));

  let databases;
  await tally.check("A database of its own, migrated", async () => {
    databases = await startTestDatabases(folder, (stop) => cleanUp.push(stop));
    cleanUp.push(databases.discard);
    return ONE_PASSED;
  });
  if (databases) {
    const { integration, journeys } = databases;
    const noteWeb = (web, stop) => {
      state.note({ web });
      cleanUp.push(stop);
    };
    await tally.check("Integration tests", () => runVitest("integration", reports, { TEST_DATABASE_URL: integration, DATABASE_URL: integration }));
    const seeded = await tally.check("Demo course", async () => ({ ...ONE_PASSED, remark: await loadCourse(journeys, { demo: true }) }));
    if (isBuilt && seeded) {
      await tally.check("Journeys in Chromium", () => runJourneys({ folder, databaseUrl: journeys, onWeb: noteWeb }));
    } else {
      await tally.check("Journeys in Chromium", async () => ({ passed: 0, failed: 1, skipped: 0, output: "Not run: there is nothing to run them against." }));
    }
  }
} catch (error) {
  explain(error);
  tally.failed += 1;
}

for (const undo of cleanUp.splice(0).reverse()) await undo().catch((error) => console.error(error));
console.log(`\n${tally.line()}`);
process.exit(tally.failed > 0 ? 1 : 0);
