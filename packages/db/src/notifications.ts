import pg from "pg";
import type { Transaction } from "./client";

/** PostgreSQL's channel on which is told that something is new; the payload says where: its topic. */
const CHANNEL = "nabla_submissions";

/** The topic of a lecture's question. That of a course, for its submissions, is the course's id. */
export const liveTopic = (sessionId: string): string => `live ${sessionId}`;

/** Tells everybody who listens to the topic that it has news, once the transaction is committed. */
export async function announce(tx: Transaction, topic: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${CHANNEL}, ${topic})`;
}

/** Tells everybody who listens that the course has a new submission, once the transaction is committed. */
export const announceSubmission = (tx: Transaction, courseId: string): Promise<void> => announce(tx, courseId);

export type SubmissionListener = {
  readonly onSubmission: () => void;
  /** Called when the connection to the database is lost, and again with true when it is back. */
  readonly onConnection?: (connected: boolean) => void;
};

const listeners = new Map<string, Set<SubmissionListener>>();
let connection: Promise<pg.Client> | undefined;

/**
 * Calls back after each piece of news of the topic, as each submission to a course, from whichever process it was stored. All listeners of this process
 * share one connection, which is opened anew when it is lost.
 *
 * @returns stops listening
 */
export function listenForSubmissions(topic: string, listener: SubmissionListener): () => void {
  const known = listeners.get(topic) ?? new Set();
  known.add(listener);
  listeners.set(topic, known);
  connection ??= connect();
  return () => {
    known.delete(listener);
    if (known.size === 0) listeners.delete(topic);
    if (listeners.size === 0) void hangUp();
  };
}

/** Milliseconds before a lost connection is tried again. */
const PAUSE = 1_000;

async function connect(): Promise<pg.Client> {
  for (;;) {
    // eslint-disable-next-line no-restricted-properties -- as in client.ts: the same database
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL, keepAlive: true });
    try {
      await client.connect();
      client.on("notification", ({ payload }) => listeners.get(payload ?? "")?.forEach((listener) => listener.onSubmission()));
      client.on("error", () => void lost(client));
      client.on("end", () => void lost(client));
      await client.query(`listen ${CHANNEL}`);
      tell(true);
      return client;
    } catch {
      client.removeAllListeners();
      client.on("error", () => undefined);
      await client.end().catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, PAUSE));
    }
  }
}

async function lost(client: pg.Client): Promise<void> {
  client.removeAllListeners();
  client.on("error", () => undefined);
  if (listeners.size === 0) return;
  tell(false);
  await new Promise((resume) => setTimeout(resume, PAUSE));
  if (listeners.size > 0) connection = connect();
}

async function hangUp(): Promise<void> {
  const open = connection;
  connection = undefined;
  const client = await open;
  client?.removeAllListeners();
  client?.on("error", () => undefined);
  await client?.end().catch(() => undefined);
}

const tell = (connected: boolean): void => listeners.forEach((set) => set.forEach((listener) => listener.onConnection?.(connected)));
