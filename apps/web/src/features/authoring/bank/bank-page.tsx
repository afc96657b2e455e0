import type { BankEntry } from "@nabla/db";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/ui/empty-state";
import { type Filter, FilterBar } from "@/ui/filter-bar";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Pager } from "@/ui/pager";
import { useProblemWords } from "@/ui/problem-words";
import { TEXT_KINDS } from "../ask-templates";
import { BANK_PAGE, type loadBank } from "../load-bank";
import { ASK_KINDS, CONCEPTS } from "../problem-form";
import { BankTable } from "./bank-table";

type Props = { readonly courseId: string; readonly loaded: Awaited<ReturnType<typeof loadBank>>; readonly action: (row: BankEntry) => ReactNode };

/** The problem bank: the shipped problems and the course's own, to be searched, ordered and leafed through. */
export function BankPage({ courseId, loaded: { course, query, rows, total, page, pages }, action }: Props) {
  const t = useTranslations("authoring");
  return (
    <>
      <PageHeader
        title={t("problems")}
        crumbs={[{ title: course.title, href: `/teach/${courseId}` }]}
        action={
          <>
            <LinkButton href={`/teach/${courseId}/problems/import`}>{t("exchange.link")}</LinkButton>
            <LinkButton look="primary" href={`/teach/${courseId}/problems/new`}>
              {t("newProblem")}
            </LinkButton>
          </>
        }
      />
      <FilterBar search={t("searchTitlesAndStatements")} filters={useBankFilters()} found={pages > 1 ? t("bank.foundOnPage", { count: total, page, pages }) : t("bank.found", { count: total })} />
      {rows.length > 0 ? (
        <>
          <BankTable courseId={courseId} query={query} rows={rows} action={action} />
          <Pager page={page} size={BANK_PAGE} all={total} />
        </>
      ) : (
        <EmptyState title={t("noProblemFits")}>{t("takeAFilterAwayOr")}</EmptyState>
      )}
    </>
  );
}

function useBankFilters(): readonly Filter[] {
  const t = useTranslations("authoring");
  const { kindWord, conceptWord } = useProblemWords();
  return [
    { name: "concept", label: t("concept"), all: t("filter.allConcepts"), options: CONCEPTS.map((value) => ({ value, text: conceptWord(value) })) },
    { name: "kind", label: t("filter.kind"), all: t("filter.allKinds"), options: [...ASK_KINDS, ...TEXT_KINDS].map((value) => ({ value, text: kindWord(value) })) },
    { name: "difficulty", label: t("difficulty"), all: t("filter.anyDifficulty"), options: ["1", "2", "3", "4", "5"].map((value) => ({ value, text: t("filter.difficulty", { level: value }) })) },
    {
      name: "from",
      label: t("filter.from"),
      all: t("filter.allSources"),
      options: [
        { value: "own", text: t("filter.own") },
        { value: "shipped", text: t("shippedBank") },
        { value: "away", text: t("bank.away") },
      ],
    },
    { name: "used", label: t("bank.use"), all: t("bank.anyUse"), options: [{ value: "yes", text: t("bank.used") }, { value: "no", text: t("bank.unused") }] },
    { name: "success", label: t("bank.success"), all: t("bank.anySuccess"), options: (["low", "middle", "high"] as const).map((value) => ({ value, text: t(`bank.share.${value}`) })) },
  ];
}
