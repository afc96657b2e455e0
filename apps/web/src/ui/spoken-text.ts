/* Names for controls are plain strings: a formula in them has to be told in words. */

const WORDS: Readonly<Record<string, string>> = {
  partial: "partial",
  nabla: "nabla",
  cdot: "times",
  times: "times",
  leftarrow: "becomes",
  to: "to",
  rightarrow: "to",
  le: "less or equal",
  leq: "less or equal",
  ge: "greater or equal",
  geq: "greater or equal",
  ne: "not equal",
  neq: "not equal",
  approx: "about",
  infty: "infinity",
  circ: "after",
  ldots: "and so on",
  cdots: "and so on",
  left: "",
  right: "",
  quad: "",
  mathrm: "",
  text: "",
  tfrac: "",
};

/** Markdown with formulas as words alone: "$\frac{\partial f}{\partial x}$" is "partial f over partial x". */
export function spokenText(markdown: string): string {
  const words = markdown.replace(/\$+([^$]+)\$+/g, (_, latex: string) => spokenLatex(latex)).replace(/\*\*|[*_`]/g, "");
  return words.replace(/\s+/g, " ").trim();
}

function spokenLatex(latex: string): string {
  let words = latex;
  // Inner fractions first; a formula nests only so deep.
  for (let depth = 0; depth < 8 && /\\[dt]?frac/.test(words); depth++) {
    words = words.replace(/\\[dt]?frac\s*(\{[^{}]*\}|\w)\s*(\{[^{}]*\}|\w)/g, (_, above: string, below: string) => ` ${bare(above)} over ${bare(below)} `);
    words = words.replace(/\{([^{}]*)\}(?=[^{}]*\})/g, "$1");
  }
  return ` ${words
    .replace(/\\([A-Za-z]+)/g, (_, command: string) => ` ${WORDS[command] ?? command} `)
    .replace(/\\[,;!: ]/g, " ")
    .replace(/\^\s*\{?T\}?/g, " transposed ")
    .replace(/\^\s*\{?2\}?(?!\d)/g, " squared ")
    .replace(/\^/g, " to the power ")
    .replace(/'/g, " prime ")
    .replace(/-/g, " minus ")
    .replace(/=/g, " equals ")
    .replace(/[{}_\\&]/g, " ")} `;
}

const bare = (group: string) => group.replace(/^\{|\}$/g, "");
