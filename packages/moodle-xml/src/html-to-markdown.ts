import type { Nodes as Html } from "hast";
import type { BlockContent, Code, InlineCode, Nodes, Parents, PhrasingContent } from "mdast";
import type {} from "mdast-util-math";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { RemarkCode } from "./codes";
import { leave } from "./leave";

/* Moodle's rich text as Markdown. Formulas are taken out before the text is read as HTML, so that nothing in them is ever markup. */

const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);
const FORMULA = /\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]|\$\$([\s\S]*?)\$\$/g;
const MEDIA = new Set(["img", "audio", "video", "iframe", "object", "embed", "svg", "canvas"]);
const MOST_LETTERS = 20_000;

type Formula = { readonly tex: string; readonly display: boolean };
type Rich = { readonly text: string; readonly remarks: readonly RemarkCode[] };

const reader = unified().use(rehypeParse, { fragment: true });
const raised = (sign: "^" | "_") => (_: unknown, node: Html) => ({ type: "inlineMath" as const, value: `${sign}{${inText(textOf(node))}}` });
const turner = unified().use(rehypeRemark, { handlers: { sup: raised("^"), sub: raised("_") } });
const writer = unified().use(remarkGfm).use(remarkMath).use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-" });

/** `format` is Moodle's: html, moodle_auto_format, plain_text, markdown. Formulas stand in `\(…\)`, `\[…\]` or `$$…$$`. */
export function toMarkdown(source: string, format: string): Rich {
  if (source.length > 4 * MOST_LETTERS) leave("too-long");
  const remarks: RemarkCode[] = [];
  const formulas: Formula[] = [];
  const plain = format === "plain_text" || (format === "moodle_auto_format" && !/<[a-z/]/i.test(source));
  const marked = source.replaceAll(/[\uE000\uE001]/g, "").replaceAll(FORMULA, (_, inline?: string, block?: string, dollars?: string) => {
    const body = inline ?? block ?? dollars ?? "";
    const tex = spaced((plain ? body : textOf(reader.parse(body.replaceAll(/<br\s*\/?>/gi, " ")))).replaceAll("\u00A0", " ").replaceAll(/\s+/g, " ").trim());
    return tex === "" ? "" : `${OPEN}${formulas.push({ tex, display: inline === undefined }) - 1}${CLOSE}`;
  });
  if (/\\[()[\]]/.test(marked)) remarks.push("broken-maths");
  if (format === "markdown") return { text: written(spaced(marked).replaceAll("$", "\\$").replaceAll(new RegExp(MARK, "g"), (_, at: string) => inDollars(formulas[Number(at)]))), remarks };
  const html = reader.parse(plain ? asHtml(marked) : marked);
  for (const tag of tagsIn(html)) {
    if (tag === "math") leave("maths-markup");
    if (MEDIA.has(tag) && !remarks.includes("image")) remarks.push("image");
  }
  const root: Nodes = turner.runSync(html);
  withFormulas(root, formulas);
  return { text: written(writer.stringify(root).trim()), remarks };
}

const written = (text: string): string => (text.length > MOST_LETTERS ? leave("too-long") : text);

/** Double braces are placeholders in a problem file; in a formula a blank between braces changes nothing. */
const spaced = (text: string): string => text.replaceAll(/\{(?=\{)/g, "{ ").replaceAll(/\}(?=\})/g, "} ");

const inDollars = (formula: Formula | undefined): string => (formula ? (formula.display ? `\n\n$$\n${formula.tex}\n$$\n\n` : `$${formula.tex}$`) : "");

/** What is raised or lowered outside of a formula: a number or letters, and nothing with a meaning of its own in TeX. */
const inText = (text: string): string => (/^[\d\s+\-−,.]+$/.test(text) ? text : /^[\p{L}\d\s+\-−,.()/*=]*$/u.test(text) ? `\\text{${text}}` : leave("maths-markup"));

const asHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").split(/\n\s*\n/).map((each) => `<p>${each.replaceAll("\n", "<br>")}</p>`).join("");

const textOf = (node: Html): string => (node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "");

function tagsIn(node: Html): readonly string[] {
  const own = node.type === "element" ? [node.tagName] : [];
  return "children" in node ? [...own, ...node.children.flatMap(tagsIn)] : own;
}

/** Puts the formulas back: a displayed one parts the paragraph that it stands in. Pictures go, and double braces in text. */
function withFormulas(node: Nodes, formulas: readonly Formula[]): void {
  if (!("children" in node)) return;
  const parent: Parents = node;
  const children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === "image") return [];
    if (child.type === "text") return inline(child.value, formulas, parent.type === "paragraph");
    if (child.type === "inlineCode" || child.type === "code") return [asWritten(child, formulas)];
    withFormulas(child, formulas);
    return child.type === "paragraph" ? parted(child.children) : [child];
  });
  // A paragraph that is parted becomes blocks, and stands where blocks may stand.
  Object.assign(parent, { children });
}

/** Moodle shows formulas in code as formulas; here code is code. */
const asWritten = <T extends InlineCode | Code>(node: T, formulas: readonly Formula[]): T => ({ ...node, value: spaced(node.value).replaceAll(new RegExp(MARK, "g"), (_, at: string) => formulas[Number(at)]?.tex ?? "") });

/** `mayPart`: a displayed formula may stand by itself here. */
function inline(text: string, formulas: readonly Formula[], mayPart: boolean): Nodes[] {
  return text.split(new RegExp(MARK, "g")).flatMap((piece, i): Nodes[] => {
    if (i % 2 === 0) return piece === "" ? [] : [{ type: "text", value: spaced(piece) }];
    const formula = formulas[Number(piece)];
    return formula ? [{ type: formula.display && mayPart ? "math" : "inlineMath", value: formula.tex }] : [];
  });
}

function parted(children: readonly Nodes[]): Nodes[] {
  const blocks: BlockContent[] = [];
  let line: PhrasingContent[] = [];
  const close = (): void => {
    const says = line.some((each) => each.type !== "break" && !(each.type === "text" && each.value.trim() === ""));
    if (says) blocks.push({ type: "paragraph", children: trimmed(line) });
    line = [];
  };
  for (const child of children) {
    if (child.type === "math") {
      close();
      blocks.push(child);
    } else if (isPhrasing(child)) line.push(child);
  }
  close();
  return blocks;
}

/** Without blanks and breaks at either end: a formula or a picture stood there. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const children = [...line];
  for (const [at, blank] of [[0, /^\s+/], [-1, /\s+$/]] as const) {
    for (let end = children.at(at); end?.type === "break" || end?.type === "text"; end = children.at(at)) {
      const value = end.type === "text" ? end.value.replace(blank, "") : "";
      children.splice(at, 1, ...(value === "" ? [] : [{ type: "text" as const, value }]));
      if (value !== "") break;
    }
  }
  return children;
}

const BLOCKS = new Set(["root", "paragraph", "heading", "list", "listItem", "table", "tableRow", "tableCell", "blockquote", "code", "html", "thematicBreak", "definition", "footnoteDefinition", "yaml"]);
const isPhrasing = (node: Nodes): node is PhrasingContent => !BLOCKS.has(node.type);
