import { leave } from "../leave";
import { type Maxima, parseMaxima } from "../maxima/parse-maxima";
import { isMatrix, type Variables } from "./question-variables";

const OPEN = "\uE002";
const CLOSE = "\uE003";
const MATHS = /(\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\]|\$\$[\s\S]*?\$\$)|\{@([\s\S]*?)@\}/g;
const PLACE = /\{@([\s\S]*?)@\}/g;

/** STACK's text in two steps: before it is read as HTML its values become marks, and in the Markdown the marks become placeholders. */
export type CasText = { readonly mark: (source: string) => string; readonly fill: (markdown: string) => string };

export function casText(variables: Variables): CasText {
  const values: string[] = [];
  const marked = (text: string): string => {
    // Braces are told apart by a blank, since {{ begins a placeholder.
    values.push(printed(parseMaxima(text.replaceAll(/&nbsp;|\u00A0/g, " ")), variables));
    return `${OPEN}${values.length - 1}${CLOSE}`;
  };
  return {
    mark: (source) => {
      const text = source.replaceAll(/[\uE002\uE003]/g, "").replaceAll(/\[\[(input|validation|feedback):\s*\w+\s*\]\]/g, "");
      const done = text.replaceAll(MATHS, (_, maths: string | undefined, value: string | undefined) => (maths === undefined ? `\\(${marked(value ?? "")}\\)` : maths.replaceAll(PLACE, (__, inner: string) => marked(inner))));
      // Other blocks, values as plain text, and the one-sided signs of old questions.
      if (/(?<!\\)\[\[|\{#|\{@|@\}|(?<![\w@])@[^@\s<]+@/.test(done)) leave("castext");
      return done;
    },
    fill: (markdown) => markdown.replaceAll(new RegExp(`(\\{)?${OPEN}(\\d+)${CLOSE}(?=(\\})?)`, "g"), (_, before: string | undefined, at: string, after: string | undefined) => `${before ? "{ " : ""}${values[Number(at)] ?? ""}${after ? " " : ""}`),
  };
}

function printed(e: Maxima, variables: Variables): string {
  const value = variables.resolve(e);
  return isMatrix(value) ? `\\begin{bmatrix} ${rowsOf(value).map((row) => row.map((entry) => `{{${variables.formula(entry)}}}`).join(" & ")).join(" \\\\ ")} \\end{bmatrix}` : `{{${variables.formula(e)}}}`;
}

/** The rows of a matrix: at most 12, of the same length. */
export function rowsOf(matrix: Extract<Maxima, { kind: "call" }>): readonly (readonly Maxima[])[] {
  const rows = matrix.args.map((row) => (row.kind === "list" ? row.items : leave("maxima")));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || width > 12 || rows.length > 12 || rows.some((row) => row.length !== width)) leave("maxima");
  return rows;
}
