import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../steps/repository.mjs";
import { command } from "./command.mjs";

/** Type-checks every folder with a tsconfig.json; each is one check. TypeScript's native compiler takes a quarter of the time. */
export async function checkTypes() {
  const below = (folder) => readdirSync(inRepository(folder)).map((name) => join(folder, name));
  // What stands beside a package's sources may use Node, and has a configuration of its own.
  const packages = below("packages").flatMap((folder) => [folder, ...below(folder).filter((part) => !part.endsWith("node_modules"))]);
  const folders = [...packages, ...below("apps"), "prisma", "e2e", "benchmarks"].filter((folder) => existsSync(inRepository(folder, "tsconfig.json")));
  const total = { passed: 0, failed: 0, skipped: 0, output: "" };
  const waiting = [...folders];
  const next = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      const found = await command("typescript-native/bin/tsc", ["--noEmit", "--incremental", "false", "-p", folder]);
      total.passed += found.passed;
      total.failed += found.failed;
      total.output += found.output ?? "";
    }
  };
  await Promise.all([next(), next()]); // One for each core of a small machine.
  return total;
}
