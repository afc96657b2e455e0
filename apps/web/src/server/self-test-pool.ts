import type { CheckReport } from "@nabla/grader";
import { AppError } from "./app-error";
import { WorkerPool } from "./worker-pool";

/** As many as `nabla check` makes, and as the editor tests while somebody types: what is found there is found here. */
const VARIANTS = 200;
const BUDGET_MS = 20_000;

const home: typeof globalThis & { nablaSelfTestPool?: WorkerPool } = globalThis;

/** Tests a problem in a thread of its own kind, so that no student's answer waits for an author. Null where it took too long. */
export async function selfTest(source: unknown): Promise<CheckReport | null> {
  home.nablaSelfTestPool ??= new WorkerPool({ threads: 1, mostWaiting: 20 });
  const done = await home.nablaSelfTestPool.run<CheckReport>("check", { source, variants: VARIANTS }, BUDGET_MS);
  if (!done) throw new AppError("too-many-requests", { say: "self-tests-busy" });
  return done.kind === "done" ? done.value : null;
}

/** Ends the thread; for tests and for a server that goes down. */
export async function closeSelfTestPool(): Promise<void> {
  await home.nablaSelfTestPool?.end();
  delete home.nablaSelfTestPool;
}
