import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "../steps/data-folder.mjs";
import { DEMO_INSTRUCTOR, DEMO_PASSWORD, DEMO_STUDENT } from "../steps/demo-accounts.mjs";
import { inRepository } from "../steps/repository.mjs";
import { attempt } from "../steps/run.mjs";
import { ensureChromium } from "./browser.mjs";
import { startTestServer } from "./test-server.mjs";

/** The journeys in a browser, against the production build on a database with the demo course. */
export async function runJourneys({ folder, databaseUrl, onWeb }) {
  if (!existsSync(inRepository("playwright.config.ts"))) return { passed: 0, failed: 0, skipped: 1, remark: "There is no playwright.config.ts." };
  await ensureChromium();
  const { address, env, stop } = await startTestServer({ folder, databaseUrl, onSpawn: onWeb });
  try {
    const report = join(folder, "e2e.json");
    const { code, output } = await attempt(process.execPath, [inRepository("node_modules/@playwright/test/cli.js"), "test"], {
      env: { ...env, E2E_BASE_URL: address, PLAYWRIGHT_JSON_OUTPUT_NAME: report, DEMO_INSTRUCTOR, DEMO_STUDENT, DEMO_PASSWORD, FORCE_COLOR: "0" },
    });
    const told = readJson(report);
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = told?.stats ?? {};
    if (output.includes("No tests found")) return { passed: 0, failed: 0, skipped: 1, remark: "There are no journeys yet." };
    return { passed: expected + flaky, failed: code === 0 ? unexpected : Math.max(unexpected, 1), skipped, output, remark: unsteady(told?.suites ?? []).map((title) => `Passed at its second try alone: ${title}`).join("\n  ") };
  } finally {
    await stop();
  }
}

/** The journeys that failed once and then passed. */
function unsteady(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ file, title }) => `${file}: ${title}`),
    ...unsteady(inner),
  ]);
}
