import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "./generated/client";

/** Connections that one process keeps open at most. */
const POOL = 10;

// A development server loads this module anew at each change; the connections stay.
const home: typeof globalThis & { nablaDatabase?: PrismaClient } = globalThis;

/** The address of the database: read here, in one place, when it is first asked for. */
function databaseUrl(): string {
  // eslint-disable-next-line no-restricted-properties -- the one setting of this package; the caller may set it late
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: it names the PostgreSQL database, as in postgresql://user:password@host:5432/nabla");
  return url;
}

/** The one client of this process, made when first asked for. */
export function db(): PrismaClient {
  home.nablaDatabase ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl(), max: POOL }) });
  return home.nablaDatabase;
}

/** Closes every connection; a later `db()` opens new ones. */
export async function disconnect(): Promise<void> {
  await home.nablaDatabase?.$disconnect();
  delete home.nablaDatabase;
}

export type Transaction = Prisma.TransactionClient;

/** All of it or nothing, within so many milliseconds. Waits up to ten seconds for a connection and for locks that others hold. */
export const withTransaction = <T>(work: (tx: Transaction) => Promise<T>, within = 15_000): Promise<T> =>
  db().$transaction(work, { maxWait: 10_000, timeout: within });
