import type { CourseRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/ui/page-header";
import { ImportRoster } from "./import-roster-form";
import { PeopleTabs } from "./people-tabs";

/** A class list from a file or the clipboard: what it would do first, then doing it. */
export function ImportPage({ course }: { readonly course: CourseRow }) {
  const t = useTranslations("roster");
  return (
    <>
      <PageHeader title={t("tabs.import")} crumbs={[{ title: course.title, href: `/teach/${course.courseId}` }]} lead={t("import.lead")} />
      <PeopleTabs courseId={course.courseId} current="import" keeps />
      <ImportRoster courseId={course.courseId} />
    </>
  );
}
