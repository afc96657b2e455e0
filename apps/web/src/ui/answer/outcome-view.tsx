"use client";
import { useTranslations } from "next-intl";
import { InlineMath } from "../inline-math";
import { MathPreview } from "../math-preview";
import type { Given, ShownOutcome, ShownPart } from "./answer-types";
import { CounterexampleDetails, CounterexamplePicture } from "../plot/counterexample";
import { FeedbackList } from "./feedback-list";
import { LessonLink } from "./lesson-link";
import { useVerdictWord } from "./use-verdict-word";
import { verdictOf } from "./verdict-of";

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
  const word = useTranslations("ui.verdictWord");
  const verdictWord = useVerdictWord();
  const counterexample = outcome.feedback.find((one) => one.counterexample)?.counterexample;
  return (
    <div className="@container">
      <div className="flex flex-col gap-3 @md:flex-row @md:gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-lead font-strong">{verdictWord(outcome).word}</p>
          <div className="mt-1 text-ink">
            <FeedbackList feedback={withoutEcho(outcome.feedback, word("equal"))} text={given.kind === "text" ? given.text : undefined} lessons={lessons} />
          </div>
        </div>
        {counterexample ? <CounterexamplePicture {...counterexample} /> : null}
      </div>
      <div className="text-ink">
        <EntryFeedback entries={outcome.entries} lessons={lessons} />
        <PartFeedback parts={outcome.parts} lessons={lessons} />
        {outcome.reading && given.kind === "entries" && outcome.verdict !== "error" ? (
          <p className="mt-2 overflow-x-auto overflow-y-hidden py-1">
            <span className="text-small text-quiet">{t("outcome.wasReadAs")}{" "}</span>
            <MathPreview latex={outcome.reading.latex} />
          </p>
        ) : null}
        {cost ? <p className="mt-2 text-small text-quiet">{cost}</p> : null}
        {counterexample ? <CounterexampleDetails {...counterexample} /> : null}
      </div>
    </div>
  );
}

/** The verdict stands above in large: a sentence that begins by saying "Right" again loses that word. */
function withoutEcho(feedback: ShownOutcome["feedback"], right: string): ShownOutcome["feedback"] {
  const rest = (message: string) => (message === `${right}.` ? "" : message.startsWith(`${right}: `) ? message.slice(right.length + 2) : message);
  return feedback.map((one) => ({ ...one, message: rest(one.message).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) })).filter((one) => one.message !== "");
}

/** What is said of each part of several, in their order. */
function PartFeedback({ parts, lessons }: { readonly parts: ShownOutcome["parts"]; readonly lessons: string | undefined }) {
  const t = useTranslations("ui.outcome");
  const word = useTranslations("ui.verdictWord");
  if (!parts) return null;
  return (
    <ol className="mt-2 flex flex-col gap-2">
      {parts.map((part, i) => (
        <li key={part.id}>
          <span className="font-strong">{t("part", { number: i + 1, verdict: t(`inLine.${inLine(part)}`) })}</span>{" "}
          <Sentences feedback={withoutEcho(part.feedback, word("equal"))} lessons={lessons} />
          <EntryFeedback entries={part.entries} lessons={lessons} />
        </li>
      ))}
    </ol>
  );
}

const inLine = ({ verdict, score, feedback, followed }: ShownPart) => (verdict === "waiting" ? verdict : followed ? "followed" : verdictOf({ verdict, score, feedback }).key);

/** What is said about single entries of a vector or matrix, each with its place. Entries that are right say nothing. */
function EntryFeedback({ entries, lessons }: { readonly entries: ShownOutcome["entries"]; readonly lessons: string | undefined }) {
  const t = useTranslations("ui.outcome");
  const said = (entries ?? []).flatMap((row, i) =>
    row.flatMap((entry, j) => {
      if (entry.verdict === "equal" || entry.verdict === "waiting" || entry.feedback.length === 0) return [];
      const verdict = t(`inLine.${entry.verdict}`);
      return [{ at: row.length === 1 ? t("entry", { row: i + 1, verdict }) : t("cell", { row: i + 1, column: j + 1, verdict }), entry }];
    }),
  );
  if (said.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {said.map(({ at, entry }) => (
        <li key={at}>
          <span className="font-strong">{at}</span>{" "}
          <Sentences feedback={entry.feedback} lessons={lessons} />
        </li>
      ))}
    </ul>
  );
}

/** What is said of one place, in one line; each paragraph of a lesson is linked once. */
function Sentences({ feedback, lessons }: { readonly feedback: ShownOutcome["feedback"]; readonly lessons: string | undefined }) {
  const places = new Map(feedback.flatMap(({ lesson }) => (lesson ? [[`${lesson.concept}#${lesson.section}`, lesson] as const] : [])));
  return (
    <>
      <InlineMath text={feedback.map((one) => one.message).join(" ")} />
      {[...places].map(([place, lesson]) => (
        <LessonLink key={place} lesson={lesson} lessons={lessons} />
      ))}
    </>
  );
}
