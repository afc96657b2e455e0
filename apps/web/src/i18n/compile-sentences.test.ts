import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { type Sentences, compileSentences } from "./compile-sentences";
import { parse as parseInBrowser } from "./icu-parser.browser";
import { LANGUAGES } from "./languages";
import { MESSAGES } from "./messages";

/** Every sentence beside its compiled form. */
function pairs(tree: Sentences, compiled: Sentences): readonly (readonly [string, string])[] {
  if (typeof tree === "string") return typeof compiled === "string" ? [[tree, compiled]] : [];
  return Object.entries(tree).flatMap(([key, below]) => pairs(below, typeof compiled === "string" ? "" : (compiled[key] ?? "")));
}

test.each(LANGUAGES)("every sentence of %s is read in the browser as the parser reads it", (language) => {
  const all = pairs(MESSAGES[language], compileSentences(MESSAGES[language]));
  expect(all.length).toBeGreaterThan(1000);
  for (const [sentence, compiled] of all) expect(parseInBrowser(compiled), sentence).toEqual(parse(sentence));
});

test.each([
  ["a plain sentence", "Nothing yet.", {}, "Nothing yet."],
  ["a plural with a number in it", "{count, plural, =0 {none} one {# point} other {# points}}", { count: 1234 }, "1,234 points"],
  ["a skeleton of a number", "{share, number, ::percent .#} of it", { share: 0.125 }, "12.5% of it"],
  ["a choice", "{role, select, OWNER {owner} other {guest}}", { role: "OWNER" }, "owner"],
  ["a tag", "See <link>the lesson</link>.", { link: (chunks: readonly string[]) => `[${chunks.join("")}]` }, "See [the lesson]."],
  ["braces that are meant", "Write '{x}'.", {}, "Write {x}."],
])("%s says the same", (_, sentence, values, said) => {
  const compiled = compileSentences(sentence);
  expect(new IntlMessageFormat(parseInBrowser(String(compiled)), "en").format(values)).toBe(said);
});

test("a plain sentence travels as it is", () => {
  expect(compileSentences({ a: { b: "Check" } })).toEqual({ a: { b: "Check" } });
  expect<MessageFormatElement[]>(parseInBrowser("Check")).toEqual([{ type: TYPE.literal, value: "Check" }]);
});
