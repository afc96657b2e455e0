import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/ui/badge";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { ArchiveButton } from "./archive-button";
import type { loadProblem } from "./load-bank";
import { ProblemEditor } from "./problem-editor";
import { problemText } from "./problem-text";
import { ReadOnlyProblem } from "./read-only-problem";
import { VersionList } from "./versions/version-list";

type Props = { readonly courseId: string; readonly loaded: NonNullable<Awaited<ReturnType<typeof loadProblem>>>; /** What there is to know before it is edited. */ readonly notice: ReactNode };

/** One problem: the course's own to edit, one of the shipped bank to look at and to copy. */
export function ProblemPage({ courseId, loaded: { course, problem, version, versions, answered }, notice }: Props) {
  const t = useTranslations("authoring");
  const newest = versions[0]?.number ?? version.number;
  const isOld = version.number !== newest;
  return (
    <>
      <PageHeader
        title={problem.title}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: t("problems"), href: `/teach/${courseId}/problems` },
        ]}
        action={
          <>
            {answered ? <LinkButton href={`/teach/${courseId}/problems/${problem.problemId}/answers`}>{t("answers")}</LinkButton> : null}
            <LinkButton href={`/teach/${courseId}/problems/new?copy=${problem.problemId}`}>{t("copyAndChange")}</LinkButton>
            {problem.own ? <ArchiveButton courseId={courseId} problemId={problem.problemId} archived={problem.archivedAt !== null} /> : null}
          </>
        }
      />
      <p className="-mt-5 mb-6 flex flex-wrap items-center gap-3">
        <Badge tone="quiet">{problem.own ? t("yoursVersion", { number: version.number }) : t("shippedBank")}</Badge>
        {problem.archivedAt ? <Badge tone="attention">{t("putAwayNotOfferedFor")}</Badge> : null}
      </p>
      {notice}
      {isOld ? (
        <div className="mb-6">
          <Notice tone="attention" title={t("thisIsVersionOf", { number: version.number, newest })}>
            {t("savingMakesItTheNewest", { newest: newest + 1 })}
          </Notice>
        </div>
      ) : null}
      {problem.own ? (
        <ProblemEditor key={isOld ? version.number : "newest"} courseId={courseId} initial={problemText(version.yaml)} edited={{ problemId: problem.problemId, number: newest }} />
      ) : (
        <ReadOnlyProblem courseId={courseId} yaml={version.yaml} />
      )}
      {problem.own ? <VersionList courseId={courseId} problemId={problem.problemId} versions={versions} shown={version.number} zone={course.timeZone} /> : null}
    </>
  );
}
