#!/usr/bin/env node
import { bundle } from "./build.mjs";

const { main } = await import(await bundle());
process.exitCode = await main(process.argv.slice(2));
