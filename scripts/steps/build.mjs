import { inRepository } from "./repository.mjs";
import { onceFor } from "./fingerprint.mjs";
import { tool } from "./run.mjs";
import { step } from "./step.mjs";

const sources = ["apps", "packages", "prisma/schema.prisma", "package-lock.json", "tsconfig.base.json", "turbo.json"];
const results = ["apps/web/.next/BUILD_ID", "packages/grader/dist/worker.mjs"];
// A build for a container differs from one for this machine.
const extra = process.env.STANDALONE ? "standalone" : "";

/** Builds what has changed: the grader's worker, the command line, the web application. */
export const build = () =>
  onceFor("build", { sources, results, extra }, () =>
    step("Building", async () => {
      await tool(inRepository("node_modules/turbo/bin/turbo"), ["run", "build", "--no-daemon", "--ui=stream", "--output-logs=errors-only"]);
    }),
  );
