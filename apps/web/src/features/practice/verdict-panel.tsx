"use client";
import { useTranslations } from "next-intl";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { LateOutcome } from "@/ui/answer/late-outcome";
import { verdictOf } from "@/ui/answer/verdict-of";
import { VerdictPlace } from "@/ui/answer/verdict-place";
import type { Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { TextLink } from "@/ui/text-link";
import { useAttemptsLeft, useCostSentence } from "./cost-sentence";
import type { Submitted } from "./submit-answer";

export type PanelState =
  | { readonly kind: "waiting"; readonly attemptsLeft: number | null }
  /** The server cannot be reached; the answer goes out by itself. */
  | { readonly kind: "offline"; readonly takeBack: () => void }
  | { readonly kind: "judging" }
  | { readonly kind: "judged"; readonly submitted: Submitted; readonly given: Given }
  | { readonly kind: "failed"; readonly say: string; /** Where to sign in again, when that is what is missing. */ readonly signIn?: string };

/** What stands in the place for the verdict: before, while it is judged, after, or why it was not. */
type Props = { readonly state: PanelState; readonly input: AnswerInput; readonly lessons: string };

export function VerdictPanel({ state, input, lessons }: Props) {
  return (
    <VerdictPlace tone={toneOf(state)} input={input}>
      <Content state={state} lessons={lessons} />
    </VerdictPlace>
  );
}

function toneOf(state: PanelState): Tone | null {
  if (state.kind === "failed" || state.kind === "offline") return "attention";
  if (state.kind !== "judged") return null;
  return state.submitted.outcome ? verdictOf(state.submitted.outcome).tone : "attention";
}

function Offline({ takeBack }: { readonly takeBack: () => void }) {
  const t = useTranslations("practice.offline");
  return (
    <div className="text-ink">
      <p className="font-strong">{t("title")}</p>
      <p>{t("what")}</p>
      <Button size="small" className="mt-3" onClick={takeBack}>
        {t("takeBack")}
      </Button>
    </div>
  );
}

function Content({ state, lessons }: { readonly state: PanelState; readonly lessons: string }) {
  const t = useTranslations("practice");
  const [attemptsLeft, costSentence] = [useAttemptsLeft(), useCostSentence()];
  if (state.kind === "waiting") return <p>{`${t("verdictHere")} ${attemptsLeft(state.attemptsLeft)}`}</p>;
  if (state.kind === "offline") return <Offline takeBack={state.takeBack} />;
  if (state.kind === "judging") return <p>{t("judging")}</p>;
  if (state.kind === "failed") {
    return (
      <p className="text-ink">
        {state.say} {state.signIn ? <TextLink href={state.signIn}>{t("signIn")}</TextLink> : null}
      </p>
    );
  }
  const { outcome, note } = state.submitted;
  const cost = costSentence(state.submitted);
  return outcome ? (
    <>
      <LateOutcome outcome={outcome} given={state.given} cost={cost} lessons={lessons} />
      {note ? <GroupNote text={note} /> : null}
    </>
  ) : (
    <p className="text-ink">{cost}</p>
  );
}

/** What staff has written to everybody who answers so. */
function GroupNote({ text }: { readonly text: string }) {
  const t = useTranslations("practice");
  return (
    <div className="mt-3 border-l-2 border-accent pl-3 text-ink">
      <p className="text-small text-quiet">{t("fromStaff")}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
