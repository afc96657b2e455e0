/* Bundles the measurements, as a production build is bundled, and runs them. The peers stay packages of their own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const engines = ["nabla", "mathjs", "nerdamer", "algebrite", "compute-engine", "kas"];
await build({
  entryPoints: Object.fromEntries([["main", here("src/main.ts")], ...engines.map((name) => [`engines/${name}`, here(`src/engines/${name}.ts`)])]),
  outdir: here("dist"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
  // Our own packages are TypeScript and are bundled; everything else is left where it is.
  plugins: [
    {
      name: "peers-stay-outside",
      setup: (build) => build.onResolve({ filter: /^[@a-z]/ }, ({ path }) => (path.startsWith("@nabla/") ? undefined : { path, external: true })),
    },
  ],
});
const { status } = spawnSync(process.execPath, [here("dist/main.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
