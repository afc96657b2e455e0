import { randomUUID } from "node:crypto";
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

type Listening = {
  readonly listeners: Map<string, Set<SubmissionListener>>;
  /** How many pieces of news each topic has had while this connection was open. */
  readonly heard: Map<string, number>;
  connection: Promise<pg.Client> | undefined;
  /** Names the open connection; undefined while there is none. */
  epoch: string | undefined;
  lingering: ReturnType<typeof setTimeout> | undefined;
};

// Pages and streams of events may have been given copies of this module; what one hears, the other must know.
const home: typeof globalThis & { nablaListening?: Listening } = globalThis;
const state: Listening = (home.nablaListening ??= { listeners: new Map(), heard: new Map(), connection: undefined, epoch: undefined, lingering: undefined });
const { listeners, heard } = state;

/** The connection stays open this long for nobody, so that a page's stream of events finds it open that was opened for the page. */
const LINGER_MS = 60_000;
/** So many topics are kept account of at once. */
const MOST_TOPICS = 10_000;

/** A page waits no longer than this for the connection. */
const SHORT_WAIT_MS = 250;

/**
 * A mark of the news that a topic has had so far: it is another one once there is more. While the database is not listened to it
 * is null, and something may be missed.
 */
export const newsSoFar = (topic: string): string | null => (state.epoch === undefined ? null : `${state.epoch}.${heard.get(topic) ?? 0}`);

/** The same, for a page to take before it reads what it shows: the database is listened to from now on, if it can be. */
export async function expectNews(topic: string): Promise<string | null> {
  const opened = keepOpen();
  if (state.epoch === undefined) await Promise.race([opened, new Promise((resume) => setTimeout(resume, SHORT_WAIT_MS))]);
  return newsSoFar(topic);
}

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
  void keepOpen();
  return () => {
    known.delete(listener);
    if (known.size === 0) listeners.delete(topic);
    linger();
  };
}

/** Opens the connection where there is none; for a while, nobody closes it. */
function keepOpen(): Promise<pg.Client> {
  linger();
  state.connection ??= connect();
  return state.connection;
}

/** The connection is closed a while from now, if nobody listens by then. */
function linger(): void {
  clearTimeout(state.lingering);
  state.lingering = setTimeout(() => {
    if (listeners.size === 0) void hangUp();
  }, LINGER_MS).unref();
}

/** Milliseconds before a lost connection is tried again. */
const PAUSE = 1_000;

async function connect(): Promise<pg.Client> {
  for (;;) {
    // eslint-disable-next-line no-restricted-properties -- as in client.ts: the same database
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL, keepAlive: true });
    try {
      await client.connect();
      client.on("notification", ({ payload }) => hear(payload ?? ""));
      client.on("error", () => void lost(client));
      client.on("end", () => void lost(client));
      await client.query(`listen ${CHANNEL}`);
      beginAnew();
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

function hear(topic: string): void {
  if (heard.size >= MOST_TOPICS && !heard.has(topic)) beginAnew();
  heard.set(topic, (heard.get(topic) ?? 0) + 1);
  listeners.get(topic)?.forEach((listener) => listener.onSubmission());
}

/** Every mark given before is then an old one. */
function beginAnew(): void {
  heard.clear();
  state.epoch = randomUUID();
}

async function lost(client: pg.Client): Promise<void> {
  client.removeAllListeners();
  client.on("error", () => undefined);
  state.epoch = undefined;
  if (listeners.size === 0) {
    state.connection = undefined;
    return;
  }
  tell(false);
  await new Promise((resume) => setTimeout(resume, PAUSE));
  state.connection = listeners.size > 0 ? connect() : undefined;
}

async function hangUp(): Promise<void> {
  const open = state.connection;
  state.connection = undefined;
  const client = await open;
  // Somebody may have opened another one meanwhile.
  if (state.connection === undefined) state.epoch = undefined;
  client?.removeAllListeners();
  client?.on("error", () => undefined);
  await client?.end().catch(() => undefined);
}

const tell = (connected: boolean): void => listeners.forEach((set) => set.forEach((listener) => listener.onConnection?.(connected)));
