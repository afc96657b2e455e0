import { EXTENSIONS_PAGE } from "@nabla/db";
import { useTranslations } from "next-intl";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { PageHeader } from "@/ui/page-header";
import { Pager } from "@/ui/pager";
import { CandidateFinder } from "./candidate-finder";
import { ChosenPeople, grantTo } from "./chosen-people";
import { ExtensionForm } from "./extension-form";
import { addressFor, type ExtensionQuery } from "./extension-query";
import { GrantedTable } from "./granted-table";
import { GrantsToMany } from "./grants-to-many";
import type { LoadedExtensions } from "./load-extensions";

type Props = { readonly courseId: string; readonly query: ExtensionQuery; readonly loaded: LoadedExtensions };

/** What was granted to students for one set, the way to grant more to one, to several or to a section, and the set as each of them sees it. */
export function ExtensionsPage({ courseId, query, loaded }: Props) {
  const t = useTranslations("assignments.extensions");
  const sets = useTranslations("assignments");
  const { course, set, extensions, all, grants, sections, candidates } = loaded;
  const zone = course.timeZone;
  const base = `/teach/${courseId}/sets/${set.setId}/students`;
  const unfiltered = query.q === "" && query.section === null && query.page === 1;
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[
          { title: course.title, href: `/teach/${courseId}` },
          { title: sets("sets"), href: `/teach/${courseId}/sets` },
          { title: set.title, href: `/teach/${courseId}/sets/${set.setId}` },
        ]}
        lead={t("lead")}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-2 min-w-0 lg:order-1">
          <GrantsToMany courseId={courseId} setId={set.setId} zone={zone} grants={grants} />
          {unfiltered && all === 0 ? (
            <EmptyState title={t("none")}>{t("noneLead")}</EmptyState>
          ) : (
            <section aria-labelledby="each">
              <h2 id="each" className="mb-2 text-lead">
                {t("each")}
              </h2>
              <FilterBar
                search={t("searchGranted")}
                filters={sections.length > 0 ? [{ name: "section", label: t("section"), all: t("allSections"), options: [...sections.map(({ sectionId, name }) => ({ value: sectionId, text: name })), { value: "none", text: t("noSection") }] }] : []}
                found={t("found", { count: all })}
              />
              {extensions.length === 0 ? <EmptyState title={t("nobodyFound")} /> : <GrantedTable courseId={courseId} setId={set.setId} zone={zone} extensions={extensions} />}
              <Pager page={query.page} size={EXTENSIONS_PAGE} all={all} />
            </section>
          )}
        </div>
        <div className="order-1 min-w-0 lg:order-2">
          {candidates.all === 0 && query.find.trim() === "" ? <p className="text-quiet">{t("noStudents")}</p> : <GrantCard courseId={courseId} base={base} zone={zone} query={query} loaded={loaded} />}
        </div>
      </div>
    </>
  );
}

function GrantCard({ courseId, base, zone, query, loaded }: Props & { readonly base: string; readonly zone: string }) {
  const t = useTranslations("assignments.extensions");
  const to = grantTo(loaded);
  const { had, chosen } = loaded;
  return (
    <Card>
      <h2 className="mb-3 text-lead">{t("grant")}</h2>
      <CandidateFinder base={base} query={query} loaded={loaded} />
      {chosen.length > 0 || loaded.wholeSection ? (
        <div className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
          <ChosenPeople courseId={courseId} base={base} query={query} loaded={loaded} />
          {/* What one student has stands in the fields; what was typed for people who have nothing stays while others are chosen. */}
          {to ? <ExtensionForm key={had && chosen[0] ? chosen[0].userId : "new"} courseId={courseId} zone={zone} set={loaded.set} to={to} had={had} after={addressFor(base, query, {})} /> : null}
        </div>
      ) : null}
    </Card>
  );
}
