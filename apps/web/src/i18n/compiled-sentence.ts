import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser/lib/types";

/** How the elements of an ICU message begin as JSON. No sentence of the catalogue begins so: unquoted, it would be no ICU message. */
const BEGINNING = '[{"type":';

/**
 * Writes the elements of an ICU message as one string, since next-intl takes no other messages: the text itself where nothing is
 * filled in, else JSON.
 */
export function writeCompiled(elements: readonly MessageFormatElement[]): string {
  const [first] = elements;
  if (first === undefined) return "";
  return elements.length === 1 && first.type === 0 ? first.value : JSON.stringify(elements);
}

/** The elements of what `writeCompiled` wrote where something is filled in; null of any other text. */
export function readCompiled(text: string): MessageFormatElement[] | null {
  return text.startsWith(BEGINNING) ? JSON.parse(text) : null;
}
