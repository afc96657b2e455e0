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
      set.problems.forEach(({ id }, i) => {
        const [line, column] = placeOf(text, id);
        if (!problemIds.has(id)) throw new BankFault(path, `there is no problem "${id}" in the bank`, line, column);
        if (set.problems.findIndex((other) => other.id === id) < i) throw new BankFault(path, `the problem "${id}" stands twice in this set`, line, column);
      });
      return { ...set, slug: basename(path, ".yaml") };
    })
    .sort((a, b) => a.order - b.order);
}

/** Line and column of the last mention of an id, as a whole word: "quadratic" is not in "gradient-of-a-quadratic". */
function placeOf(text: string, id: string): readonly [line: number, column: number] {
  const mentions = [...text.matchAll(/[a-z0-9]+(-[a-z0-9]+)*/g)].filter(([word]) => word === id);
  const before = text.slice(0, mentions.at(-1)?.index ?? 0).split("\n");
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
