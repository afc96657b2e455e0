import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keptSecret, openDataFolder, readJson, writeWhole } from "../steps/data-folder.mjs";
import { freePort } from "../steps/free-port.mjs";
import { commandLineOf, endProcess, identityOf, isAlive } from "../steps/process-identity.mjs";
import { Refusal } from "../steps/step.mjs";
import { binaries } from "./binaries.mjs";
import { createCluster } from "./create-cluster.mjs";
import { serverUser } from "./server-user.mjs";

const USER = "nabla";
const DATABASE = "nabla";

/** Pages count over whole classes: room to do it in memory, on a disk without a moving arm, with plans that are made at once. */
const FOR_PAGES = ["shared_buffers=256MB", "work_mem=16MB", "random_page_cost=1.1", "jit=off"];

/** How often a start is tried: after a crash, what is left of the old server needs a moment to go. */
const TRIES = 20;

/**
 * Starts the PostgreSQL that comes with the packages, with its data in `folder`/postgres. It listens on this machine
 * alone, asks for a password drawn at first use, and keeps its port where it can. A server that a killed launcher left
 * behind is stopped first.
 *
 * @param settings  further settings of the server, as "name=value"
 * @param onSpawn   gets the way to stop it as soon as there is something to stop, which may be before it answers
 * @returns `url` of the database, `stop()`, and `ended`, a promise that resolves when the server ends
 */
export async function startDatabase(folder, { settings = [], onSpawn } = {}) {
  openDataFolder(folder);
  const programs = binaries();
  const user = serverUser(programs.initdb, folder);
  const cluster = join(folder, "postgres");
  const password = keptSecret(folder, "database-password");
  await stopLeftOver(cluster);
  if (!existsSync(join(cluster, "PG_VERSION"))) await createCluster({ folder, cluster, programs, user, name: USER, password });

  const notes = join(folder, "database.json");
  for (let tries = 1; ; tries++) {
    const port = await freePort(readJson(notes)?.port);
    writeWhole(notes, JSON.stringify({ port }));
    const address = (database) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
    const server = launch({ folder, cluster, programs, user, port, settings });
    const stop = () => endProcess(server.identity, { signal: "SIGINT", last: "SIGQUIT" });
    onSpawn?.(stop);
    if (await isReady(server, address("postgres"))) {
      await ensureDatabase(address("postgres"));
      return { url: address(DATABASE), ended: server.ended, stop };
    }
    if (tries === TRIES) throw new Refusal(`The database does not start. The end of ${logOf(folder)}:\n${tailOf(logOf(folder))}`);
    await new Promise((resume) => setTimeout(resume, 500));
  }
}

/** Stops what runs in `folder` and forgets its data: for tests, which begin with nothing. */
export async function discardDatabase(folder) {
  const cluster = join(folder, "postgres");
  await stopLeftOver(cluster);
  rmSync(cluster, { recursive: true, force: true });
}

const logOf = (folder) => join(folder, "postgres.log");
const tailOf = (path) => (existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").slice(-15).join("\n") : "(empty)");

function launch({ folder, cluster, programs, user, port, settings }) {
  const log = openSync(logOf(folder), "w", 0o600);
  const given = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=60", ...FOR_PAGES, ...settings];
  const [command, ...args] = [...user.prefix, programs.postgres, "-D", cluster, ...given.flatMap((setting) => ["-c", setting])];
  // A session of its own, so that Ctrl-C reaches the launcher alone, which stops the web application first.
  const child = spawn(command, args, { cwd: "/", detached: true, stdio: ["ignore", log, log], ...user.options });
  closeSync(log);
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  return { identity: identityOf(child.pid), ended };
}

/** Waits until the server answers; false where it ends instead. */
async function isReady(server, url) {
  let alive = true;
  void server.ended.then(() => (alive = false));
  while (alive) {
    if (await withClient(url, () => true).catch(() => false)) return true;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return false;
}

const ensureDatabase = (url) =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });

async function withClient(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A killed launcher leaves its server running; a killed server leaves its lock file. */
async function stopLeftOver(cluster) {
  const lock = join(cluster, "postmaster.pid");
  if (!existsSync(lock)) return;
  const left = identityOf(Number(readFileSync(lock, "utf8").split("\n")[0]));
  if (!isAlive(left)) return; // PostgreSQL itself sees that the lock is stale, and recovers.
  if (commandLineOf(left.pid).includes(cluster)) await endProcess(left, { signal: "SIGINT", last: "SIGQUIT" });
  else rmSync(lock); // The number has been given to a stranger.
}
