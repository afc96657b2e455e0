import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { JoinCode } from "@/ui/join-code";
import { PageHeader } from "@/ui/page-header";
import type { loadRoster } from "./load-roster";
import { StudentTable } from "./student-table";

type Props = { readonly courseId: string; readonly search: string; readonly roster: Awaited<ReturnType<typeof loadRoster>> };

/** Who is in the class, and how others come in. */
export function Roster({ courseId, search, roster: { course, joinCode, students, problems, points } }: Props) {
  const isEmpty = students.length === 0 && search === "";
  return (
    <>
      <PageHeader title="Students" crumbs={[{ title: course.title, href: `/teach/${courseId}` }]} />
      {isEmpty ? (
        <EmptyState title="Nobody yet: share this code">
          <p className="mb-6">Students sign up, type the code, and are in. The link does both at once.</p>
          <div className="flex justify-center text-ink">
            <JoinCode code={joinCode} />
          </div>
        </EmptyState>
      ) : (
        <>
          <div className="mb-6 rounded-xl border border-line bg-raised px-4 py-3">
            <JoinCode code={joinCode} compact />
          </div>
          <FilterBar search="Search students" found={`${students.length} ${students.length === 1 ? "student" : "students"}${search === "" ? "" : ` with “${search}” in the name or email`}`} />
          {students.length > 0 ? <StudentTable courseId={courseId} students={students} zone={course.timeZone} problems={problems} points={points} /> : null}
        </>
      )}
    </>
  );
}
