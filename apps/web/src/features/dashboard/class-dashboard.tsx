import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/ui/empty-state";
import { JoinCode } from "@/ui/join-code";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { ClassCharts } from "./class-charts";
import { ClassNumbers } from "./class-numbers";
import { DueNext } from "./due-next";
import { LiveStatus } from "@/ui/live-status";
import type { LoadedDashboard } from "./load-dashboard";
import { NeedsHelp } from "./needs-help";
import { NewestAnswers } from "./newest-answers";
import { ProblemResults } from "./problem-results";
import { SetLinks } from "./set-links";

type Props = { readonly courseId: string; readonly dashboard: LoadedDashboard; readonly now: Date };

/** The class at a glance: who needs help, what is due, how each problem of a set goes, the newest answers. */
export function ClassDashboard({ courseId, dashboard, now }: Props) {
  const t = useTranslations("dashboard");
  const { course, joinCode, totals, sets, set, items, newest, notBegun, need } = dashboard;
  const isOpen = sets.filter((one) => one.publishedAt && (!one.opensAt || one.opensAt <= now) && (!one.dueAt || one.dueAt > now || one.extended > 0));
  return (
    <>
      <PageHeader
        title={course.title}
        crumbs={[{ title: t("courses"), href: "/courses" }]}
        action={joinCode === null ? null : <LinkButton href={`/teach/${courseId}/sets/new`}>{t("newSet")}</LinkButton>}
      />
      <div className="-mt-4 mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {joinCode === null ? <span /> : <JoinCode code={joinCode} compact />}
        <LiveStatus events={`/teach/${courseId}/events`} since={dashboard.since} />
      </div>
      <ClassNumbers totals={totals} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="problems" className="order-2 min-w-0 lg:order-1">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-2">
            <h2 id="problems" className="text-lead">
              {t("problems")}
            </h2>
            <LinkButton size="small" look="quiet" href={`/teach/${courseId}/grid`}>
              {t("studentsByProblems")}
            </LinkButton>
          </div>
          {set ? (
            <>
              <SetLinks courseId={courseId} sets={sets.filter((one) => one.publishedAt)} current={set.setId} />
              <ProblemResults courseId={courseId} items={items} students={totals.students} />
              <ClassCharts dashboard={dashboard} set={set} />
            </>
          ) : (
            <EmptyState title={t("noSetIsPublishedYet")} action={joinCode === null ? null : <LinkButton look="primary" href={`/teach/${courseId}/sets/new`}>{t("makeAProblemSet")}</LinkButton>}>
              {t("chooseProblemsFromTheBank")}
            </EmptyState>
          )}
        </section>
        <div className="order-1 flex min-w-0 flex-col gap-6 lg:order-2">
          <Panel title={t("whoNeedsHelp")}>
            <NeedsHelp courseId={courseId} need={need} zone={course.timeZone} students={totals.students} />
          </Panel>
          <Panel title={t("dueNext")}>
            <DueNext courseId={courseId} linked={joinCode !== null} sets={isOpen} notBegun={notBegun} zone={course.timeZone} students={totals.students} />
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
