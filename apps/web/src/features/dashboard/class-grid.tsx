import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { CellLegend } from "./cell-look";
import { LiveStatus } from "@/ui/live-status";
import type { LoadedGrid } from "./load-grid";
import { ResultsGrid } from "./results-grid";

type Props = { readonly courseId: string; readonly loaded: LoadedGrid };

/** The whole class in one table, as large as the window: one set or all of them, a section or everybody. */
export function ClassGrid({ courseId, loaded: { since, columns, first, sets, sections, asked } }: Props) {
  const t = useTranslations("dashboard");
  // A set that is gone, as an old address may name one, is left by the same filters.
  const gone = asked.set !== undefined && columns.length === 0 && sets.length > 0;
  const narrowed = asked.q !== undefined || asked.section !== undefined || gone;
  const filters = [
    { name: "set", label: t("sets"), all: t("allSets"), options: sets.map(({ id, title }) => ({ value: id, text: title })) },
    ...(sections.length > 0 ? [{ name: "section", label: t("sections"), all: t("allSections"), options: sections.map(({ sectionId, name }) => ({ value: sectionId, text: name })) }] : []),
  ];
  const nobody = first.all === 0;
  return (
    <div className="-mt-5">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h1 className="text-lead">{t("studentsByProblems")}</h1>
        <span className="flex items-center gap-4">
          <LiveStatus events={`/teach/${courseId}/events`} since={since} />
          <LinkButton size="small" href={`/teach/${courseId}/gradebook.csv`} prefetch={false} download>
            {t("csv")}
          </LinkButton>
        </span>
      </div>
      {gone || (columns.length > 0 && (!nobody || narrowed)) ? <FilterBar search={t("searchStudents")} filters={filters} found={t("gridCaption", { students: first.all, problems: columns.length })} /> : null}
      {columns.length === 0 || nobody ? (
        <EmptyState
          title={gone ? t("setIsGone") : narrowed ? t("nobodyFound") : nobody ? t("nobodyIsInTheClass") : t("noSetIsPublishedYet")}
          action={
            narrowed || !nobody ? null : (
              <LinkButton look="primary" href={`/teach/${courseId}/students`}>
                {t("howStudentsJoin")}
              </LinkButton>
            )
          }
        >
          {gone ? t("otherSet") : narrowed ? t("otherWords") : nobody ? t("shareTheJoinCodeFrom") : t("theGridFillsAsStudents")}
        </EmptyState>
      ) : (
        <>
          <ResultsGrid key={JSON.stringify(asked)} courseId={courseId} columns={columns} first={first} asked={{ set: asked.set, section: asked.section, q: asked.q }} caption={t("gridCaption", { students: first.all, problems: columns.length })} />
          <div className="mt-2">
            <CellLegend />
          </div>
        </>
      )}
    </div>
  );
}
