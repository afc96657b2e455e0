import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { inRepository } from "./repository.mjs";
import { endProcess, identityOf } from "./process-identity.mjs";
import { Refusal } from "./step.mjs";

const PATIENCE = 60_000;

/**
 * Serves the built web application and waits until it answers.
 *
 * @param onSpawn  gets its identity and the way to stop it, before it answers
 * @returns `stop()`, and `ended`, a promise that resolves when it ends
 */
export async function startWeb({ port, host, log, env, onSpawn }) {
  const out = openSync(log, "w", 0o600);
  const args = ["--import", new URL("./end-with-launcher.mjs", import.meta.url).href, inRepository("node_modules/next/dist/bin/next"), "start", "-p", String(port), "-H", host];
  // A session of its own, so that Ctrl-C reaches the launcher alone; the channel is there to tell that the launcher is gone.
  const child = spawn(process.execPath, args, {
    cwd: inRepository("apps/web"),
    detached: true,
    stdio: ["ignore", out, out, "ipc"],
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NABLA_HOME: inRepository() },
  });
  closeSync(out);
  const identity = identityOf(child.pid);
  const stop = () => endProcess(identity);
  onSpawn?.(identity, stop);
  let alive = true;
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve)).then(() => (alive = false));
  for (const since = Date.now(); alive && Date.now() - since < PATIENCE; ) {
    if (await answers(`http://${host}:${port}/api/health`)) return { ended, stop };
    await new Promise((resume) => setTimeout(resume, 100));
  }
  await stop();
  throw new Refusal(`The web application does not start. The end of ${log}:\n${readFileSync(log, "utf8").trim().split("\n").slice(-20).join("\n")}`);
}

const answers = (url) => fetch(url, { signal: AbortSignal.timeout(5_000) }).then((response) => response.ok).catch(() => false);
