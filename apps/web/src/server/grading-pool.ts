import { pathToFileURL } from "node:url";
import type { Answer, Outcome } from "@nabla/grader";
import { Piscina } from "piscina";
import { AppError } from "./app-error";
import { env } from "./env";
import { logUnexpected } from "./log";
import { inRepository } from "./repository";
import { Slots } from "./slots";

/** What a worker needs to judge one answer: all of it JSON, so that a worker shares nothing with the server. */
export type Job = { readonly source: unknown; readonly seed: number; readonly answer: Answer };

/** Judged, or stopped: out of time or out of memory. A stopped answer is undecided and costs nothing. */
export type Judged = { readonly kind: "judged"; readonly outcome: Outcome; readonly milliseconds: number } | { readonly kind: "stopped"; readonly milliseconds: number };

type Pool = { readonly workers: Piscina<Job, Outcome>; readonly slots: Slots; /** When a worker last failed outside any job, as one does that cannot start. */ brokenAt: number };

// The development server loads this module anew at each change; the workers stay.
const home: typeof globalThis & { nablaGradingPool?: Pool } = globalThis;

function pool(): Pool {
  const { GRADING_THREADS: threads } = env();
  if (home.nablaGradingPool) return home.nablaGradingPool;
  const made: Pool = {
    brokenAt: Number.NEGATIVE_INFINITY,
    workers: new Piscina<Job, Outcome>({
      filename: pathToFileURL(inRepository("packages/grader/dist/worker.mjs")).href,
      minThreads: threads,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    }),
    // Waiting happens here, not in the pool, so that an answer's time starts when its worker does.
    slots: new Slots(threads, 500),
  };
  made.workers.on("error", (error) => {
    made.brokenAt = performance.now();
    logUnexpected(error, { where: "grading worker" });
  });
  home.nablaGradingPool = made;
  return made;
}

/**
 * Judges one answer in a worker, within the time budget. A hostile answer costs its own worker, which is replaced, and
 * nobody else's answer. Refuses with `too-many-requests` when five hundred answers wait already. A worker that fails for
 * another reason is our fault and is thrown: then nothing is stored and nothing counted.
 */
export async function judge(job: Job, budget = env().GRADING_BUDGET_MS): Promise<Judged> {
  const current = pool();
  const judged = await current.slots.use(async (): Promise<Judged> => {
    const started = performance.now();
    const elapsed = () => Math.round(performance.now() - started);
    try {
      const outcome = await current.workers.run(job, { signal: AbortSignal.timeout(budget) });
      return { kind: "judged", outcome, milliseconds: elapsed() };
    } catch (error) {
      if (!isStop(error) || current.brokenAt >= started) throw error;
      return { kind: "stopped", milliseconds: elapsed() };
    }
  });
  if (!judged) throw new AppError("too-many-requests", { say: "Very many answers are being judged just now. Yours is kept: send it again in a minute." });
  return judged;
}

/** Ends the workers; for tests and for a server that goes down. */
export async function closeGradingPool(): Promise<void> {
  await home.nablaGradingPool?.workers.destroy();
  delete home.nablaGradingPool;
}

const isStop = (error: unknown) => error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"));
