import { randomUUID } from "node:crypto";
import { env } from "../env";
import { logUnexpected } from "../log";
import { type JobName, type Jobs, queue, sendJob } from "./queue";

/** How one kind of job is done. */
export type Worker<N extends JobName> = {
  /** Works for a while. True where there is more to do: then the same job comes again. */
  readonly work: (data: Jobs[N]) => Promise<boolean>;
  /** What was left behind by a process that died. */
  readonly abandoned: () => Promise<readonly Jobs[N][]>;
};

const POLL_SECONDS = 0.5;
const SWEEP_MS = 10_000;

const home: typeof globalThis & { nablaWorking?: Promise<void> } = globalThis;

/** Names this process's chain of jobs for as long as it lives. */
export const HOLDER = randomUUID();

/** Lets this process work on the queue's jobs until it ends. It is begun once, however often it is asked for. */
export function workOnJobs(workers: { readonly [N in JobName]: Worker<N> }): void {
  if (env().NABLA_JOBS === "off") return;
  home.nablaWorking ??= begin(workers).catch((error: unknown) => {
    delete home.nablaWorking;
    logUnexpected(error, { where: "starting to work on jobs" });
    setTimeout(() => workOnJobs(workers), SWEEP_MS).unref();
  });
}

async function begin(workers: Parameters<typeof workOnJobs>[0]): Promise<void> {
  await Promise.all([take("regrade", workers.regrade), take("group-answers", workers["group-answers"])]);
}

async function take<N extends JobName>(name: N, worker: Worker<N>): Promise<void> {
  const boss = await queue();
  await boss.work<Jobs[N]>(name, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1 }, async (jobs) => {
    for (const { data } of jobs) {
      try {
        if (await worker.work(data)) await sendJob(name, data);
      } catch (error) {
        // The sweep finds it again.
        logUnexpected(error, { where: name, ...data });
        throw error;
      }
    }
  });
  const sweep = async () => {
    for (const data of await worker.abandoned()) await sendJob(name, data);
  };
  await sweep();
  setInterval(() => void sweep().catch((error: unknown) => logUnexpected(error, { where: "sweeping for jobs" })), SWEEP_MS).unref();
}
