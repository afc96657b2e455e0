import { useTranslations } from "next-intl";
import type { AnswerInput } from "@/ui/answer/answer-types";
import { FeedbackList } from "@/ui/answer/feedback-list";
import { GivenText } from "@/ui/answer/given-text";
import { useVerdictWord } from "@/ui/answer/use-verdict-word";
import { Badge } from "@/ui/badge";
import { LocalTime } from "@/ui/local-time";
import { MathFormula } from "@/ui/math-formula";
import type { Attempt } from "./shown-attempt";

type Props = { readonly attempts: readonly Attempt[]; readonly input: AnswerInput; readonly points: number; readonly timeZone: string; readonly lessons: string };

/** What was answered so far, newest first, with what was said to it. */
export function AttemptHistory(props: Props) {
  const t = useTranslations("practice");
  if (props.attempts.length === 0) return null;
  return (
    <section aria-labelledby="history" className="mt-12">
      <h2 id="history" className="mb-2 text-lead">
        {t("earlierAnswers")}
      </h2>
      <AttemptList {...props} />
    </section>
  );
}

/** The answers alone, for a page that names them itself. */
export function AttemptList({ attempts, input, points, timeZone, lessons }: Props) {
  const t = useTranslations("practice");
  const verdictWord = useVerdictWord();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {attempts.map((attempt) => {
        const { tone, word } = verdictWord(attempt.outcome);
        return (
          <li key={attempt.id} className="py-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <Badge tone={tone}>{word}</Badge>
              <span className="text-small text-quiet">
                {attempt.counted ? <LocalTime at={attempt.at} zone={timeZone} /> : t.rich("notCountedAt", { moment: () => <LocalTime at={attempt.at} zone={timeZone} /> })}
              </span>
            </div>
            <div className="mt-2">
              <GivenText given={attempt.given} input={input} />
            </div>
            <div className="mt-1 text-small text-quiet">
              <FeedbackList feedback={attempt.outcome.feedback} lessons={lessons} formula={MathFormula} />
            </div>
            {attempt.lateCost > 0 ? <p className="mt-1 text-small text-attention">{t("terms.lateCost", { cost: attempt.lateCost })}</p> : null}
            {attempt.review ? (
              <div className="mt-2 border-l-2 border-accent pl-3 text-small">
                {attempt.review.score === null ? null : <p className="font-strong">{t("review.given", { given: attempt.review.score * points, points })}</p>}
                {attempt.review.comment === "" ? null : <p className="whitespace-pre-line">{attempt.review.comment}</p>}
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
