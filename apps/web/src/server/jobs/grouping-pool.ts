import { WorkerPool } from "../worker-pool";

const home: typeof globalThis & { nablaGroupingPool?: WorkerPool } = globalThis;

/** Gathering is bounded by how many answers it is given; this is for what nobody has thought of. */
const BUDGET_MS = 45_000;

/** Runs one task of the grader's worker over many answers at once, in a thread that live answers never wait for. Null where it took too long. */
export async function gather<T>(task: "group" | "nameVariants", job: unknown): Promise<T | null> {
  home.nablaGroupingPool ??= new WorkerPool({ threads: 1, mostWaiting: 100 });
  const done = await home.nablaGroupingPool.run<T>(task, job, BUDGET_MS);
  return done?.kind === "done" ? done.value : null;
}

/** Ends the thread; it starts again with the next gathering. */
export async function closeGroupingPool(): Promise<void> {
  await home.nablaGroupingPool?.end();
  delete home.nablaGroupingPool;
}
