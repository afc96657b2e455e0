import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** What a browser loads for these exports: bundled and made small as for production, in bytes after gzip. */
export type BrowserBundle = { readonly bytes: number; readonly gzipped: number; readonly files: readonly string[] };

/** The repository's root, from the bundle in dist/ as from the source in src/. */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles a piece of TypeScript that imports from our packages; mathjs, should it be reached, is counted. */
export async function browserBundle(contents: string): Promise<BrowserBundle> {
  const result = await build({
    stdin: { contents, resolveDir: `${ROOT}packages/grader/src`, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote nothing");
  return { bytes: file.contents.length, gzipped: gzipSync(file.contents, { level: 9 }).length, files: Object.keys(result.metafile.inputs) };
}

/** What the web application loads, by name. */
export const BROWSER_BUNDLES = {
  /** The live preview under an answer's field, exactly as the page imports it. */
  preview: 'export * from "@nabla/grader/preview"',
  /** Everything that reads and everything that prints. */
  "reading, preview and printing":
    'export { read, readExpr, readDomain, partsOf, toText, toInfix, objectToInfix, toLatex, objectToLatex, toSpeech, objectToSpeech, writtenToLatex, writtenToSpeech } from "@nabla/calc-core"',
  "the same with derivatives": 'export { readExpr, toText, toLatex, toSpeech, writtenToLatex, canonical, presentable, derivative } from "@nabla/calc-core"',
  "all of calc-core but many digits": 'export * from "@nabla/calc-core"',
} as const;

/** Bytes after gzip that reading, preview and printing may take in a browser. */
export const BROWSER_LIMIT = 40_000;
