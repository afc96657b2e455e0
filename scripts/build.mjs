/* `npm run build`: everything that is served or run, if its sources have changed. */
import "./steps/node-version.mjs";
import { build } from "./steps/build.mjs";
import { generateClient } from "./steps/generate.mjs";
import { explain } from "./steps/step.mjs";

try {
  await generateClient();
  await build();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
