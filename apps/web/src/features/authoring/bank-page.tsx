import type { ReactNode } from "react";
import type { BankRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { type Filter, FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { BankTable } from "./bank-table";
import type { loadBank } from "./load-bank";
import { ASK_KINDS, CONCEPTS } from "./problem-form";

const FILTERS: readonly Filter[] = [
  { name: "concept", label: "Concept", all: "All concepts", options: CONCEPTS.map(({ slug, label }) => ({ value: slug, text: label })) },
  { name: "kind", label: "Kind", all: "All kinds", options: ASK_KINDS.map(({ kind, label }) => ({ value: kind, text: label })) },
  { name: "difficulty", label: "Difficulty", all: "Any difficulty", options: ["1", "2", "3", "4", "5"].map((value) => ({ value, text: `Difficulty ${value}` })) },
  {
    name: "from",
    label: "Where from",
    all: "All sources",
    options: [
      { value: "own", text: "Yours" },
      { value: "shipped", text: "Shipped bank" },
    ],
  },
];

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadBank>>; readonly action: (row: BankRow) => ReactNode };

/** The problem bank: the shipped problems and the course's own. */
export function BankPage({ courseId, loaded: { course, rows }, action }: Props) {
  const t = useTranslations("authoring");
  const own = rows.filter((row) => row.own).length;
  return (
    <>
      <PageHeader
        title={t("problems")}
        crumbs={[{ title: course.title, href: `/teach/${courseId}` }]}
        action={
          <LinkButton look="primary" href={`/teach/${courseId}/problems/new`}>
            {t("newProblem")}
          </LinkButton>
        }
      />
      <FilterBar search={t("searchTitlesAndStatements")} filters={FILTERS} found={t("countPluralOneProblemOther", { count: rows.length, own })} />
      {rows.length > 0 ? (
        <BankTable courseId={courseId} rows={rows} action={action} />
      ) : (
        <EmptyState title={t("noProblemFits")}>{t("takeAFilterAwayOr")}</EmptyState>
      )}
    </>
  );
}
