/* Bundles the measurements, as a production build is bundled, and runs them. The peers stay packages of their own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const outfile = fileURLToPath(new URL("dist/main.mjs", import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL("src/main.ts", import.meta.url))],
  outfile,
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
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
