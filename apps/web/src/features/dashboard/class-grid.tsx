import { useTranslations } from "next-intl";
import Link from "next/link";
import { classNames } from "@/ui/class-names";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { CellLegend } from "./cell-look";
import { LiveStatus } from "@/ui/live-status";
import type { loadGrid } from "./load-grid";
import { ResultsGrid } from "./results-grid";

type Props = { readonly courseId: string; readonly setId: string | undefined; readonly loaded: Awaited<ReturnType<typeof loadGrid>> };

/** The whole class in one table, as large as the window: one set or all of them. */
export function ClassGrid({ courseId, setId, loaded: { grid, sets } }: Props) {
  const t = useTranslations("dashboard");
  const base = `/teach/${courseId}/grid`;
  const tabs = [{ href: base, title: t("allSets"), isCurrent: setId === undefined }, ...sets.map(({ id, title }) => ({ href: `${base}?set=${id}`, title, isCurrent: id === setId }))];
  return (
    <div className="-mt-5">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h1 className="text-lead">{t("studentsByProblems")}</h1>
        <span className="flex items-center gap-4">
          <LiveStatus events={`/teach/${courseId}/events`} />
          <LinkButton size="small" href={`/teach/${courseId}/gradebook.csv`} prefetch={false} download>
            {t("csv")}
          </LinkButton>
        </span>
      </div>
      {grid.columns.length === 0 || grid.rows.length === 0 ? (
        <EmptyState title={grid.rows.length === 0 ? t("nobodyIsInTheClass") : t("noSetIsPublishedYet")}>
          {grid.rows.length === 0 ? t("shareTheJoinCodeFrom") : t("theGridFillsAsStudents")}
        </EmptyState>
      ) : (
        <>
          <nav aria-label={t("sets")} className="mb-2 overflow-x-auto">
            <ul className="flex w-max gap-1 text-small">
              {tabs.map((tab) => (
                <li key={tab.href}>
                  <Link
                    href={tab.href}
                    aria-current={tab.isCurrent ? "page" : undefined}
                    className={classNames("block max-w-60 truncate rounded-md px-2.5 py-1", tab.isCurrent ? "bg-accent-wash font-strong text-accent" : "text-quiet hover:text-ink")}
                  >
                    {tab.title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <ResultsGrid courseId={courseId} grid={grid} caption={t("gridCaption", { students: grid.rows.length, problems: grid.columns.length })} />
          <div className="mt-2">
            <CellLegend />
          </div>
        </>
      )}
    </div>
  );
}
