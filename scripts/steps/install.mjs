import { existsSync, readFileSync } from "node:fs";
import { inRepository } from "./repository.mjs";
import { run } from "./run.mjs";
import { step } from "./step.mjs";

/** Installs exactly what package-lock.json says, unless that is there already. */
export async function installWhatIsMissing() {
  if (!isInstalled()) {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
    await step("Installing packages", async () => {
      await run(npm[0], [...npm.slice(1), "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--prefer-offline"]);
    });
  }
}

/** npm keeps a list of what it has put into node_modules, written last: each locked package must stand in it as locked. */
function isInstalled() {
  const listed = inRepository("node_modules/.package-lock.json");
  if (!existsSync(listed)) return false;
  const there = packagesOf(listed);
  return Object.entries(packagesOf(inRepository("package-lock.json"))).every(([path, locked]) => {
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true;
    if (locked.optional || locked.devOptional || locked.peer) return true;
    const found = there[path];
    // Not the address: a registry of one's own may have given the same file.
    return found !== undefined && found.version === locked.version && found.integrity === locked.integrity;
  });
}

const packagesOf = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
