import { basename, join } from "node:path";
import { z } from "zod";
import { BankFault } from "./bank-fault";
import { filesBelow } from "./files";
import { readYaml } from "./yaml-file";

const setSchema = z.strictObject({
  title: z.string().min(1),
  order: z.int(),
  intro: z.string(),
  problems: z.array(z.strictObject({ id: z.string(), points: z.number().positive() })).min(1),
});

/** A problem set as the bank proposes it; dates come with a course. */
export type BankSet = z.output<typeof setSchema> & { readonly slug: string };

/** The sets in their order; each problem of them is in the bank. */
export function loadSets(directory: string, problemIds: ReadonlySet<string>): readonly BankSet[] {
  return filesBelow(join(directory, "sets"), ".yaml")
    .map(({ path, text }) => {
      const set = readYaml(path, text, setSchema);
      const stranger = set.problems.find(({ id }) => !problemIds.has(id));
      if (stranger) throw new BankFault(path, `there is no problem "${stranger.id}" in the bank`);
      return { ...set, slug: basename(path, ".yaml") };
    })
    .sort((a, b) => a.order - b.order);
}
