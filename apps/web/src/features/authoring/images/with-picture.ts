/** The text with a picture at a place: as a paragraph of its own, or in the line where the text is one. `at` is clipped to the text. */
export function withPicture(text: string, at: number, { imageId, alt }: { readonly imageId: string; readonly alt: string }, { inLine = false } = {}): string {
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
  // Square brackets and backslashes would end the words early.
  const words = alt.trim().replace(/\s+/g, " ").replace(/[\\[\]]/g, "\\$&");
  return [before, `![${words}](image:${imageId})`, after].filter((part) => part !== "").join(inLine ? " " : "\n\n");
}
