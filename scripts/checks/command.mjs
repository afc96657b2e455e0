import { inRepository } from "../steps/repository.mjs";
import { attempt } from "../steps/run.mjs";
import { ONE_PASSED } from "./tally.mjs";

/** A check that is one command of node_modules: it passes where the command ends with 0. */
export async function command(path, args, options) {
  const { code, output } = await attempt(process.execPath, [inRepository("node_modules", path), ...args], options);
  return code === 0 ? ONE_PASSED : { passed: 0, failed: 1, skipped: 0, output };
}
