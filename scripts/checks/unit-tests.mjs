import { join } from "node:path";
import { readJson } from "../steps/data-folder.mjs";
import { inRepository } from "../steps/repository.mjs";
import { attempt } from "../steps/run.mjs";

/** Runs one of the projects of vitest.config.ts and counts its tests. */
export async function runVitest(project, reports, env = {}) {
  const report = join(reports, `${project}.json`);
  // Every core: vitest would leave one free, which is half of a small machine.
  const args = ["run", "--project", project, "--maxWorkers=100%", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await attempt(process.execPath, [inRepository("node_modules/vitest/vitest.mjs"), ...args], { env: { NO_COLOR: "1", ...env } });
  const counted = readJson(report);
  const passed = counted?.numPassedTests ?? 0;
  // A file that cannot even be loaded has no tests to count, but has failed.
  const broken = counted?.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length ?? 0;
  const failed = (counted?.numFailedTests ?? 0) + broken;
  const skipped = (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped, output };
}
