import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar, visit } from "yaml";
import { withPicture } from "./with-picture";

type Picture = { readonly imageId: string; readonly alt: string };

/** Fields that hold text which is shown; a hint is an element of `hints`. */
const TEXTS = new Set(["statement", "hints", "solution", "text"]);

/**
 * A problem file with a picture in the text in which the cursor stands, such as a part's statement or a hint, else in the
 * problem's statement. Every other line stays to the letter. What is no YAML gets the picture's words at the cursor.
 */
export function pictureInFile(yaml: string, at: number, picture: Picture): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml.slice(0, at) + withPicture("", 0, picture) + yaml.slice(at);
  const texts = textsOf(document.contents);
  const found = texts.find(({ from, to }) => from <= at && at <= to) ?? texts.find(({ isStatement }) => isStatement);
  if (!found) return `${yaml}${yaml === "" || yaml.endsWith("\n") ? "" : "\n"}statement: ${asBlock(withPicture("", 0, picture), 2)}`;
  const { from, to, node, inFlow } = found;
  const text = withPicture(String(node.value), offsetIn(yaml, found, at), picture);
  // What is in brackets has no room for lines of its own.
  const written = inFlow ? JSON.stringify(text) : asBlock(text, indentAt(yaml, from) + 2);
  const ends = written.endsWith("\n") && yaml[to - 1] !== "\n" ? written.slice(0, -1) : written;
  return yaml.slice(0, from) + ends + yaml.slice(to);
}

type Text = { readonly node: Scalar; readonly from: number; readonly to: number; readonly inFlow: boolean; readonly isStatement: boolean };

function textsOf(contents: Node): readonly Text[] {
  const texts: Text[] = [];
  visit(contents, {
    Scalar(key, node, ancestors) {
      const pair = ancestors.findLast(isPair);
      const name = pair && isScalar(pair.key) ? String(pair.key.value) : "";
      if (key === "key" || typeof node.value !== "string" || !node.range || !TEXTS.has(name)) return;
      const inFlow = ancestors.some((each) => (isMap(each) || isSeq(each)) && each.flow === true);
      texts.push({ node, from: node.range[0], to: node.range[1], inFlow, isStatement: name === "statement" && ancestors.length === 2 });
    },
  });
  return texts;
}

/** The cursor's place in what a text says: known in a block of lines, else its end. */
function offsetIn(yaml: string, { node, from, to }: Text, at: number): number {
  const begin = yaml.indexOf("\n", from) + 1;
  if (node.type !== "BLOCK_LITERAL" || at < begin || at > to) return Number.POSITIVE_INFINITY;
  const indent = /^(?: *\n)*( *)/.exec(yaml.slice(begin, to))?.[1]?.length ?? 0;
  return yaml.slice(begin, at).split("\n").map((line) => line.slice(indent)).join("\n").length;
}

/** How far the field is moved in whose value begins here: its line's blanks and the dashes of lists. */
const indentAt = (yaml: string, from: number): number => /^[ -]*/.exec(yaml.slice(yaml.lastIndexOf("\n", from - 1) + 1, from))?.[0].length ?? 0;

function asBlock(text: string, indent: number): string {
  return `|\n${text.trimEnd().split("\n").map((line) => (line === "" ? "" : " ".repeat(indent) + line)).join("\n")}\n`;
}
