import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes the folder that holds all that this installation keeps. Others may pass through it, and list or read nothing. */
export function openDataFolder(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return folder;
}

/** A secret that is drawn once and then kept, for its owner's eyes only. */
export function keptSecret(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) writeWhole(path, randomBytes(32).toString("base64url"));
  return readFileSync(path, "utf8").trim();
}

/** A small JSON file; undefined where it is missing or torn. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes a private file so that a crash leaves the old one or the new one, and never half of one. */
export function writeWhole(path, text) {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, text, { mode: 0o600 });
  renameSync(fresh, path);
}
