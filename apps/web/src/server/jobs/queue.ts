import PgBoss from "pg-boss";
import { env } from "../env";
import { logUnexpected } from "../log";

/** Each kind of job, and what it carries. */
export type Jobs = {
  readonly regrade: { readonly runId: string };
  readonly "group-answers": { readonly courseId: string; readonly problemId: string };
};
export type JobName = keyof Jobs;
const NAMES: readonly JobName[] = ["regrade", "group-answers"];

/** The queue's tables, beside the application's own. */
const SCHEMA = "jobs";
/** A job that takes longer was its worker's last: it is given up, and what it was about is found by the sweep. */
const EXPIRES_SECONDS = 120;

// The development server loads this module anew at each change; the queue stays.
const home: typeof globalThis & { nablaQueue?: Promise<PgBoss> } = globalThis;

/** The queue of this process, made and opened when first asked for. */
export function queue(): Promise<PgBoss> {
  home.nablaQueue ??= open().catch((error: unknown) => {
    delete home.nablaQueue;
    throw error;
  });
  return home.nablaQueue;
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, schema: SCHEMA, max: 2, schedule: false, application_name: "nabla jobs" });
  boss.on("error", (error) => logUnexpected(error, { where: "job queue" }));
  await boss.start();
  for (const name of NAMES) await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInSeconds: EXPIRES_SECONDS });
  return boss;
}

/** Puts a job into the queue, unless the same one waits there already. */
export async function sendJob<N extends JobName>(name: N, data: Jobs[N]): Promise<void> {
  await (await queue()).send(name, data, { singletonKey: Object.values(data).join(" ") });
}

/** Closes the queue; what waits in it is there when it is opened again. */
export async function closeQueue(): Promise<void> {
  const open = home.nablaQueue;
  delete home.nablaQueue;
  await (await open)?.stop({ graceful: false, wait: true });
}
