import { useTranslations } from "next-intl";
import { AttemptList } from "@/ui/answer/attempt-list";
import { Card } from "@/ui/card";
import { ItemState } from "@/ui/item-state";
import { LocalTime } from "@/ui/local-time";
import { MathText } from "@/ui/math-text";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import type { loadStudentPreview } from "./load-student-preview";
import { SetTerms } from "./set-terms";

type Props = { readonly courseId: string; readonly loaded: NonNullable<Awaited<ReturnType<typeof loadStudentPreview>>> };

/** A set as one student sees it: their dates and rules, and each problem as it is put to them, with their answers. */
export function StudentPreview({ courseId, loaded: { course, student, set, window, asked } }: Props) {
  const say = useTranslations("practice");
  const t = useTranslations("practice.preview");
  const { dueAt } = set;
  return (
    <>
      <PageHeader
        title={set.title}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: set.title, href: `/teach/${courseId}/sets/${set.setId}` },
          { title: t("students"), href: `/teach/${courseId}/sets/${set.setId}/students` },
        ]}
        lead={dueAt ? say.rich(window === "closed" ? "wasDueAt" : "dueAt", { moment: () => <LocalTime at={dueAt} zone={course.timeZone} showZone /> }) : say("noDueDate")}
      />
      <div className="mb-6">
        <Notice tone="accent" title={t("title", { name: student.name })}>
          {t("lead")} {t(`window.${window}`)}
          {set.sitting ? <> {t.rich("sitting", { from: () => <LocalTime at={set.sitting?.startedAt ?? new Date(0)} zone={course.timeZone} />, to: () => <LocalTime at={set.sitting?.endsAt ?? new Date(0)} zone={course.timeZone} showZone /> })}</> : null}
        </Notice>
      </div>
      <SetTerms courseId={courseId} set={set} zone={course.timeZone} open={false} />
      {set.intro ? <MathText className="mb-8 max-w-measure">{set.intro}</MathText> : null}
      <ol className="flex max-w-3xl flex-col gap-4">
        {set.items.map((item, i) => {
          const variant = asked.get(item.itemId);
          return (
            <li key={item.itemId}>
              <Card>
                <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
                  <h2 className="text-lead">
                    {i + 1}. {item.title}
                  </h2>
                  <ItemState status={item.status} />
                  <span className="text-small text-quiet">
                    {set.withheld ? say("worth", { points: item.points }) : say("score", { score: item.score * item.points, points: item.points })} ·{" "}
                    {item.maxAttempts === null ? say("anyAttempts") : say("attemptsLeft", { left: Math.max(0, item.maxAttempts - item.attemptsUsed) })}
                  </span>
                </div>
                {variant ? <MathText>{variant.statement}</MathText> : null}
                {variant && variant.attempts.length > 0 ? (
                  <details className="mt-3">
                    <summary className="min-h-6 text-small text-accent">{t("answers", { count: variant.attempts.length })}</summary>
                    <div className="mt-2">
                      <AttemptList attempts={variant.attempts} input={variant.input} points={item.points} timeZone={course.timeZone} lessons={`/courses/${courseId}/lessons`} />
                    </div>
                  </details>
                ) : null}
                {variant?.drawn ? null : <p className="mt-2 text-small text-quiet">{t("example")}</p>}
              </Card>
            </li>
          );
        })}
      </ol>
    </>
  );
}
