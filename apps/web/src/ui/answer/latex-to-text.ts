/*
 * The visual editor's LaTeX as the plain text that a student would type. Nothing is understood here, everything is written in
 * one line, also what is unfinished: the engine reads the text afterwards and says what it finds, with the place.
 */

const SPACES: ReadonlySet<string> = new Set(["\\,", "\\;", "\\:", "\\!", "\\ ", "\\quad", "\\qquad", "~", " "]);
const SKIPPED: ReadonlySet<string> = new Set(["\\left", "\\right", "\\mleft", "\\mright", "\\bigl", "\\bigr", "\\displaystyle", "\\limits"]);
const SIGNS: Readonly<Record<string, string>> = {
  "\\cdot": "*", "\\times": "*", "\\ast": "*", "\\div": "/", "\\infty": "oo", "\\cup": " U ", "\\le": " <= ", "\\leq": " <= ", "\\leqslant": " <= ",
  "\\ge": " >= ", "\\geq": " >= ", "\\geqslant": " >= ", "\\lt": " < ", "\\gt": " > ", "\\ne": " != ", "\\emptyset": "none", "\\varnothing": "none",
  "\\{": "{", "\\}": "}", "\\lbrace": "{", "\\rbrace": "}", "\\lbrack": "[", "\\rbrack": "]", "\\vert": "|", "\\lvert": "|", "\\rvert": "|", "\\mid": "|",
  "\\exponentialE": "e", "\\differentialD": "d", "\\prime": "'", "\\lparen": "(", "\\rparen": ")", "\\imaginaryI": "i", "\\colon": ":",
}; // prettier-ignore
const WORDS_IN_BRACES: ReadonlySet<string> = new Set(["\\operatorname", "\\mathrm", "\\text", "\\mathit", "\\textrm", "\\mathop", "\\operatorname*"]);

/** @param words names of several letters that are one name: functions, and the problem's variables */
export function latexToText(latex: string, words: ReadonlySet<string>): string {
  const tokens = latex.match(/\\[a-zA-Z]+\*?|\\.|[^\\]/gs) ?? [];
  return tidy(new Line(tokens, words).until(() => false));
}

