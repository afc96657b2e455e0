"use client";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { OutcomeView, VerdictPlace } from "@/ui/answer/outcome-view";
import { verdictWord } from "@/ui/answer/verdict-word";
import type { Tone } from "@/ui/badge";
import { TextLink } from "@/ui/text-link";
import { attemptsLeftSentence, costSentence } from "./cost-sentence";
import type { Submitted } from "./submit-answer";

export type PanelState =
  | { readonly kind: "waiting"; readonly attemptsLeft: number | null }
  | { readonly kind: "judging" }
  | { readonly kind: "judged"; readonly submitted: Submitted; readonly given: Given }
  | { readonly kind: "failed"; readonly say: string; /** Where to sign in again, when that is what is missing. */ readonly signIn?: string };

/** What stands in the place for the verdict: before, while it is judged, after, or why it was not. */
type Props = { readonly state: PanelState; /** What is asked: a formula's verdict needs more room. */ readonly input: AnswerInput; readonly lessons: string };

export function VerdictPanel({ state, input, lessons }: Props) {
  return (
    <VerdictPlace tone={toneOf(state)} tall={input.kind === "expression" || input.kind === "antiderivative"}>
      <Content state={state} lessons={lessons} />
    </VerdictPlace>
  );
}

function toneOf(state: PanelState): Tone | null {
  if (state.kind === "failed") return "attention";
  if (state.kind !== "judged") return null;
  return state.submitted.outcome ? verdictWord(state.submitted.outcome).tone : "attention";
}

function Content({ state, lessons }: { readonly state: PanelState; readonly lessons: string }) {
  if (state.kind === "waiting") return <p>The verdict appears here. {attemptsLeftSentence(state.attemptsLeft)}</p>;
  if (state.kind === "judging") return <p>Checking your answer…</p>;
  if (state.kind === "failed") {
    return (
      <p className="text-ink">
        {state.say} {state.signIn ? <TextLink href={state.signIn}>Sign in and come back</TextLink> : null}
      </p>
    );
  }
  const { outcome } = state.submitted;
  const cost = costSentence(state.submitted);
  return outcome ? <OutcomeView outcome={outcome} given={state.given} cost={cost} lessons={lessons} /> : <p className="text-ink">{cost}</p>;
}
