import { useTranslations } from "next-intl";
import { Badge } from "../badge";
import { InlineMath } from "../inline-math";
import { LocalTime } from "../local-time";
import { MathFormula } from "../math-formula";
import type { AnswerInput, Given, ShownOutcome } from "./answer-types";
import { GivenText } from "./given-text";
import { LessonLink } from "./lesson-link";
import { type Said, saidOf } from "./said-of";
import { useVerdictWord } from "./use-verdict-word";

/** An answer that was given before, as it is shown. */
export type Attempt = {
  readonly id: string;
  /** Null where it answers an earlier form of the question. */
  readonly given: Given | null;
  readonly outcome: ShownOutcome;
  readonly counted: boolean;
  /** The share of what it earns that its lateness costs. */
  readonly lateCost: number;
  /** What a person gave it, where one did, and wrote. */
  readonly review: { readonly score: number | null; readonly comment: string } | null;
  readonly at: Date;
};

type Props = {
  readonly attempts: readonly Attempt[];
  /** Where options were chosen: what they say. */
  readonly input: AnswerInput | null;
  /** What the problem is worth, where a person may have given points. */
  readonly points?: number;
  readonly timeZone: string;
  /** Where the course's lessons are. */
  readonly lessons: string;
};

/** What was typed needs no question to be shown. */
const TYPED: AnswerInput = { kind: "expression", variables: [] };

/** Every answer to one problem, newest first: what was given, what was found, and all that was said. */
export function AttemptList({ attempts, input, points = 1, timeZone, lessons }: Props) {
  const t = useTranslations("ui.attempt");
  const verdictWord = useVerdictWord();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {attempts.map(({ id, given, outcome, counted, lateCost, review, at }) => {
        const { tone, word } = verdictWord(outcome);
        return (
          <li key={id} className="py-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <Badge tone={tone}>{word}</Badge>
              <span className="text-small text-quiet">
                {counted ? <LocalTime at={at} zone={timeZone} /> : t.rich("notCounted", { moment: () => <LocalTime at={at} zone={timeZone} /> })}
              </span>
            </div>
            <div className="mt-2">
              <GivenText given={given} input={input ?? TYPED} />
            </div>
            {saidOf(outcome).map((said, i) => (
              <SaidLine key={i} said={said} lessons={lessons} />
            ))}
            {lateCost > 0 ? <p className="mt-1 text-small text-attention">{t("lateCost", { cost: lateCost })}</p> : null}
            {review ? (
              <div className="mt-2 border-l-2 border-accent pl-3 text-small">
                {review.score === null ? null : <p className="font-strong">{t("given", { given: review.score * points, points })}</p>}
                {review.comment === "" ? null : <p className="whitespace-pre-line">{review.comment}</p>}
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function SaidLine({ said: { at, text, lesson }, lessons }: { readonly said: Said; readonly lessons: string }) {
  const t = useTranslations("ui.attempt");
  const places = at
    ? [at.part === undefined ? "" : t("part", { part: at.part }), at.row === undefined ? "" : at.column === undefined ? t("entry", { row: at.row }) : t("cell", { row: at.row, column: at.column })].filter((place) => place !== "")
    : [];
  return (
    <p className="mt-1 text-small text-quiet">
      {places.length > 0 ? <span className="font-strong">{places.join(", ")}: </span> : null}
      <InlineMath text={text} formula={MathFormula} />
      <LessonLink lesson={lesson} lessons={lessons} />
    </p>
  );
}
