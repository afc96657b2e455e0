import { latexToText } from "./latex-to-text";
import type { Reader } from "./use-reading";
import { FUNCTION_WORDS } from "./visual-words";

/** The text that is kept of a drawn formula. Where plain text would not mean the same, the LaTeX itself is the text: the engine reads both. */
export function drawnText(latex: string, variables: readonly string[], reader: Reader | null): string {
  const text = latexToText(latex, new Set([...FUNCTION_WORDS, ...variables]));
  if (!reader || text === "") return text;
  const drawn = reader(latex);
  if (!drawn.ok) return text;
  const typed = reader(text);
  return typed.ok && typed.speech === drawn.speech ? text : latex;
}
