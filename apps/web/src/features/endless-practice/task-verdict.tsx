"use client";
import { Sprout } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AnswerInput, Given, ShownOutcome } from "@/ui/answer/answer-types";
import { LateOutcome } from "@/ui/answer/late-outcome";
import { verdictOf } from "@/ui/answer/verdict-of";
import { VerdictPlace } from "@/ui/answer/verdict-place";
import type { Tone } from "@/ui/badge";
import { TextLink } from "@/ui/text-link";

type Judged = { readonly kind: "stored" | "resent" | "repeated" | "over"; readonly outcome: ShownOutcome | null; readonly status: string; readonly learnt: string | null };

export type Panel =
  | { readonly kind: "waiting" }
  | { readonly kind: "judging" }
  | { readonly kind: "shown" }
  | { readonly kind: "judged"; readonly judgement: Judged; readonly given: Given }
  | { readonly kind: "failed"; readonly say: string; /** Where to sign in again, when that is what is missing. */ readonly signIn: string | null };

type Props = { readonly panel: Panel; readonly input: AnswerInput; readonly skillNames: Readonly<Record<string, string>>; /** Where the course's lessons are. */ readonly lessons: string };

/** What stands in the place for the verdict of a problem of practice. */
export function TaskVerdict({ panel, input, skillNames, lessons }: Props) {
  return (
    <VerdictPlace tone={toneOf(panel)} input={panel.kind === "shown" ? null : input}>
      <Content panel={panel} skillNames={skillNames} lessons={lessons} />
    </VerdictPlace>
  );
}

function toneOf(panel: Panel): Tone | null {
  if (panel.kind === "failed") return "attention";
  if (panel.kind !== "judged") return null;
  return panel.judgement.outcome ? verdictOf(panel.judgement.outcome).tone : "attention";
}

function Content({ panel, skillNames, lessons }: Omit<Props, "input">) {
  const t = useTranslations("endless-practice.task");
  if (panel.kind === "waiting") return <p>{t("waiting")}</p>;
  if (panel.kind === "judging") return <p>{t("judging")}</p>;
  if (panel.kind === "shown") return <p>{t("shown")}</p>;
  if (panel.kind === "failed") {
    return (
      <p className="text-ink">
        {panel.say} {panel.signIn ? <TextLink href={panel.signIn}>{t("signIn")}</TextLink> : null}
      </p>
    );
  }
  const { outcome, kind, learnt, status } = panel.judgement;
  if (!outcome) return <p className="text-ink">{t("over")}</p>;
  const skill = learnt === null ? undefined : skillNames[learnt];
  return (
    <>
      <LateOutcome outcome={outcome} given={panel.given} cost={kind === "repeated" ? t("repeated") : status === "OPEN" ? t("again") : ""} lessons={lessons} />
      {skill ? (
        <p className="mt-2 flex items-start gap-2 font-strong text-ink">
          <Sprout aria-hidden size={20} className="mt-1 shrink-0 text-correct" />
          {t("learnt", { skill })}
        </p>
      ) : null}
    </>
  );
}
