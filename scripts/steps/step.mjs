import { performance } from "node:perf_hooks";

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const canRewrite = process.stdout.isTTY === true;

/**
 * Does one step of a launch and shows it: its name while it runs, and how long it took. The work may return a remark,
 * which is shown behind the name.
 */
export async function step(name, work) {
  const started = performance.now();
  if (canRewrite) process.stdout.write(`· ${name} …`);
  const slow = canRewrite ? undefined : setTimeout(() => console.log(`· ${name} …`), 1500);
  const line = (sign, text) => {
    clearTimeout(slow);
    process.stdout.write(`${canRewrite ? "\r\x1b[2K" : ""}${sign} ${text} (${seconds(started)})\n`);
  };
  try {
    const result = await work();
    line("✓", typeof result === "string" ? `${name}: ${result}` : name);
    return result;
  } catch (error) {
    line("✗", name);
    throw error;
  }
}

/** A failure that the person who started us can do something about: shown without a stack. */
export class Refusal extends Error {
  name = "Refusal";
}

/** Shows why a launch came to nothing. */
export function explain(error) {
  console.error(`\n${error instanceof Refusal ? error.message : (error?.stack ?? error)}\n`);
}
