/**
 * Intervals whose open ends are written with brackets turned outward, ]-1, 2], as they are taught in much of Europe, with round ones.
 * Each bracket takes the place of one, so that places in the text stay.
 */
export function withRoundBrackets(text: string): string {
  if (!text.includes("]") && !text.includes("[")) return text;
  let result = "";
  let open = false;
  let depth = 0;
  for (const letter of text) {
    if (!open) {
      open = "[](".includes(letter);
      result += letter === "]" ? "(" : letter;
      continue;
    }
    if (letter === "(") depth += 1;
    const closes = depth === 0 && "[])".includes(letter);
    if (letter === ")" && depth > 0) depth -= 1;
    if (closes) open = false;
    result += closes && letter === "[" ? ")" : letter;
  }
  return result;
}
