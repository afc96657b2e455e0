import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/ui/empty-state";
import { JoinCode } from "@/ui/join-code";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { ClassNumbers } from "./class-numbers";
import { LiveStatus } from "@/ui/live-status";
import type { loadDashboard } from "./load-dashboard";
import { DueNext, StuckStudents } from "./needs-help";
import { NewestAnswers } from "./newest-answers";
import { ProblemResults } from "./problem-results";

type Props = { readonly courseId: string; readonly dashboard: Awaited<ReturnType<typeof loadDashboard>>; readonly now: Date };

/** The class at a glance: who needs help, what is due, how each problem goes, the newest answers. */
export function ClassDashboard({ courseId, dashboard, now }: Props) {
  const t = useTranslations("dashboard");
  const { course, joinCode, totals, sets, items, newest, notBegun, stuck } = dashboard;
  const isOpen = sets.filter((set) => set.publishedAt && (!set.opensAt || set.opensAt <= now) && (!set.dueAt || set.dueAt > now));
  return (
    <>
      <PageHeader
        title={course.title}
        crumbs={[{ title: t("courses"), href: "/courses" }]}
        action={
          <>
            {joinCode === null ? null : <LinkButton href={`/teach/${courseId}/sets/new`}>{t("newSet")}</LinkButton>}
            {/* A file, not a page: the router must not fetch it ahead. */}
            <LinkButton href={`/teach/${courseId}/gradebook.csv`} prefetch={false} download>
              {t("gradebookCsv")}
            </LinkButton>
          </>
        }
      />
      <div className="-mt-4 mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {joinCode === null ? <span /> : <JoinCode code={joinCode} compact />}
        <LiveStatus events={`/teach/${courseId}/events`} />
      </div>
      <ClassNumbers totals={totals} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="problems" className="min-w-0">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-2">
            <h2 id="problems" className="text-lead">
              {t("problems")}
            </h2>
            <LinkButton size="small" look="quiet" href={`/teach/${courseId}/grid`}>
              {t("studentsByProblems")}
            </LinkButton>
          </div>
          {items.length > 0 ? (
            <ProblemResults items={items} students={totals.students} />
          ) : (
            <EmptyState title={t("noSetIsPublishedYet")} action={joinCode === null ? null : <LinkButton look="primary" href={`/teach/${courseId}/sets/new`}>{t("makeAProblemSet")}</LinkButton>}>
              {t("chooseProblemsFromTheBank")}
            </EmptyState>
          )}
        </section>
        <div className="flex min-w-0 flex-col gap-6">
          <Panel title={t("dueNext")}>
            <DueNext courseId={courseId} linked={joinCode !== null} sets={isOpen} notBegun={notBegun} zone={course.timeZone} students={totals.students} />
          </Panel>
          <Panel title={t("whoNeedsHelp")}>
            <StuckStudents courseId={courseId} stuck={stuck} />
          </Panel>
          <Panel title={t("newestAnswers")}>
            <NewestAnswers courseId={courseId} answers={newest} zone={course.timeZone} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lead">{title}</h2>
      <div className="rounded-xl border border-line bg-raised px-4 py-3">{children}</div>
    </section>
  );
}
