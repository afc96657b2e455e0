import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../src/engines/sympy_pairs.py", import.meta.url));
const PATIENCE_MS = 300_000;

/** What SymPy took for a pair, its cache emptied before, and what it said; null where it could not read it. */
export type SympyJudgement = { readonly seconds: number; readonly equal: boolean | null };

/** Each pair read, and the difference simplified; or why there is none. */
export function sympyJudgements(pairs: readonly (readonly [string, string])[], options: { readonly rounds: number; readonly warmUp: number }): readonly SympyJudgement[] | string {
  const run = spawnSync("python3", [PROGRAM], { input: JSON.stringify({ pairs, ...options }), encoding: "utf8", timeout: PATIENCE_MS });
  if (run.error || run.status !== 0) return run.error ? run.error.message : (run.stderr.trim().split("\n").at(-1) ?? "it failed");
  const answer: unknown = JSON.parse(run.stdout);
  return Array.isArray(answer) && answer.every(isJudgement) ? answer : "an answer that is none";
}

const isJudgement = (value: unknown): value is SympyJudgement =>
  typeof value === "object" && value !== null && "seconds" in value && typeof value.seconds === "number" && "equal" in value && (typeof value.equal === "boolean" || value.equal === null);
