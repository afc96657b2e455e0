import type { Answer, MistakeName, Outcome, Probing } from "@nabla/grader";
import { AppError } from "./app-error";
import { env } from "./env";
import { WorkerPool } from "./worker-pool";

/** What a worker needs to judge one answer: all of it JSON, so that a worker shares nothing with the server. */
export type Job = Probing & { readonly source: unknown; readonly seed: number; readonly answer: Answer };

/** Judged, or stopped: out of time or out of memory. A stopped answer is undecided and costs nothing. */
export type Judged = { readonly kind: "judged"; readonly outcome: Outcome; readonly milliseconds: number } | { readonly kind: "stopped"; readonly milliseconds: number };

// The development server loads this module anew at each change; the workers stay.
const home: typeof globalThis & { nablaGradingPool?: WorkerPool } = globalThis;

/**
 * Judges one answer in a worker, within the time budget. A hostile answer costs its own worker, which is replaced, and
 * nobody else's answer. Refuses with `too-many-requests` when five hundred answers wait already. A worker that fails for
 * another reason is our fault and is thrown: then nothing is stored and nothing counted.
 */
export async function judge(job: Job, budget = env().GRADING_BUDGET_MS): Promise<Judged> {
  home.nablaGradingPool ??= new WorkerPool({ threads: env().GRADING_THREADS, mostWaiting: 500 });
  const done = await home.nablaGradingPool.run<Outcome>("default", job, budget);
  if (!done) throw new AppError("too-many-requests", { say: "judges-busy" });
  return done.kind === "done" ? { kind: "judged", outcome: done.value, milliseconds: done.milliseconds } : done;
}

/** To which of the groups an answer belongs, by its place; -1 for none, and where it takes too long. */
export async function findGroup(job: { readonly source: unknown; readonly seed: number; readonly answer: Answer; readonly mistakes: readonly MistakeName[]; readonly signs: readonly unknown[] }, budget = env().GRADING_BUDGET_MS): Promise<number> {
  const done = await home.nablaGradingPool?.run<number>("match", job, budget);
  return done?.kind === "done" ? done.value : -1;
}

/** Ends the workers; for tests and for a server that goes down. */
export async function closeGradingPool(): Promise<void> {
  await home.nablaGradingPool?.end();
  delete home.nablaGradingPool;
}
