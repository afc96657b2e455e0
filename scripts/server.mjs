/*
 * What a container runs: migrates, brings the shipped problems, and serves. Bundled by scripts/bundle.mjs together with
 * what it imports, and started in the folder that holds apps/, packages/ and prisma/.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { migrate } from "./database/migrate.mjs";

const { DATABASE_URL } = process.env;
if (!DATABASE_URL) {
  console.error("DATABASE_URL is not set.");
  process.exit(1);
}

const applied = await migrate(DATABASE_URL, resolve("prisma/migrations"));
console.log(applied.length > 0 ? `Migrations applied: ${applied.join(", ")}` : "No migrations to apply.");

// A process of its own: what loading the course needs is given back before serving begins.
const env = { ...process.env, NABLA_DEMO: process.env.NABLA_DEMO ?? "off", NABLA_BANK: resolve("packages/problem-bank") };
const loaded = spawnSync(process.execPath, [resolve("seed.mjs")], { stdio: "inherit", env });
if (loaded.status !== 0) process.exit(1);

await import(pathToFileURL(resolve("apps/web/server.js")).href);
