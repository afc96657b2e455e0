"use client";
import { type Tone, ToneIcon, toneStyle } from "@/ui/badge";
import { classNames } from "@/ui/class-names";
import type { Given } from "@/ui/answer/answer-types";
import { FeedbackList } from "@/ui/answer/feedback-list";
import { MathPreview } from "@/ui/math-preview";
import type { Submitted } from "./submit-answer";
import { attemptsLeftSentence, costSentence, verdictWord } from "./verdict-words";

export type PanelState =
  | { readonly kind: "waiting"; readonly attemptsLeft: number | null }
  | { readonly kind: "judging" }
  | { readonly kind: "judged"; readonly submitted: Submitted; readonly given: Given }
  | { readonly kind: "failed"; readonly say: string };

/** The place that is kept for the verdict: it has its height before there is one, so that nothing on the page moves. */
export function VerdictPanel({ state }: { readonly state: PanelState }) {
  const tone = toneOf(state);
  return (
    <section aria-label="Verdict" className={classNames("min-h-36 rounded-lg p-4", tone ? toneStyle(tone) : "border border-dashed border-line text-quiet")}>
      <div role="status" aria-live="polite" aria-atomic className="flex gap-3">
        {tone ? <ToneIcon tone={tone} size={24} className="mt-px" /> : null}
        <div className="min-w-0 flex-1">
          <Content state={state} />
        </div>
      </div>
    </section>
  );
}

function toneOf(state: PanelState): Tone | null {
  if (state.kind === "failed") return "attention";
  if (state.kind !== "judged") return null;
  return state.submitted.outcome ? verdictWord(state.submitted.outcome).tone : "attention";
}

function Content({ state }: { readonly state: PanelState }) {
  if (state.kind === "waiting") return <p>The verdict appears here. {attemptsLeftSentence(state.attemptsLeft)}</p>;
  if (state.kind === "judging") return <p>Checking your answer…</p>;
  if (state.kind === "failed") return <p className="text-ink">{state.say}</p>;
  const { outcome } = state.submitted;
  const cost = costSentence(state.submitted);
  if (!outcome) return <p className="text-ink">{cost}</p>;
  const text = state.given.kind === "text" ? state.given.text : undefined;
  return (
    <>
      <p className="text-lead font-strong">{verdictWord(outcome).word}</p>
      <div className="mt-1 text-ink">
        <FeedbackList feedback={outcome.feedback} text={text} />
        <EntryFeedback entries={outcome.entries} />
        {outcome.reading && outcome.verdict !== "error" ? (
          <p className="mt-2 overflow-x-auto overflow-y-hidden py-1 text-small">
            <span className="text-quiet">Your answer was read as </span>
            <MathPreview latex={outcome.reading.latex} />
          </p>
        ) : null}
        {cost ? <p className="mt-2 text-small text-quiet">{cost}</p> : null}
      </div>
    </>
  );
}

type Entries = NonNullable<Submitted["outcome"]>["entries"];

/** What is said about single entries of a vector or matrix, each with its place. Entries that are right say nothing. */
function EntryFeedback({ entries }: { readonly entries: Entries }) {
  const said = (entries ?? []).flatMap((row, i) =>
    row.flatMap((entry, j) => (entry.verdict === "equal" ? [] : [{ at: row.length === 1 ? `Entry ${i + 1}` : `Row ${i + 1}, column ${j + 1}`, entry }])),
  );
  if (said.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {said.map(({ at, entry }) => (
        <li key={at}>
          <span className="font-strong">
            {at}: {verdictWord({ verdict: entry.verdict, score: 0 }).word.toLowerCase()}.
          </span>{" "}
          {entry.feedback.map((one) => one.message).join(" ")}
        </li>
      ))}
    </ul>
  );
}
