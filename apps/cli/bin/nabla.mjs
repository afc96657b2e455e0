#!/usr/bin/env node
import { bundle } from "./build.mjs";

// Whoever reads has read enough, as `nabla … | head` has: the rest is for nobody, and no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(0);
    // A full disk, say.
    if (stream !== process.stderr) process.stderr.write(`nabla: ${error.message}\n`);
    process.exit(1);
  });
}

const { main } = await import(await bundle());
process.exitCode = await main(process.argv.slice(2));
