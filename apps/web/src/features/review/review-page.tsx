import { REVIEW_PAGE } from "@nabla/db";
import { getTranslations } from "next-intl/server";
import { FeedbackList } from "@/ui/answer/feedback-list";
import { GivenText } from "@/ui/answer/given-text";
import { EmptyState } from "@/ui/empty-state";
import { LocalTime } from "@/ui/local-time";
import { MathFormula } from "@/ui/math-formula";
import { MathText } from "@/ui/math-text";
import { PageHeader } from "@/ui/page-header";
import { Pager } from "@/ui/pager";
import { TextLink } from "@/ui/text-link";
import { howLate } from "./how-late";
import type { LoadedReviews, ReviewedAnswer } from "./load-reviews";
import { ReviewQueue } from "./review-queue";

type Props = { readonly courseId: string; readonly which: "waiting" | "done"; readonly loaded: LoadedReviews };

/** Answers for a person to read, one after the other; or those that were read, to change what was given. */
export async function ReviewPage({ courseId, which, loaded: { courseTitle, zone, answers, all, page } }: Props) {
  const t = await getTranslations("review");
  const base = `/teach/${courseId}/review`;
  return (
    <>
      <PageHeader title={t("title")} crumbs={[{ title: courseTitle, href: `/teach/${courseId}` }]} />
      <p className="-mt-4 mb-6 flex flex-wrap gap-x-4 gap-y-1 text-quiet">
        <span>{which === "waiting" ? t("waiting", { count: all }) : t("done", { count: all })}</span>
        {which === "waiting" ? <TextLink href={`${base}?show=done`}>{t("showDone")}</TextLink> : <TextLink href={base}>{t("showWaiting")}</TextLink>}
      </p>
      <ReviewQueue
        key={`${which} ${page}`}
        courseId={courseId}
        after={all - (page - 1) * REVIEW_PAGE - answers.length}
        empty={<EmptyState title={which === "waiting" ? t("nothingWaits") : t("nothingDone")}>{t("what")}</EmptyState>}
        entries={answers.map((answer) => ({
          submissionId: answer.submissionId,
          points: answer.points,
          score: answer.score,
          seen: answer.reviewScore,
          comment: answer.reviewComment,
          rubrics: answer.rubrics.map(({ share, criteria }) => ({ share, criteria: criteria.map(({ says, points }) => ({ points, says: <MathText>{says}</MathText> })) })),
          asked: <Asked answer={answer} zone={zone} />,
        }))}
      />
      <Pager page={page} size={REVIEW_PAGE} all={all} />
    </>
  );
}

/** What was asked and what was answered, as the instructor reads it. */
async function Asked({ answer, zone }: { readonly answer: ReviewedAnswer; readonly zone: string }) {
  const t = await getTranslations("review");
  const { outcome } = answer;
  const late = howLate(answer);
  return (
    <>
      <p className="text-small text-quiet">
        {answer.studentName} · {answer.setTitle} · <LocalTime at={answer.at} zone={zone} />
      </p>
      {late ? (
        <p className="text-small text-attention">
          {t("late.by", late)} {t("late.costs", { cost: answer.lateCost })}
        </p>
      ) : null}
      <h2 className="text-lead">{answer.title}</h2>
      <MathText className="mt-3">{answer.statement}</MathText>
      <h3 className="mt-5 text-small text-quiet">{t("answer")}</h3>
      <div className="mt-1 max-w-full overflow-x-auto whitespace-pre-wrap">
        <GivenText given={answer.given} input={answer.input} />
      </div>
      {outcome.reading ? (
        <div className="mt-2 max-w-full overflow-x-auto overflow-y-hidden">
          <MathFormula latex={outcome.reading.latex} />
        </div>
      ) : null}
      <h3 className="mt-5 text-small text-quiet">{t("grader")}</h3>
      <FeedbackList feedback={outcome.feedback} />
      {answer.solution.trim() === "" ? null : (
        <details className="mt-5">
          <summary className="text-small text-quiet">{t("solution")}</summary>
          <MathText className="mt-2">{answer.solution}</MathText>
        </details>
      )}
    </>
  );
}
