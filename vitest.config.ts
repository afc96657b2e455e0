import { configDefaults, defineConfig } from "vitest/config";

/** `unit` needs nothing but Node; `integration` needs a PostgreSQL of its own, named by TEST_DATABASE_URL. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{apps,packages,prisma,scripts,benchmarks}/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, "**/*.integration.test.ts", "**/.next/**"],
          // Laws are tried on many cases; how long that takes says something of the machine and nothing of the code.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
        resolve: { alias: { "@": new URL("./apps/web/src", import.meta.url).pathname } },
      },
      {
        test: {
          name: "integration",
          include: ["{apps,packages,prisma}/**/*.integration.test.ts"],
          exclude: [...configDefaults.exclude, "**/.next/**"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
        resolve: { alias: { "@": new URL("./apps/web/src", import.meta.url).pathname } },
      },
    ],
  },
});
