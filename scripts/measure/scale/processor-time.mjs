import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

/**
 * Milliseconds of a processor that a web server (`web`, a process) and a database (`cluster`, its folder) have spent so far; null where
 * the system does not tell. A page costs as much on a busy machine as on a quiet one by this measure, and longer by the clock.
 */
export function processorTime({ web, cluster }) {
  if (!existsSync("/proc/self/stat")) return null;
  const postmaster = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
  let database = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (Number(pid) === postmaster || stat?.parent === postmaster) database += stat.own + (Number(pid) === postmaster ? stat.children : 0);
  }
  return { web: (statOf(web)?.own ?? 0) * TICK_MS, database: database * TICK_MS };
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold blanks; then come the state, the parent, and at 12 to 15 the times of itself and of children that are gone.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ").map(Number);
    return { parent: fields[1], own: fields[11] + fields[12], children: fields[13] + fields[14] };
  } catch {
    return null;
  }
}
