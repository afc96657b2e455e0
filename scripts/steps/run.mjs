import { spawn } from "node:child_process";
import { Refusal } from "./step.mjs";
import { REPOSITORY } from "./repository.mjs";

/** Telemetry and update checks of the tools: off, since a build must not need the network. */
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

/** What runs now. Whoever ends us ends it too: an installation must not go on by itself in the background. */
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGTERM")));

/** Runs a command in the checkout; gives its exit code and all it wrote. Never throws. */
export function attempt(command, args, { env = {}, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: REPOSITORY, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...QUIET, ...env }, ...options });
    running.add(child);
    let output = "";
    const keep = (chunk) => (output = (output + chunk).slice(-400_000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = (result) => {
      running.delete(child);
      resolve(result);
    };
    child.on("error", (error) => end({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code) => end({ code: code ?? 1, output }));
  });
}

/** Runs a command that has to succeed; refuses with the end of its output when it does not. */
export async function run(command, args, options) {
  const { code, output } = await attempt(command, args, options);
  if (code !== 0) throw new Refusal(`${[command, ...args].join(" ")} ended with ${code}:\n${output.trim().split("\n").slice(-60).join("\n")}`);
  return output;
}

/** Runs a tool of node_modules with this very Node. */
export const tool = (path, args, options) => run(process.execPath, [path, ...args], options);
