import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { inRepository } from "../steps/repository.mjs";
import { attempt, run } from "../steps/run.mjs";

const SYSTEM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of the system's Chromium, if it has one. */
export const systemChromium = () => SYSTEM.find((path) => existsSync(path));

/** Makes sure that there is a Chromium: the system's, Playwright's own, or else one is installed. Gives its name. */
export async function ensureChromium() {
  const there = () => systemChromium() ?? playwrightsOwn();
  if (there()) return there();
  const mayInstall = process.getuid?.() === 0 && (await attempt("apt-get", ["--version"])).code === 0;
  if (mayInstall) {
    await run("apt-get", ["update", "-q"], { env: { DEBIAN_FRONTEND: "noninteractive" } });
    const install = ["install", "-y", "-q", "--no-install-recommends"];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // The shell is a package of its own since Debian 12.
    const { code } = await attempt("apt-get", [...install, "chromium-headless-shell"], { env });
    if (code !== 0) await run("apt-get", [...install, "chromium"], { env });
  } else {
    await run(process.execPath, [inRepository("node_modules/@playwright/test/cli.js"), "install", "chromium"], { timeout: 300_000 });
  }
  return there() ?? "Chromium";
}

function playwrightsOwn() {
  const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
