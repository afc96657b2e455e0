import { performance } from "node:perf_hooks";

/** What a check has found: how many things were right, wrong or left out, and what to show of it. */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };

/** Adds the checks up and shows each as it ends. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Does one check, shows its name, time and counts, and everything it wrote when something failed. Never throws. */
  async check(name, work) {
    const started = performance.now();
    const found = await work().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.message ?? String(error) }));
    this.passed += found.passed;
    this.failed += found.failed;
      const counts = [`${found.passed} passed`, found.failed > 0 && `${found.failed} failed`, found.skipped > 0 && `${found.skipped} skipped`];
    console.log(`${found.failed > 0 ? "✗" : "✓"} ${name}: ${counts.filter(Boolean).join(", ")} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (found.remark) console.log(`  ${found.remark}`);
    if (found.failed > 0 && found.output) console.log(indented(found.output));
    return found.failed === 0;
  }

  /** What was left out stands in the lines of the checks. */
  line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

const indented = (text) =>
  text
    .trim()
    .split("\n")
    .slice(-200)
    .map((line) => `  | ${line}`)
    .join("\n");
