import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRepository } from "./repository.mjs";

/** Folders that hold results, not sources. */
const RESULTS = new Set(["node_modules", ".next", "dist", ".turbo", "generated", "coverage", "test-results"]);

/** A hash of the contents of files and folders. */
export function fingerprint(paths, extra = "") {
  const hash = createHash("sha256").update(`${process.versions.node}\n${extra}\n`);
  for (const path of paths) addTo(hash, path);
  return hash.digest("hex");
}

function addTo(hash, path) {
  const full = inRepository(path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    hash.update(`${path}\n`).update(readFileSync(full));
    return;
  }
  for (const name of readdirSync(full).sort()) {
    if (!RESULTS.has(name) && !name.endsWith(".tsbuildinfo") && name !== "next-env.d.ts") addTo(hash, join(path, name));
  }
}

/**
 * Does the work unless it was done for the same sources before and its results are still there. The mark stands beside
 * the results, in node_modules/.cache, so that whoever deletes node_modules starts afresh.
 *
 * @returns whether it was done now
 */
export async function onceFor(name, { sources, results, extra }, work) {
  const mark = inRepository("node_modules/.cache/nabla", name);
  const now = fingerprint(sources, extra);
  const fresh = existsSync(mark) && readFileSync(mark, "utf8") === now && results.every((path) => existsSync(inRepository(path)));
  if (fresh) return false;
  await work();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
  return true;
}
