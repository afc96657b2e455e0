import { ROSTER_PAGE } from "@nabla/db";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { JoinCode } from "@/ui/join-code";
import { PageHeader } from "@/ui/page-header";
import { Pager } from "@/ui/pager";
import { ExpectedTable } from "./expected-table";
import { FormerTable } from "./former-table";
import type { LoadedRoster, RosterQuery } from "./load-roster";
import { PeopleTabs } from "./people-tabs";
import { StudentTable } from "./student-table";

type Props = { readonly query: RosterQuery; readonly roster: LoadedRoster };

/** Who is in the class, who is expected, who was taken off; and how others come in. */
export function Roster({ query, roster }: Props) {
  const t = useTranslations("roster");
  const { course, joinCode, sections, worth, students, all, expected, expectedAll, former, show, keeps } = roster;
  const isEmpty = all === 0 && expectedAll === 0 && query.q === "" && query.section === null && show === "here";
  const count = { here: all, expected: expected.length, former: former.length }[show];
  return (
    <>
      <PageHeader title={t("students")} crumbs={[{ title: course.title, href: `/teach/${course.courseId}` }]} />
      <PeopleTabs courseId={course.courseId} current="students" keeps={joinCode !== null} />
      {isEmpty ? (
        <NobodyYet joinCode={joinCode} />
      ) : (
        <>
          {joinCode === null ? null : (
            <div className="mb-6 rounded-xl border border-line bg-raised px-4 py-3">
              <JoinCode code={joinCode} compact />
            </div>
          )}
          <FilterBar
            search={t("searchStudents")}
            filters={[
              ...(sections.length > 0 ? [{ name: "section", label: t("section"), all: t("allSections"), options: [...sections.map(({ sectionId, name }) => ({ value: sectionId, text: name })), { value: "none", text: t("noSection") }] }] : []),
              { name: "sort", label: t("sort"), all: t("sortBy.name"), options: (["section", "joined", "active", "points"] as const).map((sort) => ({ value: sort, text: t(`sortBy.${sort}`) })) },
              { name: "show", label: t("show"), all: t("showing.here"), options: (joinCode === null ? (["expected"] as const) : (["expected", "former"] as const)).map((value) => ({ value, text: t(`showing.${value}`, { count: expectedAll }) })) },
            ]}
            found={query.q === "" ? t("found", { count }) : t("foundWith", { count, search: query.q })}
          />
          {show === "expected" ? <ExpectedTable courseId={course.courseId} expected={expected} keeps={keeps} zone={course.timeZone} /> : null}
          {show === "former" ? <FormerTable courseId={course.courseId} former={former} keeps={keeps} zone={course.timeZone} /> : null}
          {show === "here" && students.length > 0 ? (
            <>
              <StudentTable courseId={course.courseId} students={students} sections={sections} keeps={keeps} zone={course.timeZone} problems={worth.problems} points={worth.points} />
              <Pager page={query.page} size={ROSTER_PAGE} all={all} />
            </>
          ) : null}
          {show === "here" && students.length === 0 ? <EmptyState title={t("nobodyFound")}>{query.q === "" && expectedAll > 0 ? t("expectedWait", { count: expectedAll }) : t("otherWords")}</EmptyState> : null}
        </>
      )}
    </>
  );
}

function NobodyYet({ joinCode }: { readonly joinCode: string | null }) {
  const t = useTranslations("roster");
  if (joinCode === null) return <EmptyState title={t("nobodyYet")} />;
  return (
    <EmptyState title={t("nobodyYetShareThisCode")}>
      <p className="mb-6">{t("studentsSignUpTypeThe")}</p>
      <div className="flex justify-center text-ink">
        <JoinCode code={joinCode} />
      </div>
    </EmptyState>
  );
}
