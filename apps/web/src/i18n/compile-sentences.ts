import { parse } from "@formatjs/icu-messageformat-parser";
import { writeCompiled } from "./compiled-sentence";

export type Sentences = string | { readonly [key: string]: Sentences };

const compiled = new WeakMap<object, Sentences>();

/** A part of the catalogue with each ICU message parsed, for readers that have no parser. Each part is compiled once. */
export function compileSentences(sentences: Sentences): Sentences {
  if (typeof sentences === "string") return writeCompiled(parse(sentences));
  const before = compiled.get(sentences);
  if (before !== undefined) return before;
  const made = Object.fromEntries(Object.entries(sentences).map(([key, below]) => [key, compileSentences(below)]));
  compiled.set(sentences, made);
  return made;
}
