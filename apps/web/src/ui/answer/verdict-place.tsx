"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Tone, ToneIcon, toneStyle } from "../badge";
import { classNames } from "../class-names";
import type { AnswerInput } from "./answer-types";

type Props = { readonly tone: Tone | null; /** What is asked: how much there is to say of an answer to it. Null where no more answer is taken. */ readonly input?: AnswerInput | null; readonly children: ReactNode };

/** The place that is kept for the verdict: it has its height before there is one, so that nothing on the page moves. */
export function VerdictPlace({ tone, input, children }: Props) {
  const t = useTranslations("ui");
  return (
    <section aria-label={t("outcome.label")} className={classNames(roomFor(input), "rounded-lg border p-4", tone ? `border-transparent ${toneStyle(tone)}` : "border-dashed border-line text-quiet")}>
      <div role="status" aria-live="polite" aria-atomic className="flex gap-3">
        {tone ? <ToneIcon tone={tone} size={24} className="mt-0.5" /> : null}
        {/* What stood here before makes room beside no icon: it goes, and does not move aside. */}
        <div key={tone ? "verdict" : "before"} className="min-w-0 flex-1">
          {children}
        </div>
      </div>
    </section>
  );
}

function roomFor(input: AnswerInput | null | undefined): string {
  if (input === null) return "";
  switch (input?.kind) {
    case undefined:
      return "min-h-36";
    // Both curves, and a place in the text.
    case "expression":
    case "antiderivative":
      return "min-h-62";
    // A sentence or two on each of a few entries.
    case "vector":
    case "matrix":
    case "table":
    case "graph":
    case "parts":
      return "min-h-76 sm:min-h-64";
    default:
      return "min-h-40";
  }
}
