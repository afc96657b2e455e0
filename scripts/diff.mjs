/* `npm run db:diff NAME`: writes the migration that leads from the committed ones to prisma/schema.prisma. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "./database/embedded.mjs";
import { sqlFromMigrationsToSchema } from "./database/schema-engine.mjs";
import { inRepository } from "./steps/repository.mjs";
import { explain, Refusal } from "./steps/step.mjs";

const name = (process.argv[2] ?? "").replace(/[^a-z0-9]+/gi, "_").toLowerCase();
const folder = mkdtempSync(join(tmpdir(), "nabla-diff-"));
let server;

try {
  if (!name) throw new Refusal("Give the migration a name: npm run db:diff -- add-hints");
  // A throw-away server: comparing replays every migration, and never on anybody's data.
  server = await startDatabase(folder, { settings: ["fsync=off"] });
  const sql = await sqlFromMigrationsToSchema(server.url);
  if (sql) {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const target = inRepository("prisma/migrations", `${stamp}_${name}`);
    mkdirSync(target);
    writeFileSync(join(target, "migration.sql"), `${sql}\n`);
    console.log(`Written: ${join(target, "migration.sql")}. Read it before you commit it.`);
  } else {
    console.log("The migrations and prisma/schema.prisma agree.");
  }
} catch (error) {
  explain(error);
  process.exitCode = 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
