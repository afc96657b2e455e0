import { build } from "esbuild";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const outfile = join(root, "apps/cli/dist/nabla.mjs");
const sources = ["apps/cli/src", "packages/calc-core/src", "packages/grader/src"].map((folder) => join(root, folder));

/** The time of the newest source file below a folder, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

/** Bundles the command line when its sources are newer than the bundle; tells where the bundle is. */
export async function bundle() {
  const built = existsSync(outfile) ? statSync(outfile).mtimeMs : 0;
  if (built < Math.max(...sources.map(newest))) {
    await build({
      entryPoints: [join(root, "apps/cli/src/main.ts")],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
      // mathjs and yaml are partly CommonJS, and ask for `require` when bundled as a module.
      banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    });
  }
  return pathToFileURL(outfile).href;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
