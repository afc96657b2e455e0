import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { forgetSharedNodes } from "@nabla/calc-core";
import { trial } from "./trial";

/*
 * `npm run fuzz`: random pairs of which the truth is known, judged, and the verdicts held against it.
 *   -- --minutes 60     how long (1 where nothing is said)
 *   -- --pairs 10000    how many instead
 *   -- --from 1         the seed of the first pair; each pair has the next seed, so that any one can be run again
 *   -- --log FILE       findings are appended to a file, too
 * Ends with status 1 where there is a finding.
 */

const { values } = parseArgs({ options: { minutes: { type: "string" }, pairs: { type: "string" }, from: { type: "string" }, log: { type: "string" } } });
const from = Number(values.from ?? 1);
const last = values.pairs === undefined ? Infinity : from + Number(values.pairs) - 1;
const end = performance.now() + 60_000 * (values.pairs === undefined ? Number(values.minutes ?? 1) : Infinity);

const counts = new Map<string, number>();
const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
let [findings, slowest, slowestSeed] = [0, 0, 0];
let seed = from;
const start = performance.now();

for (; seed <= last && performance.now() < end; seed++) {
  const begun = performance.now();
  const { kind, truth, verdict, evidence, findings: found } = trial(seed);
  const time = performance.now() - begun;
  if (time > slowest) [slowest, slowestSeed] = [time, seed];
  count(`${kind} pairs, truth ${truth}: ${verdict ?? "not judged"}${evidence ? ` (${evidence})` : ""}`);
  // Not known to be wrong, and rare enough to be looked at by a person.
  if (kind === "equal" && truth === "unknown" && verdict === "unequal") console.log(`look at ${seed}: a rewriting was refuted, and the referee has no value`);
  for (const finding of found) {
    findings += 1;
    console.log(JSON.stringify(finding));
    if (values.log) appendFileSync(values.log, `${JSON.stringify(finding)}\n`);
  }
  // Nobody holds the trees of a pair that is done.
  if (seed % 1000 === 0) forgetSharedNodes();
  if ((seed - from) % 2_000 === 1999) report();
}
report();
process.exit(findings > 0 ? 1 : 0);

function report(): void {
  const minutes = (performance.now() - start) / 60_000;
  console.log(`\n${seed - from} pairs from seed ${from} in ${minutes.toFixed(1)} minutes, ${findings} findings; the slowest, ${slowestSeed}, took ${slowest.toFixed(0)} ms`);
  for (const [key, times] of [...counts].sort()) console.log(`  ${String(times).padStart(8)}  ${key}`);
}