class Line {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly words: ReadonlySet<string>,
  ) {}

  /** What stands before the first token that ends it; that token is left where it is. */
  until(ends: (token: string) => boolean): string {
    let text = "";
    for (let token = this.tokens[this.at]; token !== undefined && !ends(token); token = this.tokens[this.at]) {
      text = joined(text, this.piece(token));
    }
    return text;
  }

  private piece(token: string): string {
    if (/[a-zA-Z]/.test(token) && token.length === 1) return this.letters();
    this.at++;
    if (SPACES.has(token)) return " ";
    if (SKIPPED.has(token)) {
      if (this.tokens[this.at] === ".") this.at++; // A bracket that is not drawn.
      return "";
    }
    if (/^\\[dtc]?frac$/.test(token)) return this.fraction();
    if (token === "\\sqrt") return this.root();
    if (token === "^") return this.script();
    if (token === "_") return `_${this.argument().replace(/\s/g, "")}`;
    if (token === "\\placeholder") {
      this.optional();
      this.argument();
      return "";
    }
    if (token === "\\begin") return this.matrix();
    if (WORDS_IN_BRACES.has(token)) return this.argument().replace(/\s/g, "");
    if (token === "{") return this.group("}");
    if (token === "}") return "";
    return SIGNS[token] ?? (/^\\[a-zA-Z]/.test(token) ? token.slice(1) : token.replace(/^\\/, ""));
  }

  /** Letters side by side are a product, unless they are a name: x y, but relu. */
  private letters(): string {
    const run: string[] = [];
    while (/^[a-zA-Z]$/.test(this.tokens[this.at] ?? "")) run.push(this.tokens[this.at++] ?? "");
    const word = run.join("");
    return this.words.has(word) ? word : run.join(" ");
  }

  private group(close: string): string {
    const text = this.until((token) => token === close);
    this.at++;
    return text;
  }

  private argument(): string {
    while (this.tokens[this.at] === " ") this.at++;
    const token = this.tokens[this.at];
    if (token === undefined || token === "}") return "";
    if (token === "{") {
      this.at++;
      return this.group("}");
    }
    if (/^[a-zA-Z]$/.test(token)) {
      this.at++;
      return token;
    }
    return this.piece(token);
  }

  private optional(): string {
    if (this.tokens[this.at] !== "[") return "";
    this.at++;
    return this.group("]");
  }

  private fraction(): string {
    // A fraction is one thing: beside a factor or under an exponent it keeps a bracket of its own.
    const before = this.tokens.slice(0, this.at - 1).findLast((token) => !SPACES.has(token));
    const text = `${bracketed(this.argument())}/${bracketed(this.argument())}`;
    const after = this.tokens.slice(this.at).find((token) => !SPACES.has(token));
    return isOpen(before) && isClosed(after) ? text : `(${text})`;
  }

  private root(): string {
    const degree = this.optional();
    const of = this.argument();
    return degree === "" ? `sqrt(${of})` : `root(${of}, ${degree})`;
  }

  private script(): string {
    const exponent = this.argument().trim();
    return /^'+$/.test(exponent) ? exponent : `^${bracketed(exponent)}`;
  }

  private matrix(): string {
    this.argument(); // Its name: which brackets are drawn.
    if (this.tokens[this.at] === "{") this.argument(); // The columns of an array.
    const rows: string[][] = [[]];
    while (this.at < this.tokens.length && this.tokens[this.at] !== "\\end") {
      rows.at(-1)?.push(this.until((token) => token === "&" || token === "\\\\" || token === "\\end").trim());
      const end = this.tokens[this.at];
      if (end === "\\end") break;
      this.at++;
      if (end === "\\\\") rows.push([]);
    }
    this.at++;
    this.argument();
    const whole = rows.filter((row) => row.some((cell) => cell !== ""));
    return whole.every((row) => row.length === 1) ? `[${whole.flat().join(", ")}]` : `[${whole.map((row) => `[${row.join(", ")}]`).join(", ")}]`;
  }
}

const isOpen = (before: string | undefined): boolean => before === undefined || /^[-+=(,[<>{&]$|^\\(\\|left|mleft|lbrace|leq?|geq?|lt|gt)$/.test(before);
const isClosed = (after: string | undefined): boolean => after === undefined || /^[-+=),\]<>}&]$|^\\(\\|end|right|mright|rbrace|leq?|geq?|lt|gt|cup)$/.test(after);

/** A number, a name or something in its own bracket stays as it is. */
function bracketed(text: string): string {
  const one = text.trim();
  return one === "" || /^(\d+(\.\d+)?|[a-zA-Z]+(_\w+)?)$/.test(one) || isOneBracket(one) ? one || "()" : `(${one})`;
}

function isOneBracket(text: string): boolean {
  if (!/^\(.*\)$/s.test(text)) return false;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")") depth--;
    if (depth === 0) return false;
  }
  return true;
}

/** Two names, a name and a number, an exponent and what follows it: a space keeps them apart. */
function joined(text: string, piece: string): string {
  const apart = (/[a-zA-Z]$/.test(text) && /^[a-zA-Z0-9]/.test(piece)) || (/[\^_]\w+$/.test(text) && /^[a-zA-Z]/.test(piece)) || (/[\^]\w+$/.test(text) && /^\d/.test(piece) && text.length > 0);
  return text + (apart ? " " : "") + piece;
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s*([+=])\s*/g, " $1 ")
    .replace(/([\w)\]'])\s*-\s*/g, "$1 - ")
    .replace(/\s*,\s*/g, ", ")
    .replace(/([([{])\s+/g, "$1")
    .trim();
