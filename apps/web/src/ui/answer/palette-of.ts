import type { SingleInput } from "./answer-types";
import { fieldReading } from "./read";

/** Keys that have a word of their own in the reader's language. */
type KeyWord = "fraction" | "power" | "root" | "exponential" | "infinity" | "closedOpen" | "openClosed" | "closed" | "open" | "union";

/** One key of the palette: its face, and what it puts into a formula as text (| is where the cursor goes) and as LaTeX. */
export type PaletteKey = { readonly name: string; readonly word?: KeyWord; readonly face: string; readonly text: string; readonly latex: string };

const FRACTION: PaletteKey = { name: "fraction", word: "fraction", face: "\\tfrac{a}{b}", text: "(|)/()", latex: "\\frac{#@}{#?}" };
const POWER: PaletteKey = { name: "power", word: "power", face: "a^b", text: "^(|)", latex: "^{#?}" };
const ROOT: PaletteKey = { name: "root", word: "root", face: "\\sqrt{a}", text: "sqrt(|)", latex: "\\sqrt{#0}" };
const PI: PaletteKey = { name: "pi", face: "\\pi", text: "pi|", latex: "\\pi" };
const EXPONENTIAL: PaletteKey = { name: "exponential", word: "exponential", face: "e^a", text: "e^(|)", latex: "e^{#0}" };
const INFINITY: PaletteKey = { name: "infinity", word: "infinity", face: "\\infty", text: "oo|", latex: "\\infty" };

/** Intervals with each kind of end. */
const INTERVALS: readonly PaletteKey[] = [
  { name: "open", word: "open", face: "(a,b)", text: "(|, )", latex: "\\left(#?,#?\\right)" },
  { name: "closed", word: "closed", face: "[a,b]", text: "[|, ]", latex: "\\left[#?,#?\\right]" },
  { name: "closedOpen", word: "closedOpen", face: "[a,b)", text: "[|, )", latex: "\\left[#?,#?\\right)" },
  { name: "openClosed", word: "openClosed", face: "(a,b]", text: "(|, ]", latex: "\\left(#?,#?\\right]" },
  { name: "union", word: "union", face: "\\cup", text: " U |", latex: "\\cup " },
];

/** What comes with a function when it is differentiated. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = { sin: ["sin", "cos"], cos: ["cos", "sin"], tan: ["tan", "cos"], sinh: ["sinh", "cosh"], cosh: ["cosh", "sinh"], log: ["ln"] };
const KNOWN = /(?<![a-zA-Z])(arcsin|arccos|arctan|sinh|cosh|tanh|sin|cos|tan|ln|log|relu|sigmoid|softplus|gelu|max|min)(?![a-zA-Z])/g;
const TRIGONOMETRIC = /(?<![a-zA-Z])(sin|cos|tan|pi)(?![a-zA-Z])/;
const GREEK = /^(alpha|beta|gamma|delta|epsilon|eta|theta|kappa|lambda|mu|nu|rho|sigma|tau|phi|omega)$/;

/** The keys beside a field of this kind; none where no formula is typed as a whole. */
export function paletteFor(input: SingleInput, statement: string): readonly PaletteKey[] {
  const reading = fieldReading(input);
  const isFormula = input.kind !== "vector" && input.kind !== "matrix" && input.kind !== "gaps" && input.kind !== "table" && input.kind !== "graph";
  return reading && isFormula ? paletteOf(statement, reading.variables, input.kind) : [];
}

/** The keys that an answer to this problem can need: those of its own statement, and its variables that no keyboard has. */
export function paletteOf(statement: string, variables: readonly string[], kind: string): readonly PaletteKey[] {
  const functions = [...statement.matchAll(KNOWN)].flatMap(([, name = ""]) => COMPANIONS[name] ?? [name]);
  const keys = kind === "interval" ? [...INTERVALS, INFINITY, FRACTION, ROOT] : [FRACTION, POWER, ROOT];
  for (const name of new Set(functions)) keys.push(functionKey(name));
  if (/(?<![a-zA-Z])exp(?![a-zA-Z])|e\^/.test(statement)) keys.push(EXPONENTIAL);
  if (TRIGONOMETRIC.test(statement) || kind === "number") keys.push(PI);
  for (const name of variables) if (GREEK.test(name)) keys.push({ name, face: `\\${name}`, text: `${name}|`, latex: `\\${name}` });
  return keys;
}

const DRAWN: ReadonlySet<string> = new Set(["relu", "sigmoid", "softplus", "gelu"]);

function functionKey(name: string): PaletteKey {
  const command = DRAWN.has(name) ? `\\operatorname{${name}}` : `\\${name}`;
  return { name, face: command, text: `${name}(|)`, latex: `${command}\\left(#0\\right)` };
}
