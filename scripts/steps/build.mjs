import { inRepository } from "./repository.mjs";
import { onceFor } from "./fingerprint.mjs";
import { tool } from "./run.mjs";
import { step } from "./step.mjs";

const // A build for a container differs from one for this machine.
const KIND = process.env.STANDALONE ? "standalone" : "";
const SOURCES = ["apps", "packages", "prisma/schema.prisma", "package-lock.json", "tsconfig.base.json", "turbo.json"];
const RESULTS = ["apps/web/.next/BUILD_ID", "packages/grader/dist/worker.mjs"];

/** Builds what has changed: the grader's worker, the command line, the web application. */
export const build = () =>
  onceFor("build", { sources: SOURCES, results: RESULTS, extra: KIND }, () =>
    step("Building", async () => {
      await tool(inRepository("node_modules/turbo/bin/turbo"), ["run", "build", "--no-daemon", "--ui=stream", "--output-logs=errors-only"]);
    }),
  );
