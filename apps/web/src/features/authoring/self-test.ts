import type { CheckReport } from "@nabla/grader";

/** A line of a self-test's report: a sentence of the catalogue under authoring.test, or what the grader found. */
export type TestLine =
  | { readonly kind: "too-long" }
  | { readonly kind: "judged"; readonly graded: number; readonly variants: number; readonly clean: boolean }
  /** `seed`: in which variant, where there are several. */
  | { readonly kind: "found"; readonly message: string; readonly seed: number | null };

/** What a self-test found, as the editor shows it. */
export type SelfTest = { readonly passed: boolean; readonly lines: readonly TestLine[] };

/** A report in lines; null for a test that was stopped. Warnings are told and do not stop anybody. */
export function shownReport(report: CheckReport | null): SelfTest {
  if (!report) return { passed: false, lines: [{ kind: "too-long" }] };
  const { variants, graded, findings } = report;
  const found = findings.map(({ message, seed }): TestLine => ({ kind: "found", message, seed: seed === undefined || variants === 1 ? null : seed }));
  return { passed: findings.every((finding) => finding.level !== "error"), lines: [{ kind: "judged", graded, variants, clean: found.length === 0 }, ...found] };
}
