/* For a container: the start of the server and the loading of the course, each as one file that needs no packages. */
import { build } from "esbuild";
import { inRepository } from "./steps/repository.mjs";

await build({
  entryPoints: { server: inRepository("scripts/server.mjs"), seed: inRepository("prisma/seed.ts") },
  outdir: inRepository("dist"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // pg's optional native driver is not installed and not missed.
  external: ["pg-native"],
  logLevel: "warning",
  // Some packages are CommonJS, and ask for `require` when bundled as a module.
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
});
