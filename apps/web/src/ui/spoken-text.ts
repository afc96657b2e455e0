import type sentences from "../../messages/en/ui.json";

/* Names for controls are plain strings: a formula in them has to be told in words. */

/** A word of mathematics, as a key of the catalogue under ui.spoken. */
export type SpokenKey = keyof (typeof sentences)["spoken"];

/** Null is said by nothing; a command that is not here is said as it is called. */
const COMMANDS: Readonly<Record<string, SpokenKey | null>> = {
  partial: "partial",
  cdot: "times",
  times: "times",
  leftarrow: "becomes",
  to: "to",
  rightarrow: "to",
  le: "lessOrEqual",
  leq: "lessOrEqual",
  ge: "greaterOrEqual",
  geq: "greaterOrEqual",
  ne: "notEqual",
  neq: "notEqual",
  approx: "about",
  infty: "infinity",
  circ: "after",
  ldots: "andSoOn",
  cdots: "andSoOn",
  left: null,
  right: null,
  quad: null,
  mathrm: null,
  text: null,
  tfrac: null,
};

/** `![what is seen](address)`; square brackets in the words stand behind a backslash. */
const PICTURE = /!\[((?:\\.|[^\\\]])*)\]\([^)]*\)/g;

/** Markdown with formulas as words alone: "$\frac{\partial f}{\partial x}$" is "partial f over partial x". Of a picture it is what is seen in it. */
export function spokenText(markdown: string, say: (key: SpokenKey) => string): string {
  const words = markdown.replace(PICTURE, (_, seen: string) => ` ${seen.replace(/\\([\\[\]])/g, "$1")} `).replace(/\$+([^$]+)\$+/g, (_, latex: string) => spokenLatex(latex, say)).replace(/\*\*|[*_`]/g, "");
  return words.replace(/\s+/g, " ").trim();
}

function spokenLatex(latex: string, say: (key: SpokenKey) => string): string {
  let words = latex;
  // Inner fractions first; a formula nests only so deep.
  for (let depth = 0; depth < 8 && /\\[dt]?frac/.test(words); depth++) {
    words = words.replace(/\\[dt]?frac\s*(\{[^{}]*\}|\w)\s*(\{[^{}]*\}|\w)/g, (_, above: string, below: string) => ` ${bare(above)} ${say("over")} ${bare(below)} `);
    words = words.replace(/\{([^{}]*)\}(?=[^{}]*\})/g, "$1");
  }
  return ` ${words
    .replace(/\\([A-Za-z]+)/g, (_, command: string) => ` ${commandWord(command, say)} `)
    .replace(/\\[,;!: ]/g, " ")
    .replace(/\^\s*\{?T\}?/g, ` ${say("transposed")} `)
    .replace(/\^\s*\{?2\}?(?!\d)/g, ` ${say("squared")} `)
    .replace(/\^/g, ` ${say("power")} `)
    .replace(/'/g, ` ${say("prime")} `)
    .replace(/-/g, ` ${say("minus")} `)
    .replace(/=/g, ` ${say("equals")} `)
    .replace(/[{}_\\&]/g, " ")} `;
}

function commandWord(command: string, say: (key: SpokenKey) => string): string {
  const key = COMMANDS[command];
  return key === undefined ? command : key === null ? "" : say(key);
}

const bare = (group: string) => group.replace(/^\{|\}$/g, "");
