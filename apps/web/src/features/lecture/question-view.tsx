import { useTranslations } from "next-intl";
import { GivenText } from "@/ui/answer/given-text";
import { gapTextOf, optionTexts } from "@/ui/answer/option-texts";
import { OutcomeView } from "@/ui/answer/outcome-view";
import { VerdictPlace } from "@/ui/answer/verdict-place";
import { useVerdictWord } from "@/ui/answer/use-verdict-word";
import { Card } from "@/ui/card";
import { LiveStatus } from "@/ui/live-status";
import { MathText } from "@/ui/math-text";
import { PageHeader } from "@/ui/page-header";
import type { Question } from "./load-question";
import { QuestionForm } from "./question-form";
import { SolutionSection } from "./solution-section";

type Props = { readonly courseId: string; readonly sessionId: string; readonly question: Question };

/** A lecture's question as a student has it: the statement, the answer, and once it is shown, the right one. */
export function QuestionView({ courseId, sessionId, question }: Props) {
  const t = useTranslations("lecture");
  const { view, state, given, solution } = question;
  const base = `/courses/${courseId}`;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={view.title} crumbs={[{ title: question.courseTitle, href: base }]} lead={t(`student.${state}`)} />
      <Card>
        <MathText className="text-lead">{view.statement}</MathText>
      </Card>
      <div className="mt-6">
        {state === "OPEN" ? (
          <QuestionForm courseId={courseId} sessionId={sessionId} input={view.input} statement={view.statement} texts={optionTexts(view.input)} gapText={gapTextOf(view.input)} before={given} />
        ) : (
          <Told question={question} lessons={`${base}/lessons`} />
        )}
      </div>
      <SolutionSection markdown={solution} />
      <div className="mt-8">
        <LiveStatus events={`${base}/live/${sessionId}/events`} since={question.since} />
      </div>
    </div>
  );
}

function Told({ question: { given, outcome, view }, lessons }: { readonly question: Question; readonly lessons: string }) {
  const t = useTranslations("lecture");
  const verdictWord = useVerdictWord();
  if (!given || !outcome) return <p className="text-quiet">{t("youDidNotAnswer")}</p>;
  return (
    <>
      <p className="mb-1 font-strong">{t("yourAnswer")}</p>
      <div className="mb-4">
        <GivenText given={given} input={view.input} />
      </div>
      <VerdictPlace tone={verdictWord(outcome).tone}>
        <OutcomeView outcome={outcome} given={given} lessons={lessons} />
      </VerdictPlace>
    </>
  );
}
