import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Io } from "./io";

/** Standard input line by line, standard output and error, and the file system. */
export const processIo: Io = {
  get input() {
    return createInterface({ input: process.stdin, crlfDelay: Infinity });
  },
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  readFile: (path) => readFile(path, "utf8"),
  listFiles: async (folder) => {
    if (!(await stat(folder)).isDirectory()) return null;
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  },
  clock: () => performance.now(),
};
