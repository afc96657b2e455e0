/**
 * Markdown in which every `$$…$$` that begins a line stands on lines of its own. Authors write `$$x^2$$`, or begin and end a
 * longer formula on the lines of the dollars; remark-math takes what follows the opening dollars for a fence's label
 * and would swallow the text up to the next ones. Code is left alone; indentation, as in lists, is kept.
 */
export function ownLineFormulas(markdown: string): string {
  return markdown
    .split(/(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$)/m)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(FORMULA, setApart)))
    .join("");
}

const FORMULA = /^([ \t]*)\$\$([^$]+?)\$\$[ \t]*([.,;:]?)/gm;

function setApart(_: string, indent: string, formula: string, mark: string): string {
  const lines = `${formula.trim()}${mark}`.split("\n").map((line) => `${indent}${line.trim()}`);
  return [`${indent}$$`, ...lines.filter((line) => line.trim() !== ""), `${indent}$$`].join("\n");
}
