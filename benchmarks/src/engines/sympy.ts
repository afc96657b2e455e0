import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The median time SymPy takes for each text, in seconds; or why there is none. */
export type SympyTimes = { readonly ok: true; readonly seconds: readonly number[]; readonly version: string } | { readonly ok: false; readonly reason: string };

const PROGRAM = fileURLToPath(new URL("../src/engines/sympy_times.py", import.meta.url));
const PATIENCE_MS = 300_000;

/** Reads, differentiates and prints each function of x in Python, `rounds` times, its cache emptied before each. */
export function sympyTimes(functions: readonly string[], rounds: number): SympyTimes {
  const run = spawnSync("python3", [PROGRAM], { input: JSON.stringify({ functions, rounds }), encoding: "utf8", timeout: PATIENCE_MS });
  if (run.error || run.status !== 0) return { ok: false, reason: run.error ? run.error.message : (run.stderr.trim().split("\n").at(-1) ?? "it failed") };
  const answer: unknown = JSON.parse(run.stdout);
  return isAnswer(answer) ? { ok: true, ...answer } : { ok: false, reason: "an answer that is none" };
}

const isAnswer = (value: unknown): value is { seconds: number[]; version: string } =>
  typeof value === "object" && value !== null && "seconds" in value && Array.isArray(value.seconds) && "version" in value && typeof value.version === "string";

/** Seconds for each text, as far as SymPy comes within `limit` seconds each; null where it is not installed. */
export function sympyUntilItGivesUp(functions: readonly string[], limit: number): Promise<readonly number[] | null> {
  const child = spawn("python3", [PROGRAM, "--stream"], { stdio: ["pipe", "pipe", "ignore"] });
  return new Promise((resolve) => {
    const seconds: number[] = [];
    const end = (found: readonly number[] | null): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(found);
    };
    // Starting takes its own time.
    let timer = setTimeout(() => end(seconds), 1000 * limit + 10_000);
    createInterface({ input: child.stdout }).on("line", (line) => {
      clearTimeout(timer);
      const time = Number(line);
      if (!(time <= limit)) return end(seconds);
      seconds.push(time);
      timer = setTimeout(() => end(seconds), 1000 * limit);
    });
    child.on("error", () => end(null));
    child.on("exit", (code) => end(code === 0 || seconds.length > 0 ? seconds : null));
    child.stdin.on("error", () => undefined);
    child.stdin.end(JSON.stringify({ functions }));
  });
}
