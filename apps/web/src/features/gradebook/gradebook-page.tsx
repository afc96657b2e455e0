import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/ui/empty-state";
import { FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Pager } from "@/ui/pager";
import { numberFormat } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { CategoryForm } from "./category-form";
import { type LoadedGradebook, PAGE_SIZE } from "./load-gradebook";

type Props = { readonly courseId: string; readonly search: string; readonly loaded: LoadedGradebook };

/** The names stay in sight while the sets are scrolled past them. */
const NAME = "sticky left-0 z-10 bg-raised sm:min-w-52";

/** The gradebook: each student's grade by category, how it is made, what each set brought, and the files for other programs. */
export async function GradebookPage({ courseId, search, loaded }: Props) {
  const t = await getTranslations("gradebook");
  const { course, categories, sets, counted, lines, all, mayChange } = loaded;
  const base = `/teach/${courseId}/gradebook`;
  const share = (value: number | null) => (value === null ? "–" : t("percent", { value: Math.round(value * 1000) / 10 }));
  const shortNumber = numberFormat(await getLocale());
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
          <Table caption={t("title")}>
            <thead>
              <tr>
                <HeadCell className={NAME}>{t("student")}</HeadCell>
                <HeadCell className="text-right">{t("grade")}</HeadCell>
                {categories.map(({ categoryId, title, weight, dropLowest }) => (
                  <HeadCell key={categoryId} title={title} className="max-w-32 min-w-24 text-right whitespace-normal! sm:max-w-48 sm:min-w-36">
                    <span className="line-clamp-2">{title}</span>
                    <span className="block font-normal">{t("weightAndDrop", { weight, dropLowest })}</span>
                  </HeadCell>
                ))}
                {sets.map(({ setId, title, points }) => (
                  <HeadCell key={setId} title={title} className={`max-w-40 text-right ${NOT_ON_PHONE}`}>
                    <span className="block truncate">{title}</span>
                    <span className="block font-normal">{counted.has(setId) ? t("ofPoints", { points }) : t("ofPointsLater", { points })}</span>
                  </HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ userId, name, grade, earned, extended }) => (
                <tr key={userId}>
                  <RowHead className={`${NAME} py-1`}>
                    <TextLink href={`/teach/${courseId}/students/${userId}`}>{name}</TextLink>
                  </RowHead>
                  <Cell className="py-1 text-right font-strong whitespace-nowrap tabular">{share(grade.total)}</Cell>
                  {grade.shares.map((value, i) => (
                    <Cell key={categories[i]?.categoryId ?? i} className="py-1 text-right whitespace-nowrap tabular">
                      {share(value)}
                    </Cell>
                  ))}
                  {sets.map(({ setId }) => (
                    <Cell key={setId} className={`py-1 text-right whitespace-nowrap tabular ${NOT_ON_PHONE} ${counted.has(setId) && !extended.has(setId) ? "" : "text-quiet"}`}>
                      {earned.has(setId) ? shortNumber(earned.get(setId) ?? 0) : "–"}
                      {extended.has(setId) && counted.has(setId) ? <span className="block text-small">{t("extended")}</span> : null}
                    </Cell>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager page={loaded.page} size={PAGE_SIZE} all={all} />
        </>
      )}
    </>
  );
}
