import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the bank lies when nobody says otherwise: beside this package's sources. */
export const bankDirectory = (): string => dirname(dirname(fileURLToPath(import.meta.url)));

export type BankFile = { readonly path: string; readonly text: string };

/** The files below a folder with this ending, in the order of their paths. */
export function filesBelow(folder: string, ending: string): readonly BankFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { path, text: readFileSync(path, "utf8") };
    });
}
