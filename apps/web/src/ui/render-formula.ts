import katex from "katex";

/** How many formulas are kept as they were set, and how long one may be to be kept: some ten megabytes at the most. */
const KEPT = 1000;
const LONGEST = 10_000;
const kept = new Map<string, string | null>();

/** A class reads the same formulas again and again, and to set them is much of the work on a page. The oldest unused one goes first. */
function remembered(key: string, set: () => string | null): string | null {
  const before = kept.get(key);
  const html = before === undefined ? set() : before;
  if (key.length > LONGEST || (html?.length ?? 0) > LONGEST) return html;
  kept.delete(key);
  kept.set(key, html);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return html;
}

/**
 * A LaTeX formula as HTML, with MathML beside it for screen readers. Commands that could reach outside (links, HTML,
 * unbounded macros) are refused; a formula that cannot be set is null.
 */
export const renderFormula = (latex: string, display = false): string | null => remembered(`${display} ${latex}`, () => set(latex, display));

function set(latex: string, display: boolean): string | null {
  try {
    return katex.renderToString(latex, {
      displayMode: display,
      output: "htmlAndMathml",
      throwOnError: true,
      strict: "ignore",
      trust: false,
      maxExpand: 500,
      maxSize: 20,
    });
  } catch {
    return null;
  }
}
