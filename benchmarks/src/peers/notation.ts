/** The same text with functions under other names: atan as arctan. */
export function named(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/[a-z]+/g, (word) => (Object.hasOwn(names, word) ? (names[word] ?? word) : word));
}
