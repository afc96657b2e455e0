"use client";
import { useTranslations } from "next-intl";
import { ToneIcon } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { SelfTest } from "./self-test";

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
  const title = report.passed ? t("theSelfTestPassed") : t("theSelfTestFoundSomething");
  return (
    <div role="status">
      <Notice tone={report.passed ? "correct" : "attention"} title={isOld ? t("beforeYourLastChange", { title }) : title}>
        <ul className="mt-1 flex flex-col gap-1 text-small">
          {report.lines.map((line) => (
            <li key={line.text} className="flex gap-2">
              <ToneIcon tone={line.ok ? "correct" : "attention"} size={16} className={line.ok ? "mt-1 text-correct" : "mt-1 text-attention"} />
              {line.text}
            </li>
          ))}
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
