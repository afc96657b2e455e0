import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { logUnexpected } from "./log";
import { inRepository } from "./repository";
import { Slots } from "./slots";

/** Done, or stopped: out of time or out of memory. */
export type Done<T> = { readonly kind: "done"; readonly value: T; readonly milliseconds: number } | { readonly kind: "stopped"; readonly milliseconds: number };

type Size = { readonly threads: number; /** More wait for a thread than that, and the next is refused. */ readonly mostWaiting: number };

/** Threads of the grader's bundled worker, each job with a time budget. What is hostile costs its own thread, which is replaced. */
export class WorkerPool {
  private readonly workers: Piscina<unknown, unknown>;
  // Waiting happens here, not in the pool, so that a job's time starts when its worker does.
  private readonly slots: Slots;
  /** When a worker last failed outside any job, as one does that cannot start. */
  private brokenAt = Number.NEGATIVE_INFINITY;

  constructor({ threads, mostWaiting }: Size) {
    this.slots = new Slots(threads, mostWaiting);
    this.workers = new Piscina({
      filename: pathToFileURL(inRepository("packages/grader/dist/worker.mjs")).href,
      minThreads: threads,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    this.workers.on("error", (error) => {
      this.brokenAt = performance.now();
      logUnexpected(error, { where: "grading worker" });
    });
  }

  /** Runs the worker's export `task`. Null where too many wait. A worker that fails for a reason of its own is our fault, and is thrown. */
  run<T>(task: string, job: unknown, budget: number): Promise<Done<T> | null> {
    return this.slots.use(async (): Promise<Done<T>> => {
      const started = performance.now();
      const elapsed = () => Math.round(performance.now() - started);
      try {
        // The caller names the type that the worker's export returns.
        const value = (await this.workers.run(job, { name: task, signal: AbortSignal.timeout(budget) })) as T;
        return { kind: "done", value, milliseconds: elapsed() };
      } catch (error) {
        if (!isStop(error) || this.brokenAt >= started) throw error;
        return { kind: "stopped", milliseconds: elapsed() };
      }
    });
  }

  end(): Promise<void> {
    return this.workers.destroy();
  }
}

const isStop = (error: unknown) => error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"));
