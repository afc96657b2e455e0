import { applyPatch, structuredPatch } from "diff";

/** One text with the changes of two authors who began from the same one; null where they changed the same lines, or one of them nothing. */
export function bothChanges(base: string, mine: string, theirs: string): string | null {
  const merged = applyPatch(theirs, structuredPatch("", "", base, mine, "", "", { context: 1 }), { fuzzFactor: 0 });
  return merged === false || merged === mine || merged === theirs ? null : merged;
}
