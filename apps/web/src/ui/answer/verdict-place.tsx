"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Tone, ToneIcon, toneStyle } from "../badge";
import { classNames } from "../class-names";

/** The place that is kept for the verdict: it has its height before there is one, so that nothing on the page moves. */
export function VerdictPlace({ tone, tall = false, children }: { readonly tone: Tone | null; /** Room for a picture and a place in the text, too. */ readonly tall?: boolean; readonly children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <section aria-label={t("outcome.label")} className={classNames(tall ? "min-h-60" : "min-h-36", "rounded-lg border p-4", tone ? `border-transparent ${toneStyle(tone)}` : "border-dashed border-line text-quiet")}>
      <div role="status" aria-live="polite" aria-atomic className="flex gap-3">
        {tone ? <ToneIcon tone={tone} size={24} className="mt-0.5" /> : null}
        <div className="min-w-0 flex-1">{children}</div>
      </div>
    </section>
  );
}
