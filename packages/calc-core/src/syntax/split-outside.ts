import type { Fault } from "./fault";

/** A part of a longer text, and where it stands there. */
export type Slice = { readonly text: string; readonly from: number };

/** The parts of a text between separators that stand outside of every bracket, with their places in the whole. */
export function splitOutside({ text, from }: Slice, separator: RegExp): readonly Slice[] {
  const pattern = new RegExp(separator.source, "iy");
  const parts: Slice[] = [];
  let [depth, start] = [0, 0];
  /** Whether anything but blanks stands before the next separator. */
  let filled = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    pattern.lastIndex = i;
    const found = depth === 0 && filled ? pattern.exec(text) : null;
    if (found && found[0] !== "") {
      parts.push({ text: text.slice(start, i), from: from + start });
      start = i + found[0].length;
      i = start - 1;
      filled = false;
      continue;
    }
    filled ||= letter.trim() !== "";
    if ("([{".includes(letter)) depth += 1;
    else if (")]}".includes(letter)) depth = Math.max(0, depth - 1);
  }
  return [...parts, { text: text.slice(start), from: from + start }];
}

/** A part without the blanks around it. */
export function trimmed({ text, from }: Slice): Slice {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), from: from + start };
}

/** What is inside, where a part is in brackets as a whole. */
export function inside({ text, from }: Slice, brackets: RegExp): Slice | null {
  const found = brackets.exec(text);
  const [, open = "", body = ""] = found ?? [];
  return found ? trimmed({ text: body, from: from + open.length }) : null;
}

/** The fault of a part as a fault of the whole. */
export const faultAt = (fault: Fault, from: number): Fault => ({ ...fault, span: { from: fault.span.from + from, to: fault.span.to + from } });
