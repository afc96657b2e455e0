import type { CheckReport } from "@nabla/grader";

/** So many variants are tested when a problem is saved: each is judged some seven times, on the server that everybody uses. */
export const VARIANTS_TO_TEST = 8;

/** What a self-test found, as the editor shows it. */
export type SelfTest = { readonly passed: boolean; readonly lines: readonly { readonly ok: boolean; readonly text: string }[] };

/** A report in lines. Warnings are told and do not stop anybody. */
export function shownReport({ variants, graded, findings }: CheckReport): SelfTest {
  const tested = `${graded} answers judged over ${variants} ${variants === 1 ? "variant" : "variants"}`;
  const faults = findings.map(({ message, seed }) => ({ ok: false, text: seed === undefined || variants === 1 ? message : `Variant ${seed}: ${message}` }));
  return {
    passed: findings.every((finding) => finding.level !== "error"),
    lines: [{ ok: true, text: faults.length === 0 ? `${tested}: the key was taken for right, wrong answers for wrong.` : `${tested}.` }, ...faults],
  };
}
