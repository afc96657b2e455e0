import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeGradingPool, judge } from "./grading-pool";

/* The real worker, under answers that want to take long: everybody else's are judged meanwhile. */

const grader = fileURLToPath(new URL("../../../../packages/grader/", import.meta.url));
let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "nabla-attack-"));
  buildSync({ entryPoints: [join(grader, "src/worker.ts")], bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error", outfile: join(home, "packages/grader/dist/worker.mjs") });
  Object.assign(process.env, { NABLA_HOME: home, DATABASE_URL: "postgresql://nowhere/x", NEXTAUTH_SECRET: "only for this test, long", GRADING_THREADS: "2" });
});

afterAll(async () => {
  await closeGradingPool();
  rmSync(home, { recursive: true });
});

const source = { format: 2, id: "attack", title: "A sine", concept: "chain-rule", difficulty: 1, statement: "Differentiate $\\sin(x^2)$.", ask: { kind: "derivative", of: "sin(x^2)", in: "x" } };

const ATTACKS: readonly string[] = [
  "9^9^9^9^9",
  "e^e^e^e^e^x",
  "(x+1)^100000-(x-1)^99999",
  `${"(".repeat(10_000)}x${")".repeat(10_000)}`,
  "9".repeat(1_000_000),
  Array.from({ length: 5000 }, (_, i) => `x^${i}`).join("+"),
  Array.from({ length: 500 }, (_, i) => `sin(${i}x)`).join("*"),
  `${"sin(".repeat(5000)}x${")".repeat(5000)}`,
  `max(${Array.from({ length: 49 }, (_, i) => `|x-${i}|`).join(",")},0)`,
];

it("judges everybody else while it is attacked, and nothing hostile is called right or crashes it", { timeout: 120_000 }, async () => {
  const give = (text: string) => judge({ source, seed: 1, answer: { kind: "text", text } }, 30_000);
  const attacks = ATTACKS.map(give);
  const normal = await Promise.all(["2x cos(x^2)", "cos(x^2)*2*x", "cos(x^2)", "2x sin(x^2)"].map(give));
  expect(normal.map((one) => (one.kind === "judged" ? one.outcome.verdict : "stopped"))).toEqual(["equal", "equal", "unequal", "unequal"]);
  for (const attack of await Promise.all(attacks)) if (attack.kind === "judged") expect(["unequal", "undecided", "error"]).toContain(attack.outcome.verdict);
  const after = await give("2x cos(x^2)");
  expect(after.kind === "judged" && after.outcome.verdict).toBe("equal");
});
