import katex from "katex";
import { keepNewest } from "./keep-newest";

/** A class reads the same formulas again and again, and to set them is much of the work on a page: some ten megabytes are kept at the most. */
const kept = keepNewest<string | null>(1000);
/** How long one may be to be kept. */
const LONGEST = 2_000;

/**
 * A LaTeX formula as HTML, with MathML beside it for screen readers. Commands that could reach outside (links, HTML,
 * unbounded macros) are refused; a formula that cannot be set is null.
 */
export const renderFormula = (latex: string, display = false): string | null =>
  latex.length > LONGEST ? set(latex, display) : kept(`${display} ${latex}`, () => set(latex, display));

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
