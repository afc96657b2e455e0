/*
 * Prisma's schema engine as WebAssembly: compares migrations with prisma/schema.prisma without the native engine, which
 * would have to be downloaded. It needs a real server for its shadow database, which is made and dropped here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { inRepository } from "../steps/repository.mjs";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/* PostgreSQL's internal type "char" (18) is refused by the adapter, while the engine insists on it. So it comes in as
   bpchar (1042), which looks the same on the wire, under a marked name, and is told to the engine as a character. */
const INTERNAL_CHAR = 18;
const BPCHAR = 1042;
const MARK = "\u0001char";

/** The SQL that leads from the committed migrations to prisma/schema.prisma; an empty string when they agree. */
export async function sqlFromMigrationsToSchema(serverUrl) {
  markInternalChar();
  const Engine = await loadEngine();
  const engine = await Engine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(shadowOn(serverUrl)));
  const path = inRepository("prisma/schema.prisma");
  const result = await engine.diff({
    from: { tag: "migrations", ...migrationsIn(inRepository("prisma/migrations")) },
    to: { tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] },
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
    shadowDatabaseUrl: null,
  });
  const sql = (result.stdout ?? "").trim();
  return sql.includes("-- This is an empty migration.") ? "" : sql;
}

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message.slice(0, 400)) };
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const bindings = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

let patched = false;
function markInternalChar() {
  if (patched) return;
  patched = true;
  const addFields = pg.Result.prototype.addFields;
  pg.Result.prototype.addFields = function (fields) {
    for (const field of fields) if (field.dataTypeID === INTERNAL_CHAR) Object.assign(field, { dataTypeID: BPCHAR, name: field.name + MARK });
    return addFields.call(this, fields);
  };
}

function asCharacters(connection) {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const marked = result.columnNames.map((name) => name.endsWith(MARK));
    return {
      ...result,
      columnNames: result.columnNames.map((name) => name.replace(MARK, "")),
      columnTypes: result.columnTypes.map((type, i) => (marked[i] ? ColumnTypeEnum.Character : type)),
    };
  };
  return connection;
}

/** Connections for the engine. A shadow database is a new one each time: a shared one would be the developer's own. */
function shadowOn(serverUrl) {
  const named = (database) => {
    const url = new URL(serverUrl);
    url.pathname = `/${database}`;
    return url.href;
  };
  return {
    provider: "postgres",
    adapterName: "pg",
    connect: async () => asCharacters(await new PrismaPg({ connectionString: named("postgres") }).connect()),
    async connectToShadowDb() {
      const name = `nabla_shadow_${randomBytes(6).toString("hex")}`;
      const keeper = new pg.Client({ connectionString: named("postgres") });
      await keeper.connect();
      await keeper.query(`create database ${name}`);
      const connection = asCharacters(await new PrismaPg({ connectionString: named(name) }).connect());
      // The adapter cuts a script at every semicolon, and so in the middle of a function's body. PostgreSQL takes it whole.
      connection.executeScript = async (script) => {
        const client = new pg.Client({ connectionString: named(name) });
        await client.connect();
        await client.query(script).finally(() => client.end());
      };
      const close = connection.dispose.bind(connection);
      connection.dispose = async () => {
        await close();
        await keeper.query(`drop database ${name} with (force)`);
        await keeper.end();
      };
      return connection;
    },
  };
}

function migrationsIn(folder) {
  const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql"))).sort() : [];
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: read(join(folder, "migration_lock.toml")) },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: read(join(folder, name, "migration.sql")) } },
    })),
  };
}
