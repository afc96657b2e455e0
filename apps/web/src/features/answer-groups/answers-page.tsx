import { getLocale, getTranslations } from "next-intl/server";
import { toCsv } from "@/server/csv";
import { ChartFigure } from "@/ui/chart/chart-figure";
import { EmptyState } from "@/ui/empty-state";
import { KeepFresh } from "@/ui/keep-fresh";
import { LinkButton } from "@/ui/link-button";
import { LocalTime } from "@/ui/local-time";
import { Meter } from "@/ui/meter";
import { PageHeader } from "@/ui/page-header";
import { numberFormat, percent } from "@/ui/short-number";
import { GatherButton } from "./gather-button";
import { GroupCard } from "./group-card";
import { ItemFacts } from "./item-facts";
import type { LoadedAnswers } from "./load-answers";
import { VariantTable } from "./variant-table";

type Props = { readonly courseId: string; readonly loaded: LoadedAnswers };

/** One problem's answers: how it went, which variants are harder, and the wrong answers as groups. */
export async function AnswersPage({ courseId, loaded }: Props) {
  const t = await getTranslations("answer-groups");
  const { course, authors, problemId, title, items, verdicts } = loaded;
  const base = `/teach/${courseId}`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ title: course.title, href: base }, ...(authors ? [{ title: t("problems"), href: `${base}/problems` }] : [])]}
        lead={t("lead")}
        action={authors ? <LinkButton href={`${base}/problems/${problemId}`}>{t("theProblem")}</LinkButton> : null}
      />
      {items.length === 0 || verdicts.answers === 0 ? (
        <EmptyState title={t("noAnswers")}>{t("noAnswersWhy")}</EmptyState>
      ) : (
        <>
          <ItemFacts items={items} verdicts={verdicts} />
          <div className="mb-8 grid items-start gap-6 lg:grid-cols-2">
            <Attempts loaded={loaded} />
            <VariantTable variants={loaded.variants} spread={loaded.spread} />
          </div>
          <Groups courseId={courseId} loaded={loaded} />
        </>
      )}
    </>
  );
}

async function Attempts({ loaded: { attempts } }: { readonly loaded: LoadedAnswers }) {
  const t = await getTranslations("answer-groups");
  const shortNumber = numberFormat(await getLocale());
  const head = [t("attempt"), t("studentsHead"), t("rightHead"), t("share")];
  const bars = attempts.map(({ attempt, students, right }) => ({ label: String(attempt), value: students > 0 ? right / students : 0 }));
  return (
    <ChartFigure
      title={t("byAttempt")}
      spec={{ kind: "bars", bars, unit: "share", axis: t("attempt") }}
      head={head}
      rows={attempts.map(({ attempt, students, right }) => [String(attempt), shortNumber(students), shortNumber(right), percent(right, students)])}
      csv={toCsv([head, ...attempts.map(({ attempt, students, right }) => [attempt, students, right, students > 0 ? right / students : null])])}
      fileName="attempts.csv"
    >
      <p className="text-small text-quiet">{t("byAttemptWhat")}</p>
    </ChartFigure>
  );
}

async function Groups({ courseId, loaded: { problemId, grouping, groups, all, course } }: Props) {
  const t = await getTranslations("answer-groups");
  const active = grouping !== null && grouping.state !== "DONE";
  return (
    <section aria-labelledby="groups">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 id="groups" className="text-lead">
          {t("wrongAnswers")}
        </h2>
        {active ? null : <GatherButton courseId={courseId} problemId={problemId} again={grouping !== null} />}
      </div>
      {active ? (
        <div className="mb-4 max-w-prose" aria-live="polite">
          <KeepFresh />
          <p className="mb-1">{t(grouping.state === "WAITING" ? "waiting" : "working")}</p>
          <Meter label={t("working")} value={grouping.done} max={Math.max(1, grouping.total)} />
        </div>
      ) : null}
      {grouping?.finishedAt ? (
        <p className="mb-4 text-small text-quiet">
          {t("gathered", { answers: grouping.answers, groups: all })} <LocalTime at={grouping.finishedAt} zone={course.timeZone} />
          {all > groups.length ? ` ${t("firstGroups", { shown: groups.length })}` : ""}
        </p>
      ) : active ? null : (
        <p className="mb-4 max-w-prose text-quiet">{t("notGathered")}</p>
      )}
      <ul className="flex flex-col gap-3">
        {groups.map((group) => (
          <GroupCard key={group.groupId} courseId={courseId} group={group} />
        ))}
      </ul>
    </section>
  );
}
