/* `npm run seed:scale`: makes a large course beside the others, in the database that DATABASE_URL names or in that of the running `npm start`. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { DEMO_INSTRUCTOR } from "./steps/demo-accounts.mjs";
import { readJson } from "./steps/data-folder.mjs";
import { inRepository } from "./steps/repository.mjs";

/** The address of the embedded database, which `npm start` has started. */
function embedded() {
  const folder = process.env.NABLA_DATA ?? inRepository(".data");
  const port = readJson(join(folder, "database.json"))?.port;
  if (!port) throw new Error("No database: set DATABASE_URL, or start Nabla with npm start first.");
  return `postgresql://nabla:${readFileSync(join(folder, "database-password"), "utf8").trim()}@127.0.0.1:${port}/nabla`;
}

const env = { DEMO_INSTRUCTOR, ...process.env, DATABASE_URL: process.env.DATABASE_URL ?? embedded() };
const args = ["--max-old-space-size=4096", "--import", import.meta.resolve("tsx"), inRepository("prisma/seed-scale.ts"), ...process.argv.slice(2)];
spawn(process.execPath, args, { stdio: "inherit", env }).once("exit", (code) => {
  process.exitCode = code ?? 1;
});
