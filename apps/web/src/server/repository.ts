import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "./env";

/**
 * The path of a file or folder of this repository, such as `packages/problem-bank`. The server may be started at the
 * top, in apps/web, or as a standalone build; all of them lie below the folder that is looked for.
 */
export function inRepository(path: string): string {
  const home = env().NABLA_HOME;
  if (home) return join(home, path);
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = join(/* turbopackIgnore: true */ folder, path);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) throw new Error(`${path} was not found above ${process.cwd()}; set NABLA_HOME`);
  }
}
