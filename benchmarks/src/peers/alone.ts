import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { SYMBOLIC_PEERS } from "./symbolic";

/*
 * A peer in a process of its own, given harder and harder tasks, until one takes longer than the limit and the process
 * is ended. An engine that never comes back costs no more than the limit.
 */

export type LonePeer = keyof typeof SYMBOLIC_PEERS | "sympy";

export const LONE_PEERS: readonly LonePeer[] = ["nerdamer", "mathjs", "algebrite", "compute-engine", "sympy"];

const SYMPY = fileURLToPath(new URL("../src/peers/sympy_times.py", import.meta.url));

/** Seconds for the derivative of each text, as far as the peer comes within `limit` seconds each; then it is ended. */
export function untilItGivesUp(peer: LonePeer, texts: readonly string[], limit: number): Promise<readonly number[]> {
  const [command, args] = peer === "sympy" ? ["python3", [SYMPY, "--stream"]] : [process.execPath, ["--stack-size=4000", process.argv[1] ?? "", `--as-peer=${peer}`]];
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
  return new Promise((resolve) => {
    const seconds: number[] = [];
    const end = (): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(seconds);
    };
    // Starting takes its own time, the first answer more than the others.
    let timer = setTimeout(end, 1000 * limit + 5000);
    createInterface({ input: child.stdout }).on("line", (line) => {
      const time = Number(line);
      if (!(time <= limit)) return end();
      seconds.push(time);
      clearTimeout(timer);
      timer = setTimeout(end, 1000 * limit);
      if (seconds.length === texts.length) end();
    });
    child.on("error", end);
    child.on("exit", end);
    child.stdin.on("error", () => undefined);
    child.stdin.end(JSON.stringify({ functions: texts }));
  });
}

/** The other side: reads the texts from the standard input and says of each how many seconds it took. */
export async function answerAsPeer(name: string): Promise<void> {
  const peer = Object.entries(SYMBOLIC_PEERS).find(([known]) => known === name)?.[1];
  if (!peer) throw new Error(`no peer ${name}`);
  let input = "";
  for await (const chunk of process.stdin) input += String(chunk);
  const asked: unknown = JSON.parse(input);
  const texts = typeof asked === "object" && asked !== null && "functions" in asked && Array.isArray(asked.functions) ? asked.functions.map(String) : [];
  peer.differentiate(peer.prepare("x*sin(x)"));
  for (const text of texts) {
    const prepared = peer.prepare(text);
    const start = performance.now();
    peer.differentiate(prepared);
    console.log((performance.now() - start) / 1000);
  }
}
