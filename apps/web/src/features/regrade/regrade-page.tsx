import { getTranslations } from "next-intl/server";
import type { RegradeCounts, RegradeRow } from "@nabla/db";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { Meter } from "@/ui/meter";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { KeepFresh } from "@/ui/keep-fresh";
import { isActive, type LoadedRegrade } from "./load-regrades";
import { RegradedAnswers } from "./regraded-answers";
import { RunControls } from "./run-controls";
import { StartForm } from "./start-form";
import { StateBadge } from "./state-badge";

type Props = { readonly courseId: string; readonly loaded: LoadedRegrade };

/** One regrade: its preview, its progress, its record. */
export async function RegradePage({ courseId, loaded: { courseTitle, zone, run, counts, lines } }: Props) {
  const t = await getTranslations("regrade");
  const base = `/teach/${courseId}/regrades`;
  const active = isActive(run.state);
  const shown = counts.raised + counts.lowered + counts.otherVerdict + counts.byPerson;
  return (
    <>
      <PageHeader
        title={t("titleOf", { title: run.title })}
        crumbs={[
          { title: courseTitle, href: `/teach/${courseId}` },
          { title: t("changes"), href: `/teach/${courseId}/changes` },
          { title: t("title"), href: base },
        ]}
        action={<RunControls courseId={courseId} runId={run.runId} state={run.state} begun={run.startedAt !== null} />}
      />
      <p className="-mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-quiet">
        <StateBadge state={run.state} />
        <span>{run.setTitle}</span>
        <span>{t("versionFromTo", { from: run.fromNumber, to: run.toNumber })}</span>
      </p>
      {active ? <KeepFresh /> : null}
      {active || run.state === "CANCELLED" ? <Progress run={run} /> : null}
      <Counts counts={counts} run={run} />
      {counts.askedOtherwise > 0 ? (
        <div className="mb-4">
          <Notice tone="attention" title={t("askedOtherwise", { count: counts.askedOtherwise })}>
            {t("askedOtherwiseWhy")}
          </Notice>
        </div>
      ) : null}
      {counts.byPerson > 0 ? (
        <div className="mb-4">
          <Notice tone="accent">{t("byPerson", { count: counts.byPerson })}</Notice>
        </div>
      ) : null}
      {run.state === "PREVIEWED" ? <StartForm courseId={courseId} runId={run.runId} raised={counts.raised} lowered={counts.lowered} /> : null}
      {run.startedAt ? <Record run={run} zone={zone} /> : null}
      {active ? null : (
        <section className="mt-10">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-lead">
              {t("concerned")}
            </h2>
            {shown > 0 ? (
              <LinkButton size="small" look="quiet" prefetch={false} href={`${base}/${run.runId}/answers.csv`}>
                {t("csv")}
              </LinkButton>
            ) : null}
          </div>
          <RegradedAnswers courseId={courseId} lines={lines} all={shown} run={run} zone={zone} />
        </section>
      )}
    </>
  );
}

async function Progress({ run: { state, done, total } }: { readonly run: RegradeRow }) {
  const t = await getTranslations("regrade");
  const label = t(`progress.${state === "CANCELLED" ? "CANCELLED" : state === "UNDOING" ? "UNDOING" : state === "RUNNING" ? "RUNNING" : "PREVIEWING"}`);
  return (
    <div className="mb-8 max-w-prose">
      <p className="mb-1 flex justify-between gap-4">
        <span>{label}</span>
        <span className="text-quiet tabular">{t("doneOf", { done, total })}</span>
      </p>
      <Meter label={label} value={done} max={total} />
    </div>
  );
}

async function Counts({ counts, run: { state, keepsBetter, startedAt } }: { readonly counts: RegradeCounts; readonly run: RegradeRow }) {
  const t = await getTranslations("regrade");
  const kept = startedAt !== null && keepsBetter;
  const facts = [
    { says: t("raised"), value: counts.raised },
    { says: kept ? t("wouldBeLower") : t("lowered"), value: counts.lowered },
    { says: t("otherVerdict"), value: counts.otherVerdict },
    { says: t("students"), value: counts.students },
  ];
  return (
    <dl className="mb-6 grid grid-cols-2 gap-x-8 gap-y-4 sm:flex sm:flex-wrap" aria-busy={state === "PREVIEWING"}>
      {facts.map(({ says, value }) => (
        <div key={says} className="flex flex-col-reverse">
          <dt className="text-small text-quiet">{says}</dt>
          <dd className="text-lead font-strong tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

async function Record({ run, zone }: { readonly run: RegradeRow; readonly zone: string }) {
  const t = await getTranslations("regrade");
  const nobody = t("nobody");
  const facts = [
    { says: t("begun"), value: run.startedAt ? <LocalTime at={run.startedAt} zone={zone} /> : null, by: run.madeBy ?? nobody },
    { says: run.state === "CANCELLED" ? t("stopped") : t("ended"), value: run.endedAt ? <LocalTime at={run.endedAt} zone={zone} /> : null, by: null },
    { says: t("undone"), value: run.undoneAt ? <LocalTime at={run.undoneAt} zone={zone} /> : null, by: run.undoneBy ?? nobody },
    { says: t("policy"), value: run.keepsBetter ? t("keepsBetter") : t("takesNew"), by: null },
    { says: t("reason"), value: run.reason === "" ? null : run.reason, by: null },
  ];
  return (
    <dl className="grid max-w-prose gap-x-8 gap-y-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {facts
        .filter(({ value }) => value !== null)
        .map(({ says, value, by }) => (
          <div key={says} className="contents">
            <dt className="text-quiet max-sm:-mb-3">{says}</dt>
            <dd className="wrap-anywhere">
              {value}
              {by === null ? null : <span className="text-quiet"> · {by}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
