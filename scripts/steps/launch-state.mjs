import { openSync, closeSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readJson, writeWhole } from "./data-folder.mjs";
import { endProcess, identityOf, isAlive } from "./process-identity.mjs";
import { Refusal } from "./step.mjs";

/**
 * Takes the data folder for this launcher: one at a time. What a killed launcher left running of the web application is
 * ended; its database is the business of database/embedded.mjs.
 *
 * @param port  where it will be served; null for a test run
 * @returns `note(more)` to keep what the next launch has to know, and `release()`
 */
export async function takeDataFolder(folder, port) {
  const path = join(folder, "launch.json");
  const before = readJson(path);
  if (before && isAlive(before.launcher)) throw new Running(before);
  if (before) {
    await endProcess(before.web);
    rmSync(path, { force: true });
  }
  let state = { launcher: identityOf(process.pid), port };
  try {
    // Of two launches at the same moment one makes the file, and the other finds it.
    const file = openSync(path, "wx", 0o600);
    writeSync(file, JSON.stringify(state));
    closeSync(file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    throw new Running(readJson(path) ?? state);
  }
  return {
    note(more) {
      state = { ...state, ...more };
      writeWhole(path, JSON.stringify(state));
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** Another launcher is at work in this folder. */
export class Running extends Refusal {
  constructor({ launcher, address, port }) {
    const who = `process ${launcher.pid}`;
    if (port === null) super(`npm test is at work in this folder already (${who}).`);
    else if (address) super(`Nabla is running already: ${address} (${who}). Stop it with Ctrl-C there, or: kill ${launcher.pid}`);
    else super(`Nabla is being started already, on port ${port} (${who}).`);
  }
}
