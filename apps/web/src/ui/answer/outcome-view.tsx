"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Tone, ToneIcon, toneStyle } from "../badge";
import { classNames } from "../class-names";
import { InlineMath } from "../inline-math";
import { MathPreview } from "../math-preview";
import type { Given, ShownOutcome } from "./answer-types";
import { CounterexampleDetails, CounterexamplePicture } from "../plot/counterexample";
import { FeedbackList } from "./feedback-list";
import { verdictWord } from "./verdict-word";

/** The place that is kept for the verdict: it has its height before there is one, so that nothing on the page moves. */
export function VerdictPlace({ tone, tall = false, children }: { readonly tone: Tone | null; /** Room for a picture and a place in the text, too. */ readonly tall?: boolean; readonly children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <section aria-label={t("verdict")} className={classNames(tall ? "min-h-60" : "min-h-36", "rounded-lg border p-4", tone ? `border-transparent ${toneStyle(tone)}` : "border-dashed border-line text-quiet")}>
      <div role="status" aria-live="polite" aria-atomic className="flex gap-3">
        {tone ? <ToneIcon tone={tone} size={24} className="mt-0.5" /> : null}
        <div className="min-w-0 flex-1">{children}</div>
      </div>
    </section>
  );
}

type Props = {
  readonly outcome: ShownOutcome;
  readonly given: Given;
  /** What the answer cost and what is left. */
  readonly cost?: string;
  /** Where the course's lessons are; without it no lesson is linked. */
  readonly lessons?: string;
};

/** A verdict: the word, what is wrong and where, how the answer was read, what it cost. */
export function OutcomeView({ outcome, given, cost, lessons }: Props) {
  const t = useTranslations("ui");
  const counterexample = outcome.feedback.find((one) => one.counterexample)?.counterexample;
  return (
    <>
      <div className="flex gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-lead font-strong">{verdictWord(outcome).word}</p>
          <div className="mt-1 text-ink">
            <FeedbackList feedback={withoutEcho(outcome.feedback)} text={given.kind === "text" ? given.text : undefined} lessons={lessons} />
          </div>
        </div>
        {counterexample ? <CounterexamplePicture {...counterexample} /> : null}
      </div>
      <div className="text-ink">
        <EntryFeedback entries={outcome.entries} />
        <PartFeedback parts={outcome.parts} />
        {outcome.reading && given.kind === "entries" && outcome.verdict !== "error" ? (
          <p className="mt-2 overflow-x-auto overflow-y-hidden py-1">
            <span className="text-small text-quiet">{t("yourAnswerWasReadAs")}{" "}</span>
            <MathPreview latex={outcome.reading.latex} />
          </p>
        ) : null}
        {cost ? <p className="mt-2 text-small text-quiet">{cost}</p> : null}
        {counterexample ? <CounterexampleDetails {...counterexample} /> : null}
      </div>
    </>
  );
}

/** The verdict stands above in large: a sentence that begins by saying "Right" again loses that word. */
function withoutEcho(feedback: ShownOutcome["feedback"]): ShownOutcome["feedback"] {
  return feedback
    .map((one) => ({ ...one, message: one.message.replace(/^Right(\.$|: )/, "").replace(/^[a-z]/, (letter) => letter.toUpperCase()) }))
    .filter((one) => one.message !== "");
}

/** What is said of each part of several, in their order. */
function PartFeedback({ parts }: { readonly parts: ShownOutcome["parts"] }) {
  const t = useTranslations("ui");
  if (!parts) return null;
  return (
    <ol className="mt-2 flex flex-col gap-2">
      {parts.map((part, i) => (
        <li key={part.id}>
          <span className="font-strong">
            {t("part", { i: i + 1 })}{" "}{part.verdict === "waiting" ? t("notJudgedYet") : part.followed ? t("followsRightly") : verdictWord({ verdict: part.verdict, score: part.score, feedback: part.feedback }).word.toLowerCase()}.
          </span>{" "}
          <InlineMath text={withoutEcho(part.feedback).map((one) => one.message).join(" ")} />
          <EntryFeedback entries={part.entries} />
        </li>
      ))}
    </ol>
  );
}

/** What is said about single entries of a vector or matrix, each with its place. Entries that are right say nothing. */
function EntryFeedback({ entries }: { readonly entries: ShownOutcome["entries"] }) {
  const t = useTranslations("ui");
  const said = (entries ?? []).flatMap((row, i) =>
    row.flatMap((entry, j) => (entry.verdict === "equal" || entry.verdict === "waiting" || entry.feedback.length === 0 ? [] : [{ at: row.length === 1 ? t("entry2", { i: i + 1 }) : t("rowColumn2", { i: i + 1, j: j + 1 }), verdict: entry.verdict, entry }])),
  );
  if (said.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {said.map(({ at, verdict, entry }) => (
        <li key={at}>
          <span className="font-strong">
            {at}: {verdictWord({ verdict, score: 0 }).word.toLowerCase()}.
          </span>{" "}
          <InlineMath text={entry.feedback.map((one) => one.message).join(" ")} />
        </li>
      ))}
    </ul>
  );
}
