"use client";
import { useTranslations } from "next-intl";
import { ToneIcon } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Meter } from "@/ui/meter";
import { distinctFindings } from "./distinct-findings";
import type { PlacedFinding } from "./messages";
import type { SelfTest } from "./use-self-test";

type Props = {
  readonly test: SelfTest;
  /** The file as it is now: a test of an older one is said to be old. */
  readonly yaml: string;
  readonly onGoTo: (finding: PlacedFinding) => void;
  readonly onConstraint: (constraint: string) => void;
  readonly onSeed: (seed: number) => void;
};

/** What the self-test has found up to now, each with the way to its place, and where there is one, the constraint that mends it. */
export function SelfTestPanel({ test, yaml, onGoTo, onConstraint, onSeed }: Props) {
  const t = useTranslations("authoring.test");
  const state = test?.state;
  const isOld = test !== null && test.yaml !== yaml;
  const findings = state && "findings" in state ? distinctFindings(state.findings) : [];
  return (
    <section aria-labelledby="self-test" className="mt-6" id="self-test-panel" tabIndex={-1}>
      <h3 id="self-test" className="text-lead">
        {t("title")}
      </h3>
      <p className="text-small text-quiet">{t("lead")}</p>
      <div className="mt-2 rounded-lg border border-line bg-raised p-4">
        <TestProgress test={test} isOld={isOld} />
        {findings.length > 0 ? (
          <ul className="mt-3 flex flex-col gap-3">
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.path} ${finding.says}`} className="flex gap-2 text-small">
                <ToneIcon tone={finding.level === "error" ? "wrong" : "attention"} size={18} className={finding.level === "error" ? "mt-0.5 text-wrong" : "mt-0.5 text-attention"} />
                <div className="min-w-0">
                  <p>
                    <span className="font-strong">
                      {t(`level.${finding.level}`)} {t(`found.${finding.code}`)}
                    </span>{" "}
                    {/* What excludes a variant stands on the button. */}
                    {finding.says}
                  </p>
                  <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
                    <button type="button" className="min-h-6 text-accent underline underline-offset-4" onClick={() => onGoTo(finding)}>
                      {t("goTo", { line: finding.line })}
                    </button>
                    {finding.seed === undefined ? null : (
                      <button type="button" className="min-h-6 text-accent underline underline-offset-4" onClick={() => onSeed(finding.seed ?? 1)}>
                        {t("showVariant", { seed: finding.seed })}
                      </button>
                    )}
                    {finding.constraint === undefined ? null : (
                      <Button size="small" onClick={() => onConstraint(finding.constraint ?? "")}>
                        {t("addConstraint", { constraint: finding.constraint })}
                      </Button>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}

function TestProgress({ test, isOld }: { readonly test: SelfTest; readonly isOld: boolean }) {
  const t = useTranslations("authoring.test");
  const state = test?.state;
  if (!state) return <p className="text-small text-quiet">{t("waiting")}</p>;
  if (state.kind === "unreadable") return <p className="text-small text-quiet">{t("unreadable")}</p>;
  if (state.kind === "too-long") return <p className="text-small text-attention">{t("tooLong")}</p>;
  const { done, variants, graded, findings } = state;
  const errors = distinctFindings(findings).filter(({ level }) => level === "error").length;
  const warnings = distinctFindings(findings).length - errors;
  const passed = state.kind === "done" && errors === 0;
  return (
    <>
      <Meter label={t("progress")} value={done} max={variants} />
      <p className="mt-1 flex items-center gap-2 text-small" role="status">
        {state.kind === "done" && !isOld ? <ToneIcon tone={passed ? "correct" : "wrong"} size={18} className={passed ? "text-correct" : "text-wrong"} /> : null}
        <span>
          {isOld ? t("old") : null} {state.kind === "running" ? t("running", { done, variants }) : passed ? t("passed", { variants, graded }) : t("failed", { errors, variants })} {warnings > 0 && state.kind === "done" ? t("warnings", { count: warnings }) : null}
        </span>
      </p>
    </>
  );
}
