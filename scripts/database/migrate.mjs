/*
 * Applies prisma/migrations, as `prisma migrate deploy` does: the same table, the same checksums, the same lock, so that
 * either may go on where the other left off.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";

/** Prisma's own advisory lock: of several servers that start at once, one migrates and the others wait. */
const LOCK = 72707369;

const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/** Applies what is missing, in order. Gives the names of the applied ones; throws, and says which, when one fails. */
export async function migrate(databaseUrl, folder) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    // "if not exists" is announced as a notice, which nobody needs to read.
    await client.query("set client_min_messages = warning");
    await client.query(TABLE);
    return await applyMissing(client, folder);
  } finally {
    await client.end();
  }
}

async function applyMissing(client, folder) {
  const { rows } = await client.query("select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null");
  const failed = rows.find((row) => !row.finished_at);
  if (failed) throw new Error(`The migration ${failed.migration_name} failed before. Mend the database, then mark the row in _prisma_migrations as rolled back.`);
  const applied = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name, "migration.sql");
    if (!existsSync(path)) continue;
    const sql = readFileSync(path, "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    const done = rows.find((row) => row.migration_name === name);
    if (done && done.checksum !== checksum) console.warn(`The migration ${name} was changed after it had been applied.`);
    if (done) continue;
    await apply(client, name, sql, checksum);
    applied.push(name);
  }
  return applied;
}

async function apply(client, name, sql, checksum) {
  const id = randomUUID();
  await client.query("insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)", [id, checksum, name]);
  try {
    // One query of several statements is one transaction: a migration is there whole or not at all.
    await client.query(sql);
  } catch (error) {
    await client.query("update _prisma_migrations set logs = $2 where id = $1", [id, String(error)]);
    throw new Error(`The migration ${name} failed: ${error.message}`, { cause: error });
  }
  await client.query("update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1", [id]);
}

/** Called as a command: `DATABASE_URL=… node migrate.mjs FOLDER`. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const applied = await migrate(process.env.DATABASE_URL, process.argv[2] ?? "prisma/migrations");
  console.log(applied.length > 0 ? `Migrations applied: ${applied.join(", ")}` : "The database is up to date.");
}
