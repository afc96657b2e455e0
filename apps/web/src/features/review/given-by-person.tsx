import { worthOf } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useShortNumber } from "@/ui/short-number";
import { OverrideForm } from "./override-form";

type Answer = {
  readonly submissionId: string;
  readonly title: string;
  readonly points: number;
  readonly score: number;
  readonly hintCost: number;
  readonly lateCost: number;
  readonly reviewScore: number | null;
  readonly reviewComment: string;
};

/** What a person gave an answer and wrote to the student, and the form to change it. */
export function GivenByPerson({ courseId, answer }: { readonly courseId: string; readonly answer: Answer }) {
  const t = useTranslations("review.answerForm");
  const shortNumber = useShortNumber();
  const { submissionId, title, points, score, hintCost, lateCost, reviewScore, reviewComment } = answer;
  return (
    <div className="mt-2 text-small">
      {reviewScore !== null || reviewComment !== "" ? (
        <div className="mb-1 border-l-2 border-accent pl-3">
          {reviewScore === null ? null : <p className="font-strong">{t("gave", { points: shortNumber(reviewScore * points), of: shortNumber(points) })}</p>}
          {reviewComment === "" ? null : <p className="whitespace-pre-line">{reviewComment}</p>}
        </div>
      ) : null}
      <OverrideForm key={`${submissionId} ${reviewScore} ${reviewComment}`} courseId={courseId} submissionId={submissionId} title={title} points={points} worth={worthOf({ score, hintCost, lateCost, reviewScore })} seen={reviewScore} before={reviewComment} />
    </div>
  );
}
