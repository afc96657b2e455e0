import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const NABLA = fileURLToPath(new URL("../bin/nabla.mjs", import.meta.url));
const PROBLEMS = fileURLToPath(new URL("../../../packages/problem-bank/problems", import.meta.url));

/** One call of nabla whose output is read by nobody: the pipe is closed before anything is written. */
async function unread(args: readonly string[], line: string) {
  const child = spawn(process.execPath, [NABLA, ...args]);
  child.stdout.destroy();
  // The command may end before it has read all of this.
  child.stdin.on("error", () => undefined);
  child.stdin.end(`${line}\n`.repeat(2000));
  const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { status, complaint };
}

// prettier-ignore
const CALLS: readonly (readonly [args: readonly string[], line: string])[] = [
  [["help"], ""],
  [["diff", "x^2"], ""],
  [["gradient", "x y", "--vars", "x,y"], ""],
  [["hessian", "x y", "--vars", "x,y"], ""],
  [["jacobian", "x y; x + y", "--vars", "x,y"], ""],
  [["check", PROBLEMS, "--variants", "1"], ""],
  [["equiv", "--jsonl"], '{"id": 1, "student": "x", "reference": "x"}'],
  [["parse", "--jsonl"], '{"id": 1, "text": "x"}'],
  [["diff", "--jsonl"], '{"id": 1, "f": "x^2", "wrt": "x"}'],
  [["mistakes", "--jsonl"], '{"id": 1, "f": "x^2", "wrt": "x", "answer": "2x"}'],
];

describe("a closed pipe", () => {
  it.each(CALLS)("ends nabla %j quietly", async (args, line) => {
    expect(await unread(args, line)).toEqual({ status: 0, complaint: "" });
  }, 60_000);
});
