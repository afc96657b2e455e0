import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeGradingPool, judge } from "./grading-pool";

/** A worker that does what the answer says: loop for ever, eat memory, fail, or answer. */
const WORKER = `
export default ({ answer }) => {
  if (answer.text === "loop") for (;;);
  if (answer.text === "eat") { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
  if (answer.text === "fail") throw new Error("a bug");
  return { verdict: "equal", said: answer.text };
};`;

let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "nabla-pool-"));
  mkdirSync(join(home, "packages/grader/dist"), { recursive: true });
  writeFileSync(join(home, "packages/grader/dist/worker.mjs"), WORKER);
  Object.assign(process.env, { NABLA_HOME: home, DATABASE_URL: "postgresql://nowhere/x", NEXTAUTH_SECRET: "only for this test, long", GRADING_THREADS: "2" });
});

afterAll(async () => {
  await closeGradingPool();
  rmSync(home, { recursive: true });
});

const give = (text: string, budget = 5_000) => judge({ source: {}, seed: 1, answer: { kind: "text", text } }, budget);

it("judges", async () => {
  expect(await give("x")).toMatchObject({ kind: "judged", outcome: { said: "x" } });
});

it("stops an endless answer at its budget, and judges everybody else's meanwhile and after", async () => {
  const endless = give("loop", 600);
  const others = await Promise.all(["a", "b", "c"].map((text) => give(text)));
  expect(others.map((one) => one.kind)).toEqual(["judged", "judged", "judged"]);
  expect(await endless).toMatchObject({ kind: "stopped" });
  expect(await give("after")).toMatchObject({ kind: "judged" });
});

it("does not charge the time of waiting to those who wait", async () => {
  const all = await Promise.all([give("loop", 500), give("loop", 500), give("patient", 450)]);
  expect(all.map((one) => one.kind)).toEqual(["stopped", "stopped", "judged"]);
});

it("survives an answer that eats memory, and a worker that fails", { timeout: 30_000 }, async () => {
  expect((await give("eat", 20_000)).kind).toBe("stopped");
  await expect(give("fail")).rejects.toThrow("a bug");
  expect(await give("still here")).toMatchObject({ kind: "judged" });
});
