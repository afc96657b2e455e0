/** A text with a key's text in the place of the selection; what was selected stands where the key has its mark, and so does the cursor. */
export function insertText(text: string, from: number, to: number, key: string): { readonly text: string; readonly cursor: number } {
  const [before = "", after = ""] = key.split("|");
  const selected = text.slice(from, to);
  return { text: text.slice(0, from) + before + selected + after + text.slice(to), cursor: from + before.length + selected.length };
}
