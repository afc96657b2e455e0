"use client";
import { useTranslations } from "next-intl";
import type { Given } from "@/ui/answer/answer-types";
import { OutcomeView } from "@/ui/answer/outcome-view";
import { VerdictPlace } from "@/ui/answer/verdict-place";
import { verdictOf } from "@/ui/answer/verdict-of";
import type { DraftVerdict } from "../judge-draft";

type Props = {
  readonly title: string;
  readonly given: Given;
  readonly verdict: DraftVerdict | null;
  readonly refusal: string | null;
  /** The verdict is on what stands in the field now. */
  readonly isCurrent: boolean;
  readonly isAsked: boolean;
};

/** What a student would be told, and below it what only the author is told: points, evidence, the known mistakes. */
export function GraderSays({ title, given, verdict, refusal, isCurrent, isAsked }: Props) {
  const t = useTranslations("authoring.try");
  const tone = verdict && isCurrent ? verdictOf(verdict.outcome).tone : null;
  return (
    <section aria-label={title} aria-busy={isAsked && !isCurrent}>
      <p className="mb-1 font-strong">{title}</p>
      <VerdictPlace tone={tone}>
        {!isAsked ? <p>{t("nothingYet")}</p> : !isCurrent ? <p>{t("judging")}</p> : refusal ? <p>{refusal}</p> : verdict ? <OutcomeView outcome={verdict.outcome} given={given} cost={verdict.costsAttempt ? t("costs", { score: verdict.outcome.score }) : t("costsNothing", { score: verdict.outcome.score })} /> : null}
      </VerdictPlace>
      {verdict && isCurrent && (verdict.evidence.length > 0 || verdict.mistakes.length > 0) ? (
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-small">
          {verdict.evidence.length > 0 ? (
            <>
              <dt className="font-strong">{t("evidence")}</dt>
              <dd>{[...new Set(verdict.evidence.map(({ kind, points }) => t(`evidenceOf.${kind}`, { points })))].join(" ")}</dd>
            </>
          ) : null}
          {verdict.mistakes.map(({ name, does, isCertain }) => (
            <div key={name} className="contents">
              <dt className="font-strong">{isCertain ? t("mistake") : t("perhaps")}</dt>
              <dd>
                {does} <code className="text-quiet">{name}</code>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}
