import { existsSync } from "node:fs";
import { inRepository } from "./repository.mjs";
import { onceFor } from "./fingerprint.mjs";
import { tool } from "./run.mjs";
import { step } from "./step.mjs";

/** Generates the database client from prisma/schema.prisma, if that has changed. */
export const generateClient = () =>
  onceFor("generate", { sources: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"], results: ["packages/db/src/generated/client.ts"] }, () =>
    step("Generating the database client", async () => {
      await tool(inRepository("node_modules/prisma/build/index.js"), ["generate"], { env: prismaEnvironment() });
    }),
  );

/**
 * Prisma's command line wants to download its schema engine before it does anything. Generating needs no such engine, so
 * a stub stands in for it, unless a developer names a real one.
 */
const prismaEnvironment = () => {
  const named = process.env.PRISMA_SCHEMA_ENGINE_BINARY;
  return { PRISMA_SCHEMA_ENGINE_BINARY: named && existsSync(named) ? named : inRepository("prisma/schema-engine-stub") };
};
