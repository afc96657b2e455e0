import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compareOpinion, type Disagreement, mathjsOpinion, numericOpinion, type Opinion, ourDerivative } from "./compare";
import { CHECKED_FUNCTIONS, POINTS } from "./functions.cases";

/*
 * `npm run check:derivatives`: every derivative against independent numbers, mathjs, and SymPy where it is installed.
 * Disagreements are listed; the exit code says whether there are any.
 */

/** Why a disagreement is none of ours, by the function and the engine. Everything else fails the run. */
const EXPLAINED: readonly { readonly engine: string; readonly text: RegExp; readonly why: string }[] = [];

const checked = CHECKED_FUNCTIONS.map(ourDerivative);
const lines: string[] = [];
let unexplained = 0;

function report(engine: string, opinions: readonly Opinion[], tolerance: number): void {
  let compared = 0;
  let functions = 0;
  const found: Disagreement[] = [];
  for (const [i, one] of checked.entries()) {
    const result = compareOpinion(one, engine, opinions[i] ?? { silent: "no answer" }, tolerance);
    compared += result.compared;
    if (result.compared > 0) functions += 1;
    found.push(...result.disagreements);
  }
  const silent = opinions.filter((opinion) => "silent" in opinion).length;
  lines.push(`${engine}: ${functions} of ${checked.length} functions compared at ${compared} points, ${found.length} disagreements; ${silent} functions it says nothing of`);
  for (const { text, slope, x, ours, theirs } of found) {
    const known = EXPLAINED.find((each) => each.engine === engine && each.text.test(text));
    if (!known) unexplained += 1;
    lines.push(`  ${text}  →  ${slope}   at ${x}: ${ours}, ${engine} ${theirs}${known ? `  (${known.why})` : ""}`);
  }
}

report("numerics", checked.map(numericOpinion), 1e-6);
report("mathjs", checked.map(mathjsOpinion), 1e-9);

const program = fileURLToPath(new URL("sympy_derivatives.py", import.meta.url));
const run = spawnSync("python3", [program], { input: JSON.stringify({ functions: checked.map(({ infix }) => infix), points: POINTS }), encoding: "utf8", timeout: 900_000, maxBuffer: 1 << 26 });
if (run.status === 0) {
  const answer: { readonly version: string; readonly opinions: readonly Opinion[] } = JSON.parse(run.stdout);
  report("sympy", answer.opinions, 1e-10);
  lines.push(`SymPy ${answer.version}`);
} else lines.push(`SymPy says nothing: ${(run.stderr || String(run.error)).trim().split("\n").at(-1)}`);

console.log(lines.join("\n"));
console.log(unexplained === 0 ? "No disagreement is left unexplained." : `${unexplained} disagreements to explain.`);
process.exit(unexplained === 0 ? 0 : 1);
