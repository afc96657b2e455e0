import { basename, join } from "node:path";
import { CONCEPTS } from "@nabla/grader";
import { z } from "zod";
import { BankFault } from "./bank-fault";
import { filesBelow } from "./files";
import { readYaml } from "./yaml-file";

const header = z.strictObject({
  title: z.string().min(1),
  concept: z.enum(CONCEPTS),
  summary: z.string().min(1),
  order: z.int(),
  minutes: z.int().positive(),
});

/** A lesson: its header, and its text in Markdown with formulas between dollar signs. */
export type Lesson = z.output<typeof header> & { readonly slug: string; readonly markdown: string };

/** The lessons in their order. */
export function loadLessons(directory: string): readonly Lesson[] {
  return filesBelow(join(directory, "lessons"), ".md")
    .map(({ path, text }) => {
      const [, front, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      if (front === undefined || markdown === undefined) throw new BankFault(path, "a lesson begins with a header between two lines of three dashes");
      // The header begins on the second line, below the dashes.
      return { ...readYaml(path, front, header, 2), slug: basename(path, ".md"), markdown: markdown.trim() };
    })
    .sort((a, b) => a.order - b.order);
}
