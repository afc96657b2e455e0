import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { FaultCode } from "./codes";

/** An element: its attributes, its children by name in their order, and its own text. */
export type Element = { readonly [key: string]: unknown };

/** UTF-16 units. An export of a thousand questions without pictures is a tenth of it. */
const LARGEST = 5_000_000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Numbers of characters, too: &#8217;.
  htmlEntities: true,
  // Every child is a list, so that one answer is read as two are.
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The questions of a Moodle export. A document type is refused before anything is read: Moodle writes none, and entities are declared there. */
export function parseQuiz(xml: string): { readonly ok: true; readonly questions: readonly Element[] } | { readonly ok: false; readonly fault: FaultCode } {
  if (xml.length > LARGEST) return { ok: false, fault: "too-large" };
  const text = xml.replace(/^\uFEFF/, "").trimStart();
  if (/<!(DOCTYPE|ENTITY)/i.test(withoutCharacterData(text))) return { ok: false, fault: "entities" };
  if (!text.startsWith("<") || XMLValidator.validate(text) !== true) return { ok: false, fault: "not-xml" };
  try {
    const document: unknown = parser.parse(text);
    const [quiz] = isElement(document) ? childrenOf(document, "quiz") : [];
    return quiz === undefined ? { ok: false, fault: "not-a-quiz" } : { ok: true, questions: childrenOf(quiz, "question") };
  } catch {
    return { ok: false, fault: "not-xml" };
  }
}

/** In time proportional to the length, also where a section is never closed. */
function withoutCharacterData(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = text.indexOf("<![CDATA["); open >= 0; open = text.indexOf("<![CDATA[", from)) {
    kept.push(text.slice(from, open));
    const close = text.indexOf("]]>", open);
    if (close < 0) return kept.join("");
    from = close + 3;
  }
  return kept.join("") + text.slice(from);
}

const isElement = (value: unknown): value is Element => typeof value === "object" && value !== null && !Array.isArray(value);

/** The children with this name. One that holds nothing but text is an element with that text. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  const found = parent[name];
  if (!Array.isArray(found)) return [];
  return found.map((each: unknown) => (isElement(each) ? each : { "#text": each }));
}

/** The element's own text. */
export function ownText(element: Element): string {
  const text = element["#text"];
  return typeof text === "string" ? text : Array.isArray(text) ? text.join("") : "";
}

/** The text of the first child with this name, trimmed; "" without one. */
export const textAt = (parent: Element, name: string): string => {
  const [found] = childrenOf(parent, name);
  return found ? ownText(found).trim() : "";
};

/** Moodle wraps what people write once more: `<name><text>…</text></name>`. */
export const wrappedText = (parent: Element, name: string): string => {
  const [found] = childrenOf(parent, name);
  return found ? textAt(found, "text") : "";
};

export const attribute = (element: Element, name: string): string => {
  const found = element[`@${name}`];
  return typeof found === "string" ? found : "";
};

/** Moodle writes truths as 1 and 0, true and false. */
export const isTrue = (text: string): boolean => text === "1" || text.toLowerCase() === "true";
