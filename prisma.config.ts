import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // Generating needs no server; a real one is named by the environment.
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://offline:offline@127.0.0.1:1/offline" },
});
