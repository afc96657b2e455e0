import type { CheckReport } from "@nabla/grader";

/** What a self-test found, as the editor shows it. */
export type SelfTest = { readonly passed: boolean; readonly lines: readonly { readonly ok: boolean; readonly text: string }[] };

const TOO_LONG = "The self-test took too long and was stopped. A smaller function, or fewer parameters, can be judged more quickly.";

/** A report in lines; null for a test that was stopped. Warnings are told and do not stop anybody. */
export function shownReport(report: CheckReport | null): SelfTest {
  if (!report) return { passed: false, lines: [{ ok: false, text: TOO_LONG }] };
  const { variants, graded, findings } = report;
  const tested = `${graded} answers judged over ${variants} ${variants === 1 ? "variant" : "variants"}`;
  const faults = findings.map(({ message, seed }) => ({ ok: false, text: seed === undefined || variants === 1 ? message : `Variant ${seed}: ${message}` }));
  return {
    passed: findings.every((finding) => finding.level !== "error"),
    lines: [{ ok: true, text: faults.length === 0 ? `${tested}: the key was taken for right, wrong answers for wrong.` : `${tested}.` }, ...faults],
  };
}
