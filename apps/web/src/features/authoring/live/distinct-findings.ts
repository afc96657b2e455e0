import type { PlacedFinding } from "./messages";

/** Findings that say the same of several variants are told once, with the first of them. */
export function distinctFindings(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  // A mistake that some variants hide is told by its name; everything else by its place or what mends it.
  const about = ({ code, words, constraint, path = "" }: PlacedFinding) => `${code} ${constraint ?? (code === "mistake-hidden" ? words.values?.mistake : path)}`;
  return [...new Map(findings.toReversed().map((finding) => [about(finding), finding])).values()].toReversed();
}
