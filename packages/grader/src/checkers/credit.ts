import type { CheckContext, Finding } from "./context";

/** The share of what is wrong by itself and right from the student's own earlier values. */
export const followShare = ({ variant }: CheckContext): number => variant.problem.credit?.["follow-through"] ?? 1;

/** The author's rules for partial credit, laid over what the checker found. The verdict stays what it is. */
export function withCredit(finding: Finding, { variant }: CheckContext): Finding {
  const { credit } = variant.problem;
  if (!credit || (finding.verdict !== "equal" && finding.verdict !== "unequal")) return finding;
  const [first] = finding.feedback;
  if (finding.verdict === "equal" && finding.free && finding.score === 0) {
    const share = first?.code === "constant-missing" ? credit["missing-constant"] : credit["wrong-form"];
    return { ...finding, score: share ?? 0 };
  }
  if (finding.verdict === "equal") return finding;
  const partial = credit.partial === "all" ? 0 : finding.score;
  const forMistakes = (finding.mistakes?.certain ?? []).map((name) => credit.mistakes?.[name] ?? 0);
  // One mistake alone: what two of them together are worth, the author has not said.
  const forMistake = forMistakes.length === 1 ? (forMistakes[0] ?? 0) : 0;
  return { ...finding, score: Math.max(partial, forMistake) };
}
