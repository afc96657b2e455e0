import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/*
 * A process id alone says little: after a crash it may have been given to a stranger. With the moment of its birth it
 * names one process and no other.
 */

/** A process as it is written into the state file. */
export const identityOf = (pid) => ({ pid, birth: birthOf(pid) });

/** Is exactly this process still alive? */
export const isAlive = (identity) => identity != null && identity.birth != null && birthOf(identity.pid) === identity.birth;

/** The command line of a living process, or an empty string. */
export function commandLineOf(pid) {
  if (existsSync("/proc/self/stat")) return readOrEmpty(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();
  return askPs(pid, "command=");
}

function birthOf(pid) {
  if (!existsSync("/proc/self/stat")) return askPs(pid, "lstart=") || null;
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  // The name in brackets may hold blanks; state is the first field after it, and the start time the twentieth.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (!stat || fields[0] === "Z") return null;
  return `${readOrEmpty("/proc/sys/kernel/random/boot_id").trim()}:${fields[19]}`;
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function askPs(pid, column) {
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", column], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** Asks a process to end, and after the patience (milliseconds) makes it. */
export async function endProcess(identity, { signal = "SIGTERM", patience = 8_000, last = "SIGKILL" } = {}) {
  if (!isAlive(identity)) return;
  send(identity.pid, signal);
  for (let waited = 0; isAlive(identity); waited += 50) {
    if (waited === patience) send(identity.pid, last);
    if (waited > patience + 10_000) throw new Error(`Process ${identity.pid} does not end.`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}
