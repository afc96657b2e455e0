import type { CourseRow, SectionRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { PeopleTabs } from "./people-tabs";
import { SectionForm } from "./section-form";
import { SectionList } from "./section-list";

type Props = { readonly course: CourseRow; readonly sections: readonly SectionRow[]; readonly archived: boolean };

/** The groups that the course's students are taught in. */
export function SectionsPage({ course, sections, archived }: Props) {
  const t = useTranslations("roster");
  return (
    <>
      <PageHeader title={t("tabs.sections")} crumbs={[{ title: course.title, href: `/teach/${course.courseId}` }]} lead={t("sectionsLead")} />
      <PeopleTabs courseId={course.courseId} current="sections" keeps />
      <div className="max-w-measure">
        {sections.length === 0 ? <EmptyState title={t("noSections")}>{t("noSectionsLead")}</EmptyState> : <SectionList courseId={course.courseId} sections={sections} fixed={archived} />}
        {archived ? null : <SectionForm courseId={course.courseId} />}
      </div>
    </>
  );
}
