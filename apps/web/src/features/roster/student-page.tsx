import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { useShortNumber } from "@/ui/short-number";
import { TextLink } from "@/ui/text-link";
import { AnswerTimeline } from "./answer-timeline";
import type { LoadedStudent } from "./load-student";
import { StudentResults } from "./student-results";
import { unfoldedSets } from "./student-sets";

type Props = { readonly courseId: string; readonly loaded: LoadedStudent; /** Whether older answers than the newest are shown. */ readonly all: boolean; readonly underAnswer: ComponentProps<typeof AnswerTimeline>["underAnswer"]; /** What else is known of them, under the problems. */ readonly beside: ReactNode };

/** One student: where they stand with each problem, and everything they answered. */
export function StudentPage({ courseId, loaded: { courseTitle, zone, student, section, sets, answers }, all, underAnswer, beside }: Props) {
  const t = useTranslations("roster");
  const shortNumber = useShortNumber();
  const total = sets.reduce((sum, { points }) => sum + points, 0);
  const problems = sets.reduce((sum, { items }) => sum + items.length, 0);
  const facts = [
    { says: t("points"), value: t("of", { points: shortNumber(student.points), total: shortNumber(total) }) },
    { says: t("solved"), value: t("of2", { solved: student.solved, length: problems }) },
    { says: t("lastActive"), value: student.lastActiveAt ? <LocalTime at={student.lastActiveAt} zone={zone} /> : t("notYet") },
    { says: t("joined"), value: <LocalTime at={student.joinedAt} zone={zone} withTime={false} /> },
    ...(section === null ? [] : [{ says: t("section"), value: section }]),
    ...(student.externalId === "" ? [] : [{ says: t("studentId"), value: student.externalId }]),
  ];
  return (
    <>
      <PageHeader
        title={<span className="wrap-anywhere">{student.name}</span>}
        crumbs={[
          { title: courseTitle, href: `/teach/${courseId}` },
          { title: t("students"), href: `/teach/${courseId}/students` },
        ]}
        lead={
          <a href={`mailto:${student.email}`} className="text-body break-all text-accent underline-offset-4 hover:underline">
            {student.email}
          </a>
        }
      />
      <dl className="-mt-2 mb-8 flex flex-wrap gap-x-10 gap-y-3">
        {facts.map(({ says, value }) => (
          <div key={says}>
            <dt className="text-small text-quiet">{says}</dt>
            <dd className="font-strong tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="timeline" className="order-2 min-w-0 lg:order-1">
          <h2 id="timeline" className="mb-2 text-lead">
            {t("answersNewestFirst")}
          </h2>
          <AnswerTimeline answers={answers} zone={zone} underAnswer={underAnswer} />
          {!all && answers.length >= 20 ? (
            <p className="screen-only mt-3">
              <TextLink href={`/teach/${courseId}/students/${student.userId}?answers=all`}>{t("olderAnswers")}</TextLink>
            </p>
          ) : null}
        </section>
        <section aria-labelledby="results" className="order-1 min-w-0 lg:order-2">
          <h2 id="results" className="mb-2 text-lead">
            {t("problems")}
          </h2>
          <StudentResults sets={sets} unfolded={unfoldedSets(sets)} />
          {beside}
        </section>
      </div>
    </>
  );
}
