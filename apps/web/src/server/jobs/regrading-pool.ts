import type { Outcome } from "@nabla/grader";
import { env } from "../env";
import type { Job, Judged } from "../grading-pool";
import { WorkerPool } from "../worker-pool";

const home: typeof globalThis & { nablaRegradingPool?: WorkerPool } = globalThis;

/** Judges one answer in a thread that live answers never wait for. */
export async function judgeAgain(job: Job, budget = env().GRADING_BUDGET_MS): Promise<Judged> {
  home.nablaRegradingPool ??= new WorkerPool({ threads: 1, mostWaiting: 1_000 });
  const done = await home.nablaRegradingPool.run<Outcome>("default", job, budget);
  if (!done) throw new Error("more answers wait to be judged again than a piece of work has");
  return done.kind === "done" ? { kind: "judged", outcome: done.value, milliseconds: done.milliseconds } : done;
}

/** Ends the thread; it starts again with the next regrade. */
export async function closeRegradingPool(): Promise<void> {
  await home.nablaRegradingPool?.end();
  delete home.nablaRegradingPool;
}
