import type { ReactNode } from "react";
import type { BankRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { type Filter, FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { useProblemWords } from "@/ui/problem-words";
import { BankTable } from "./bank-table";
import type { loadBank } from "./load-bank";
import { ASK_KINDS, CONCEPTS } from "./problem-form";

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadBank>>; readonly action: (row: BankRow) => ReactNode };

/** The problem bank: the shipped problems and the course's own. */
export function BankPage({ courseId, loaded: { course, rows }, action }: Props) {
  const t = useTranslations("authoring");
  const { kindWord, conceptWord } = useProblemWords();
  const filters: readonly Filter[] = [
    { name: "concept", label: t("concept"), all: t("filter.allConcepts"), options: CONCEPTS.map((value) => ({ value, text: conceptWord(value) })) },
    { name: "kind", label: t("filter.kind"), all: t("filter.allKinds"), options: ASK_KINDS.map((value) => ({ value, text: kindWord(value) })) },
    { name: "difficulty", label: t("difficulty"), all: t("filter.anyDifficulty"), options: ["1", "2", "3", "4", "5"].map((value) => ({ value, text: t("filter.difficulty", { level: value }) })) },
    {
      name: "from",
      label: t("filter.from"),
      all: t("filter.allSources"),
      options: [
        { value: "own", text: t("filter.own") },
        { value: "shipped", text: t("shippedBank") },
      ],
    },
  ];
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
      <FilterBar search={t("searchTitlesAndStatements")} filters={filters} found={t("countPluralOneProblemOther", { count: rows.length, own })} />
      {rows.length > 0 ? (
        <BankTable courseId={courseId} rows={rows} action={action} />
      ) : (
        <EmptyState title={t("noProblemFits")}>{t("takeAFilterAwayOr")}</EmptyState>
      )}
    </>
  );
}
