/* `npm start`: from a fresh clone to a served page; and again, quickly, from whatever is there already. */
import "./steps/node-version.mjs";
import { join } from "node:path";
import { build } from "./steps/build.mjs";
import { keptSecret, openDataFolder } from "./steps/data-folder.mjs";
import { DEMO_INSTRUCTOR, DEMO_PASSWORD, DEMO_STUDENT } from "./steps/demo-accounts.mjs";
import { isFree } from "./steps/free-port.mjs";
import { generateClient } from "./steps/generate.mjs";
import { installWhatIsMissing } from "./steps/install.mjs";
import { Running, takeDataFolder } from "./steps/launch-state.mjs";
import { inRepository } from "./steps/repository.mjs";
import { explain, Refusal, step } from "./steps/step.mjs";

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "localhost";
const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`;
const demo = process.env.NABLA_DEMO !== "off";
const folder = process.env.NABLA_DATA || inRepository(".data");

/** What has to be ended, in this order. */
const running = [];
let ending;

function end(code) {
  ending ??= (async () => {
    for (const stop of running.splice(0).reverse()) await stop().catch((error) => console.error(error));
    process.exit(code);
  })();
  return ending;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!ending) console.log("\nStopping …");
    void end(0);
  });
}

try {
  const started = Date.now();
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal(`PORT is a number from 1 to 65535, and not "${process.env.PORT}".`);
  const state = await takeDataFolder(openDataFolder(folder), port);
  running.push(async () => state.release());
  if (!(await isFree(port, host))) {
    throw new Refusal(`Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`);
  }
  await installWhatIsMissing();
  await generateClient();
  await build();
  const database = await step("Database", openDatabase);
  // Asked to end while a step was running: that is under way, and nothing more is begun.
  await ending;
  await step("Migrations", () => applyMigrations(database.url));
  const { loadCourse } = await import("./steps/load-course.mjs");
  await step("Course", () => loadCourse(database.url, { demo }));
  await ending;
  const { startWeb } = await import("./steps/web.mjs");
  const web = await step("Web application", async () => {
    const secret = process.env.NEXTAUTH_SECRET || keptSecret(folder, "session-secret");
    return startWeb({
      port,
      host,
      log: join(folder, "web.log"),
      env: { DATABASE_URL: database.url, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: address },
      onSpawn: (web, stop) => {
        state.note({ web });
        running.push(stop);
      },
    });
  });
  state.note({ address });
  console.log(`\nNabla is served at ${address} (started in ${((Date.now() - started) / 1000).toFixed(1)} s). Ctrl-C stops it.`);
  if (demo) {
    console.log(`\n  student     ${DEMO_STUDENT}      password ${DEMO_PASSWORD}`);
    console.log(`  instructor  ${DEMO_INSTRUCTOR}   password ${DEMO_PASSWORD}\n`);
  }
  void web.ended.then(() => fallen("The web application", "web.log"));
  void database.ended?.then(() => fallen("The database", "postgres.log"));
} catch (error) {
  if (!ending) explain(error);
  // Whoever starts what is running already has what they wanted.
  await end(error instanceof Running ? 0 : 1);
}

async function openDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL };
  const { startDatabase } = await import("./database/embedded.mjs");
  return startDatabase(folder, { onSpawn: (stop) => running.push(stop) });
}

async function applyMigrations(url) {
  const { migrate } = await import("./database/migrate.mjs");
  try {
    return (await migrate(url, inRepository("prisma/migrations"))).join(", ") || "none to apply";
  } catch (error) {
    // A server of one's own may be down, or know no such user or database: that needs no stack.
    if (process.env.DATABASE_URL && error.code) throw new Refusal(`The database that DATABASE_URL names cannot be used: ${error.message || error.code}`);
    throw error;
  }
}

function fallen(what, log) {
  if (ending) return;
  console.error(`\n${what} has ended unexpectedly; see ${join(folder, log)}. Everything is stopped; npm start goes on from here.`);
  void end(1);
}
