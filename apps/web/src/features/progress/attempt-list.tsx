import { useTranslations } from "next-intl";
import type { AnswerInput } from "@/ui/answer/answer-types";
import { GivenText } from "@/ui/answer/given-text";
import { useVerdictWord } from "@/ui/answer/use-verdict-word";
import { Badge } from "@/ui/badge";
import { InlineMath } from "@/ui/inline-math";
import { LocalTime } from "@/ui/local-time";
import { MathFormula } from "@/ui/math-formula";
import { type Attempt, type Said, saidOf } from "./attempt";

type Props = { readonly attempts: readonly Attempt[]; /** Where options were chosen: what they say. */ readonly input: AnswerInput | null; readonly timeZone: string };

/** What was typed needs no question to be shown. */
const TYPED: AnswerInput = { kind: "expression", variables: [] };

/** Every answer to one problem, newest first: what was given, what was found, and all that was said. */
export function AttemptList({ attempts, input, timeZone }: Props) {
  const t = useTranslations("progress.attempt");
  const verdictWord = useVerdictWord();
  return (
    <ol className="mb-4 divide-y divide-line border-t border-line">
      {attempts.map((attempt) => {
        const { tone, word } = verdictWord(attempt.outcome);
        return (
          <li key={attempt.id} className="py-3">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Badge tone={tone}>{word}</Badge>
              <div className="min-w-0">
                <GivenText given={attempt.given} input={input ?? TYPED} />
              </div>
              <span className="ml-auto text-small text-quiet">
                {attempt.counted ? <LocalTime at={attempt.at} zone={timeZone} /> : t.rich("notCounted", { moment: () => <LocalTime at={attempt.at} zone={timeZone} /> })}
              </span>
            </div>
            {saidOf(attempt.outcome).map((said, i) => (
              <SaidLine key={i} said={said} />
            ))}
            {attempt.comment ? <p className="mt-1 text-small">{t("comment", { comment: attempt.comment })}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}

function SaidLine({ said: { at, text } }: { readonly said: Said }) {
  const t = useTranslations("progress.attempt");
  const places = at
    ? [at.part === undefined ? "" : t("part", { part: at.part }), at.row === undefined ? "" : at.column === undefined ? t("entry", { row: at.row }) : t("cell", { row: at.row, column: at.column })].filter((place) => place !== "")
    : [];
  return (
    <p className="mt-1 text-small text-quiet">
      {places.length > 0 ? <span className="font-strong">{places.join(", ")}: </span> : null}
      <InlineMath text={text} formula={MathFormula} />
    </p>
  );
}
