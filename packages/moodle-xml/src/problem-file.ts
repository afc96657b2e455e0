import { stringify } from "yaml";
import type { RemarkCode } from "./codes";
import { toMarkdown } from "./html-to-markdown";
import { leave } from "./leave";
import { attribute, childrenOf, type Element, textAt, wrappedText } from "./xml";

/** What a kind of question gives: the question itself, and what stands beside it in the file. */
export type Translation = {
  readonly ask: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly definitions?: Readonly<Record<string, unknown>>;
  readonly concept?: (typeof CONCEPTS)[number];
};


export type Context = {
  readonly question: Element;
  readonly title: string;
  /** Says that something became different. */
  readonly remark: (code: RemarkCode) => void;
  /** The text of a rich element (`<text>` inside of it); "" where it is empty. */
  readonly rich: (element: Element | undefined) => string;
};

const CONCEPTS = ["derivative", "chain-rule", "partial-derivative", "gradient", "jacobian", "hessian", "training"] as const;
const LARGEST_FILE = 50_000;

/** The text of `<x format="…"><text>…</text></x>`, with what `reader` does to it before. */
export const richText = (element: Element | undefined, remark: Context["remark"], prepare: (source: string) => string = (source) => source): string => {
  if (!element) return "";
  const { text, remarks } = toMarkdown(prepare(textAt(element, "text")), attribute(element, "format") || "html");
  remarks.forEach(remark);
  if (childrenOf(element, "file").length > 0) remark("image");
  return text;
};

/** The problem file of a translated question. `id` names it in the bank. */
export function problemFile({ question, title, remark, rich }: Context, id: string, { ask, parameters, definitions, concept }: Translation): string {
  const statement = rich(childrenOf(question, "questiontext")[0]);
  if (statement === "") leave("empty");
  const tags = childrenOf(question, "tags").flatMap((list) => childrenOf(list, "tag").map((tag) => textAt(tag, "text")));
  const named = CONCEPTS.find((each) => tags.some((tag) => tag.toLowerCase().replaceAll(" ", "-") === each));
  if (!named) remark("concept");
  const points = Number(textAt(question, "defaultgrade") || "1");
  const usable = points > 0 && points <= 1000;
  if (!usable) remark("points");
  const hints = childrenOf(question, "hint").map(rich).filter((each) => each !== "").slice(0, 10);
  const solution = rich(childrenOf(question, "generalfeedback")[0]);
  const file = {
    format: 2,
    id,
    title,
    concept: named ?? concept ?? "training",
    difficulty: 2,
    ...(tags.length > 0 ? { tags: tags.map((tag) => tag.slice(0, 60)).filter((tag) => tag !== "").slice(0, 20) } : {}),
    ...(parameters && Object.keys(parameters).length > 0 ? { parameters } : {}),
    ...(definitions && Object.keys(definitions).length > 0 ? { let: definitions } : {}),
    statement,
    ask,
    ...(usable && points !== 1 ? { points } : {}),
    ...(hints.length > 0 ? { hints } : {}),
    ...(solution === "" ? {} : { solution }),
  };
  const yaml = stringify(file, { lineWidth: 0 });
  return yaml.length > LARGEST_FILE ? leave("too-long") : yaml;
}

/** A question's name, for people: one line of at most 200 characters. */
export const titleOf = (question: Element): string => wrappedText(question, "name").replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ").trim().slice(0, 200);

/** An id that no problem before it has: small letters, digits and single dashes. */
export function idFor(title: string, taken: ReadonlySet<string>): string {
  const ascii = title.replaceAll("ß", "ss").normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug = ascii.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 70).replace(/-+$/, "") || "question";
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return id;
}
