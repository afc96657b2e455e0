import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// The shell without a window takes three quarters of the time of the whole browser.
const system = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const asRoot = process.getuid?.() === 0;

/** The journeys run against a server that the test command has started: E2E_BASE_URL. */
export default defineConfig({
  testDir: "./e2e",
  // Pictures carry no name of a machine: those that another browser would paint otherwise are left out, with a word of why.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A slow machine can lose a key that a person would press again. The run names each journey that needed its second try.
  retries: 1,
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    // A trace of every step takes a third of the time: `npx playwright test --trace on` where one is wanted.
    screenshot: "only-on-failure",
    launchOptions: {
      ...(system ? { executablePath: system } : {}),
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(asRoot ? ["--no-sandbox", "--disable-dev-shm-usage"] : []),
      ],
    },
  },
});
