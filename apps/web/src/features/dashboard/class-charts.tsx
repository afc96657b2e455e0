import type { SetResult } from "@nabla/db";
import { useLocale, useTranslations } from "next-intl";
import { toCsv } from "@/server/csv";
import { ChartFigure } from "@/ui/chart/chart-figure";
import { formatMoment } from "@/ui/local-time";
import { useProblemWords } from "@/ui/problem-words";
import { percent, useShortNumber } from "@/ui/short-number";
import type { LoadedDashboard } from "./load-dashboard";

type Props = { readonly dashboard: LoadedDashboard; readonly set: SetResult };

/** The class in curves: completion of a set against its due date, the distribution of scores, and the means by concept. */
export function ClassCharts({ dashboard, set }: Props) {
  return (
    <div className="mt-6 grid items-start gap-6">
      <Completion dashboard={dashboard} set={set} />
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Distribution distribution={dashboard.distribution} />
        <Concepts concepts={dashboard.concepts} />
      </div>
    </div>
  );
}

function Completion({ dashboard: { completion, course }, set }: Props) {
  const t = useTranslations("dashboard.charts");
  const language = useLocale();
  if (completion.length === 0) return null;
  const head = [t("until"), t("solvedShare")];
  const opens = set.opensAt ?? completion[0]?.at ?? set.publishedAt;
  const start = opens ? [{ at: opens.toISOString(), value: 0 }] : [];
  return (
    <ChartFigure
      title={t("completion", { set: set.title })}
      spec={{ kind: "lines", unit: "share", series: [{ name: set.title, points: [...start, ...completion.map(({ at, share }) => ({ at: at.toISOString(), value: share }))] }], rules: dueRules(set, t) }}
      head={head}
      rows={completion.map(({ at, share }) => [formatMoment(at, course.timeZone, language), percent(share, 1)])}
      csv={toCsv([head, ...completion.map(({ at, share }) => [at.toISOString(), share])])}
      fileName="completion.csv"
    />
  );
}

/** The due date of the class, and the last one where some were given longer. */
function dueRules({ dueAt, lastDueAt }: SetResult, t: ReturnType<typeof useTranslations<"dashboard.charts">>) {
  if (!dueAt) return [];
  const rules = [{ at: dueAt.toISOString(), label: t("due") }];
  return lastDueAt && lastDueAt > dueAt ? [...rules, { at: lastDueAt.toISOString(), label: t("lastDue") }] : rules;
}

function Distribution({ distribution }: { readonly distribution: LoadedDashboard["distribution"] }) {
  const t = useTranslations("dashboard.charts");
  const shortNumber = useShortNumber();
  if (distribution.every(({ students }) => students === 0)) return null;
  const name = (tenth: number) => t("tenth", { from: tenth * 10, to: (tenth + 1) * 10 });
  const head = [t("shareOfPoints"), t("students")];
  return (
    <ChartFigure
      title={t("distribution")}
      spec={{ kind: "bars", unit: "count", axis: t("shareOfPoints"), bars: distribution.map(({ tenth, students }) => ({ label: String(tenth * 10), value: students })) }}
      head={head}
      rows={distribution.map(({ tenth, students }) => [name(tenth), shortNumber(students)])}
      csv={toCsv([head, ...distribution.map(({ tenth, students }) => [name(tenth), students])])}
      fileName="scores.csv"
    />
  );
}

function Concepts({ concepts }: { readonly concepts: LoadedDashboard["concepts"] }) {
  const t = useTranslations("dashboard.charts");
  const { conceptWord: name } = useProblemWords();
  const shortNumber = useShortNumber();
  if (concepts.length === 0) return null;
  const head = [t("conceptHead"), t("problems"), t("answered"), t("mean")];
  return (
    <ChartFigure
      title={t("byConcept")}
      spec={{ kind: "bars", lying: true, unit: "share", bars: concepts.map(({ concept, meanScore }) => ({ label: name(concept), value: meanScore })) }}
      head={head}
      rows={concepts.map(({ concept, problems, answered, meanScore }) => [name(concept), shortNumber(problems), shortNumber(answered), percent(meanScore, 1)])}
      csv={toCsv([head, ...concepts.map(({ concept, problems, answered, meanScore }) => [name(concept), problems, answered, meanScore])])}
      fileName="concepts.csv"
    />
  );
}
