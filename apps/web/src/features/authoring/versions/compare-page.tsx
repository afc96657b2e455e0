import { useTranslations } from "next-intl";
import { LocalTime } from "@/ui/local-time";
import { PageHeader } from "@/ui/page-header";
import { Notice } from "@/ui/notice";
import type { loadComparison } from "../load-bank";
import { ChooseVersions } from "./choose-versions";
import { DifferenceTable } from "@/ui/difference/difference-table";
import { RestoreButton } from "./restore-button";

type Props = { readonly courseId: string; readonly loaded: NonNullable<Awaited<ReturnType<typeof loadComparison>>> };

/** What changed between any two versions of a problem, and the way back to the older one. */
export function ComparePage({ courseId, loaded: { course, problem, versions, newest, before, after } }: Props) {
  const t = useTranslations("authoring.versions");
  const base = `/teach/${courseId}/problems/${problem.problemId}`;
  return (
    <>
      <PageHeader
        title={t("compareTitle")}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: t("problems"), href: `/teach/${courseId}/problems` },
          { title: problem.title, href: base },
        ]}
      />
      <div className="flex flex-col gap-4">
        <ChooseVersions numbers={versions.map(({ number }) => number)} from={before.number} to={after.number} />
        <p className="text-small text-quiet">
          {[before, after].map((version) => (
            <span key={version.number} className="mr-4 inline-block">
              {t("version", { number: version.number })}: <LocalTime at={version.createdAt} zone={course.timeZone} />
              {version.author ? `, ${version.author}` : ""}
            </span>
          ))}
        </p>
        {[before, after].map((version) => (version.reason === "" ? null : <Notice key={version.number} tone="attention" title={`${t("version", { number: version.number })}: ${t("reason", { reason: version.reason })}`} />))}
        <DifferenceTable caption={t("caption", { from: before.number, to: after.number })} before={before.yaml} after={after.yaml} />
        {problem.own && before.number < newest ? <RestoreButton courseId={courseId} problemId={problem.problemId} number={before.number} newest={newest} /> : null}
      </div>
    </>
  );
}
