import { discardDatabase, startDatabase } from "../database/embedded.mjs";
import { migrate } from "../database/migrate.mjs";
import { inRepository } from "../steps/repository.mjs";

/** A server for this run alone. What it keeps is thrown away, so it need not survive a power cut. */
const SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Starts an empty server with two migrated databases: one for integration tests, one for the journeys. */
export async function startTestDatabases(folder, onSpawn) {
  await discardDatabase(folder);
  const server = await startDatabase(folder, { settings: SETTINGS, onSpawn });
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query("create database journeys");
  await client.end();
  const journeys = new URL(server.url);
  journeys.pathname = "/journeys";
  for (const url of [server.url, journeys.href]) await migrate(url, inRepository("prisma/migrations"));
  return { integration: server.url, journeys: journeys.href, discard: () => discardDatabase(folder) };
}
