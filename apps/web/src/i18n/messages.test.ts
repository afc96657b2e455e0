import { TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { LANGUAGES } from "./languages";
import { MESSAGES } from "./messages";

/** Every sentence of a catalogue by its path, as "practice.verdict.right". */
function sentences(tree: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof tree === "string") return new Map([[path, tree]]);
  return new Map(Object.entries(tree ?? {}).flatMap(([key, below]) => [...sentences(below, path ? `${path}.${key}` : key)]));
}

/** The names of what is filled in, and of the tags of rich sentences, whatever branches of a plural they stand in. */
function placeholders(sentence: string): readonly string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat["getAst"]>) => {
    for (const element of elements) {
      if ("options" in element) for (const option of Object.values(element.options)) walk(option.value);
      if ("children" in element) walk(element.children);
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
    }
  };
  walk(new IntlMessageFormat(sentence, "en").getAst());
  return [...names].sort();
}

const english = sentences(MESSAGES.en);

test.each(LANGUAGES)("%s says every sentence, with the same things filled in", (language) => {
  const spoken = sentences(MESSAGES[language]);
  expect([...spoken.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, sentence] of spoken) {
    expect(sentence.trim(), key).not.toBe("");
    expect(placeholders(sentence), key).toEqual(placeholders(english.get(key) ?? ""));
  }
});
