import { useLocale, useTranslations } from "next-intl";
import { AttemptList } from "@/ui/answer/attempt-list";
import { Badge, type Tone } from "@/ui/badge";
import { MathText } from "@/ui/math-text";
import { formatMoment } from "@/ui/local-time";
import type { PractisedProblem } from "./load-progress";
import { UnfoldingRow } from "./unfolding-row";

const TONES: Record<PractisedProblem["status"], Tone> = { OPEN: "accent", SOLVED: "correct", SHOWN: "quiet", PASSED: "quiet" };

/** The newest problems of practice, each with its statement and every answer. Nothing before the first. */
export function PracticeSection({ base, practice, timeZone }: { readonly base: string; readonly practice: readonly PractisedProblem[]; readonly timeZone: string }) {
  const t = useTranslations("progress");
  const language = useLocale();
  if (practice.length === 0) return null;
  return (
    <section aria-labelledby="practised" className="mb-12">
      <h2 id="practised" className="text-title">
        {t("practice.heading")}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{t("practice.lead")}</p>
      <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
        {practice.map((problem) => (
          <UnfoldingRow
            key={problem.taskId}
            title={problem.title}
            state={<Badge tone={TONES[problem.status]}>{t(`practice.status.${problem.status}`)}</Badge>}
            numbers={[formatMoment(problem.openedAt, timeZone, language), t("sets.answers", { count: problem.attempts.length })]}
          >
            <MathText>{problem.statement}</MathText>
            <div className="my-4">
              <AttemptList attempts={problem.attempts} input={null} timeZone={timeZone} lessons={`${base}/lessons`} />
            </div>
          </UnfoldingRow>
        ))}
      </ul>
    </section>
  );
}
