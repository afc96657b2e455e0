"use client";
import { useTranslations } from "next-intl";
import { ToneIcon } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { SelfTest, TestLine } from "./self-test";

type Props = {
  readonly report: SelfTest;
  /** The form has been changed since the test. */
  readonly isOld: boolean;
  readonly busy: boolean;
  readonly onSaveEvenSo: () => void;
};

/** What the self-test found, and the way on for an author who knows better. */
export function SelfTestPanel({ report, isOld, busy, onSaveEvenSo }: Props) {
  const t = useTranslations("authoring");
  const words = (line: TestLine): string => {
    if (line.kind === "too-long") return t("test.tooLong");
    if (line.kind === "judged") return t("test.judged", { graded: line.graded, variants: line.variants, clean: String(line.clean) });
    return line.seed === null ? line.message : t("test.inVariant", { seed: String(line.seed), message: line.message });
  };
  const title = report.passed ? t("theSelfTestPassed") : t("theSelfTestFoundSomething");
  return (
    <div role="status">
      <Notice tone={report.passed ? "correct" : "attention"} title={isOld ? t("beforeYourLastChange", { title }) : title}>
        <ul className="mt-1 flex flex-col gap-1 text-small">
          {report.lines.map((line) => {
            const ok = line.kind === "judged";
            const text = words(line);
            return (
              <li key={text} className="flex gap-2">
                <ToneIcon tone={ok ? "correct" : "attention"} size={16} className={ok ? "mt-1 text-correct" : "mt-1 text-attention"} />
                {text}
              </li>
            );
          })}
        </ul>
        {report.passed || isOld ? null : (
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <Button size="small" onClick={onSaveEvenSo} busy={busy}>
              {t("saveItEvenSo")}
            </Button>
            <span className="text-small">{t("nothingHasBeenSavedYet")}</span>
          </div>
        )}
      </Notice>
    </div>
  );
}
