import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Pager } from "@/ui/pager";
import { CategoryForm } from "./category-form";
import { GradebookTable } from "./gradebook-table";
import { type LoadedGradebook, PAGE_SIZE } from "./load-gradebook";

type Props = { readonly courseId: string; readonly search: string; readonly loaded: LoadedGradebook };

/** The gradebook: each student's grade by category, how it is made, what each set brought, and the files for other programs. */
export async function GradebookPage({ courseId, search, loaded }: Props) {
  const t = await getTranslations("gradebook");
  const { course, categories, sets, counted, all, mayChange } = loaded;
  const base = `/teach/${courseId}/gradebook`;
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[{ title: course.title, href: `/teach/${courseId}` }]}
        lead={t("lead", { counted: counted.size, sets: sets.length })}
        action={
          <>
            {(["plain", "canvas", "moodle"] as const).map((form) => (
              <LinkButton key={form} size="small" href={`${base}.csv?for=${form}`} prefetch={false} download>
                {t(`file.${form}`)}
              </LinkButton>
            ))}
          </>
        }
      />
      {mayChange ? <CategoryForm key={JSON.stringify(categories)} courseId={courseId} categories={categories} sets={sets} /> : null}
      {all === 0 && search === "" ? (
        <EmptyState
          title={t("nobody")}
          action={
            <LinkButton look="primary" href={`/teach/${courseId}/students`}>
              {t("howStudentsJoin")}
            </LinkButton>
          }
        >
          {t("nobodyWhy")}
        </EmptyState>
      ) : (
        <>
          <FilterBar search={t("search")} found={t("found", { count: all })} />
          <GradebookTable courseId={courseId} loaded={loaded} />
          <Pager page={loaded.page} size={PAGE_SIZE} all={all} />
        </>
      )}
    </>
  );
}
