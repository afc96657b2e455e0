import katex from "katex";

/**
 * A LaTeX formula as HTML, with MathML beside it for screen readers. Commands that could reach outside (links, HTML,
 * unbounded macros) are refused; a formula that cannot be set is null.
 */
export function renderFormula(latex: string, display = false): string | null {
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
