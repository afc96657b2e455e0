import type { YAMLParseError } from "yaml";

/** What the YAML reader finds, in the words of somebody who writes a problem and not a parser. */
const WORDS: { readonly [C in YAMLParseError["code"]]: string } = {
  ALIAS_PROPS: "A reference (*) stands alone, without & or ! before it.",
  BAD_ALIAS: "A reference (*) needs a name.",
  BAD_COLLECTION_TYPE: "The tag (!) does not fit what it stands before.",
  BAD_DIRECTIVE: "A line that begins with % is none that is known here.",
  BAD_DQ_ESCAPE: "Between double quotation marks a backslash begins a special character: write \\\\ for a backslash, or use single quotation marks.",
  BAD_INDENT: "This line does not begin in the column in which its neighbours do.",
  BAD_PROP_ORDER: "An anchor (&) or a tag (!) stands in the wrong place.",
  BAD_SCALAR_START: "No text begins with this character: put the text in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY: "A second colon with a blank after it stands in this line: put the text in quotation marks.",
  BLOCK_IN_FLOW: "Between [ ] or { } stands what belongs on lines of its own.",
  DUPLICATE_KEY: "This field stands there twice.",
  IMPOSSIBLE: "This cannot be read.",
  KEY_OVER_1024_CHARS: "The name of a field is too long: a colon may be missing.",
  MISSING_CHAR: "Something is missing here.",
  MULTILINE_IMPLICIT_KEY: "The name of a field stands on one line with its colon: one of the two is missing, or the text wants quotation marks.",
  MULTIPLE_ANCHORS: "Here are two anchors (&) where one may be.",
  MULTIPLE_DOCS: "The file goes on after a line of ---: a file holds one problem.",
  MULTIPLE_TAGS: "Here are two tags (!) where one may be.",
  NON_STRING_KEY: "The name of a field must be a text.",
  RESOURCE_EXHAUSTION: "The file is nested too deeply.",
  TAB_AS_INDENT: "This line begins with a tab: indent with blanks.",
  TAG_RESOLVE_FAILED: "This tag (!) is not known.",
  UNEXPECTED_TOKEN: "This cannot stand here: a quotation mark, a comma or a line break may be missing before it.",
};

/** Where one code stands for several things, the one that the reader's own words tell. */
const NEARER: readonly (readonly [told: RegExp, words: string])[] = [
  [/^Flow (map|sequence) .*end with a/, "Up to here a list that begins with [ or { is not closed."],
  [/^Missing closing .quote/, "A text that begins with a quotation mark is not closed."],
  [/followed by map values/, "After the name of a field comes a colon, and then its value."],
  [/^Missing ,/, "Between two entries a comma is missing."],
  [/^Sequence item without/, "An entry of this list lacks its dash."],
  [/^Missing space/, "After the colon comes a blank."],
];

/** The fault in plain words. */
export function yamlWords({ code, message }: Pick<YAMLParseError, "code" | "message">): string {
  return NEARER.find(([told]) => told.test(message))?.[1] ?? WORDS[code];
}

/** Every sentence that may be said: each has its German. */
export const YAML_SENTENCES: readonly string[] = [...Object.values(WORDS), ...NEARER.map(([, words]) => words)];
