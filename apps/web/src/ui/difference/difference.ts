import { diffLines, diffWordsWithSpace } from "diff";

/** A piece of a line; `changed` where the other side has something else there. */
export type Piece = { readonly text: string; readonly changed: boolean };

/** One line of a difference between two texts, with its number on each side, from 1; null on the side that does not have it. */
export type DifferenceLine = { readonly kind: "same" | "removed" | "added"; readonly before: number | null; readonly after: number | null; readonly pieces: readonly Piece[] };

/** Lines that stand on both sides are left out where they are further from a change than this. */
const AROUND = 3;

/**
 * What changed from one text to another, line by line, with the words marked in a line that was changed. Long stretches
 * without a change are left out, and null stands for them.
 */
export function difference(before: string, after: string): readonly (DifferenceLine | null)[] {
  return folded(linesOf(before, after));
}

function linesOf(before: string, after: string): readonly DifferenceLine[] {
  const result: DifferenceLine[] = [];
  const changes = diffLines(withEnd(before), withEnd(after));
  let [left, right] = [1, 1];
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i];
    if (!change) continue;
    const lines = change.value.replace(/\n$/, "").split("\n");
    const next = changes[i + 1];
    if (change.removed && next?.added) {
      const others = next.value.replace(/\n$/, "").split("\n");
      // As many lines on both sides were changed one by one; the words that differ are marked.
      const marked = lines.length === others.length ? lines.map((line, at) => words(line, others[at] ?? "")) : null;
      result.push(...lines.map((text, at): DifferenceLine => ({ kind: "removed", before: left + at, after: null, pieces: marked?.[at]?.before ?? [{ text, changed: true }] })));
      result.push(...others.map((text, at): DifferenceLine => ({ kind: "added", before: null, after: right + at, pieces: marked?.[at]?.after ?? [{ text, changed: true }] })));
      left += lines.length;
      right += others.length;
      i += 1;
    } else if (change.removed) {
      result.push(...lines.map((text, at): DifferenceLine => ({ kind: "removed", before: left + at, after: null, pieces: [{ text, changed: true }] })));
      left += lines.length;
    } else if (change.added) {
      result.push(...lines.map((text, at): DifferenceLine => ({ kind: "added", before: null, after: right + at, pieces: [{ text, changed: true }] })));
      right += lines.length;
    } else {
      result.push(...lines.map((text, at): DifferenceLine => ({ kind: "same", before: left + at, after: right + at, pieces: [{ text, changed: false }] })));
      left += lines.length;
      right += lines.length;
    }
  }
  return result;
}

const withEnd = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

function words(before: string, after: string): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const changes = diffWordsWithSpace(before, after);
  const side = (other: "added" | "removed") => changes.filter((change) => !change[other]).map((change): Piece => ({ text: change.value, changed: change.added || change.removed }));
  return { before: side("added"), after: side("removed") };
}

function folded(lines: readonly DifferenceLine[]): readonly (DifferenceLine | null)[] {
  const near = lines.map((_, i) => lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ kind }) => kind !== "same"));
  return lines.flatMap((line, i): (DifferenceLine | null)[] => (near[i] ? [line] : near[i - 1] || i === 0 ? [null] : []));
}
