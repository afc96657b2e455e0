import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FeedbackList } from "@/ui/answer/feedback-list";
import { GivenText } from "@/ui/answer/given-text";
import { Badge, type Tone } from "@/ui/badge";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { MathFormula } from "@/ui/math-formula";
import type { TimelineAnswer } from "./load-student";

type Props = { readonly answers: readonly TimelineAnswer[]; readonly zone: string; /** What stands under each answer: what a person gave it, and the way to change that. */ readonly underAnswer: (answer: TimelineAnswer) => ReactNode };

/** Everything a student answered, with what was said to it. */
export function AnswerTimeline({ answers, zone, underAnswer }: Props) {
  const t = useTranslations("roster");
  if (answers.length === 0) return <EmptyState title={t("noAnswersYet")}>{t("whatThisStudentAnswersWill")}</EmptyState>;
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-raised">
      {answers.map((answer) => {
        const { tone, key } = verdictOf(answer);
        return (
          <li key={answer.submissionId} className="px-4 py-3">
            <div className="flex items-baseline justify-between gap-x-4 max-sm:flex-wrap">
              <span className="min-w-0 max-sm:basis-full sm:flex sm:items-baseline sm:gap-2">
                <span className="font-strong sm:shrink-0">{answer.title}</span> <span className="text-small text-quiet sm:truncate">{answer.setTitle}</span>
              </span>
              <span className="shrink-0 text-right text-small text-quiet">
                {answer.counted ? <LocalTime at={answer.at} zone={zone} /> : t.rich("notCounted", { moment: () => <LocalTime at={answer.at} zone={zone} /> })}
              </span>
            </div>
            <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
              <Badge tone={tone}>{t(`verdict.${key}`)}</Badge>
              <span className="min-w-0 text-small">{answer.input ? <GivenText given={answer.given} input={answer.input} /> : null}</span>
              {answer.shown?.reading ? (
                <span className="max-w-full overflow-x-auto overflow-y-hidden text-small text-quiet">
                  <MathFormula latex={answer.shown.reading.latex} />
                </span>
              ) : null}
            </div>
            {answer.shown && answer.verdict !== "EQUAL" && answer.shown.feedback.length > 0 ? (
              <div className="mt-1 text-small text-quiet">
                <FeedbackList feedback={answer.shown.feedback} />
              </div>
            ) : null}
            {underAnswer(answer)}
          </li>
        );
      })}
    </ol>
  );
}

function verdictOf({ verdict, score }: TimelineAnswer): { readonly tone: Tone; readonly key: "form" | "right" | "partly" | "wrong" | "undecided" | "unreadable" } {
  if (verdict === "EQUAL") return score < 1 ? { tone: "attention", key: "form" } : { tone: "correct", key: "right" };
  if (verdict === "UNEQUAL") return score > 0 ? { tone: "attention", key: "partly" } : { tone: "wrong", key: "wrong" };
  return verdict === "UNDECIDED" ? { tone: "undecided", key: "undecided" } : { tone: "attention", key: "unreadable" };
}
