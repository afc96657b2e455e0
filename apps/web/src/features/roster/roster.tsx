import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { JoinCode } from "@/ui/join-code";
import { PageHeader } from "@/ui/page-header";
import type { loadRoster } from "./load-roster";
import { StudentTable } from "./student-table";

type Props = { readonly courseId: string; readonly search: string; readonly roster: Awaited<ReturnType<typeof loadRoster>> };

/** Who is in the class, and how others come in. */
export function Roster({ courseId, search, roster: { course, joinCode, students, problems, points } }: Props) {
  const t = useTranslations("roster");
  const isEmpty = students.length === 0 && search === "";
  return (
    <>
      <PageHeader title={t("students")} crumbs={[{ title: course.title, href: `/teach/${courseId}` }]} />
      {isEmpty ? (
        joinCode === null ? (
          <EmptyState title={t("nobodyYet")} />
        ) : (
          <EmptyState title={t("nobodyYetShareThisCode")}>
            <p className="mb-6">{t("studentsSignUpTypeThe")}</p>
            <div className="flex justify-center text-ink">
              <JoinCode code={joinCode} />
            </div>
          </EmptyState>
        )
      ) : (
        <>
          {joinCode === null ? null : (
            <div className="mb-6 rounded-xl border border-line bg-raised px-4 py-3">
              <JoinCode code={joinCode} compact />
            </div>
          )}
          <FilterBar search={t("searchStudents")} found={search === "" ? t("found", { count: students.length }) : t("foundWith", { count: students.length, search })} />
          {students.length > 0 ? <StudentTable courseId={courseId} students={students} zone={course.timeZone} problems={problems} points={points} /> : null}
        </>
      )}
    </>
  );
}
