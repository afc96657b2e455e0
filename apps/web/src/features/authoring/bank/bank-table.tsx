import type { BankEntry, BankOrder } from "@nabla/db";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { useProblemWords } from "@/ui/problem-words";
import { percent, useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { BankQuery } from "../load-bank";
import { bankAddress } from "./bank-address";

type Props = { readonly courseId: string; readonly query: BankQuery; readonly rows: readonly BankEntry[]; readonly action: (row: BankEntry) => ReactNode };

const NUMBER = `py-1 text-right align-middle! tabular ${NOT_ON_PHONE}`;

/** The bank as a table, ordered by a click on a column's head; `action` is what can be done with a problem. */
export function BankTable({ courseId, query, rows, action }: Props) {
  const t = useTranslations("authoring");
  const { conceptWord, kindWord } = useProblemWords();
  const shortNumber = useShortNumber();
  const head = { courseId, query };
  const answers = ({ problemId }: BankEntry) => `/teach/${courseId}/problems/${problemId}/answers`;
  return (
    <Table caption={t("problems")}>
      <thead>
        <tr>
          <OrderHead {...head} by="title">{t("problem")}</OrderHead>
          <OrderHead {...head} by="concept" className={NOT_ON_PHONE}>{t("concept")}</OrderHead>
          <OrderHead {...head} by="kind" className={NOT_ON_PHONE}>{t("askedFor")}</OrderHead>
          <OrderHead {...head} by="difficulty" className={`text-right ${NOT_ON_PHONE}`}>{t("difficulty")}</OrderHead>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("points")}</HeadCell>
          <OrderHead {...head} by="use" className={`text-right ${NOT_ON_PHONE}`}>{t("inSets")}</OrderHead>
          <OrderHead {...head} by="success" className={`text-right ${NOT_ON_PHONE}`}>{t("bank.solved")}</OrderHead>
          <OrderHead {...head} by="first-try" className={`text-right ${NOT_ON_PHONE}`}>{t("bank.firstTry")}</OrderHead>
          <HeadCell className="relative">
            <span className="sr-only">{t("addToASet")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.problemId}>
            <RowHead className="py-1 align-middle! max-sm:py-2 sm:min-w-52">
              <Link href={`/teach/${courseId}/problems/${row.problemId}`} className="font-strong wrap-anywhere text-accent underline-offset-4 hover:underline">
                {row.title}
              </Link>
              {row.own ? <span className="text-quiet"> · {row.number > 1 ? t("yoursInVersion", { number: row.number }) : t("yours")}</span> : null}
              <PhoneLine>
                {t("difficulty2", { concept: conceptWord(row.concept), kind: kindWord(row.kind), difficulty: row.difficulty })}
                {row.tried > 0 ? (
                  <>
                    {" · "}
                    <TextLink href={answers(row)}>{t("bank.solvedBy", { share: percent(row.solved, row.tried), tried: row.tried })}</TextLink>
                  </>
                ) : null}
              </PhoneLine>
            </RowHead>
            <Cell className={`py-1 align-middle! whitespace-nowrap ${NOT_ON_PHONE}`}>{conceptWord(row.concept)}</Cell>
            <Cell className={`py-1 align-middle! whitespace-nowrap ${NOT_ON_PHONE}`}>{kindWord(row.kind)}</Cell>
            <Cell className={NUMBER}>{row.difficulty}</Cell>
            <Cell className={NUMBER}>{shortNumber(row.points)}</Cell>
            <Cell className={NUMBER} title={row.courses > 0 ? t("bank.courses", { count: row.courses }) : undefined}>
              {row.sets === 0 ? "" : row.sets}
            </Cell>
            <Cell className={NUMBER} title={row.tried > 0 ? t("bank.tried", { count: row.tried }) : undefined}>
              {row.tried === 0 ? null : (
                <Link href={answers(row)} aria-label={t("bank.answersTo", { title: row.title, share: percent(row.solved, row.tried) })} className="inline-flex min-h-6 items-center text-accent underline-offset-4 hover:underline">
                  {percent(row.solved, row.tried)}
                </Link>
              )}
            </Cell>
            <Cell className={NUMBER}>{row.tried === 0 ? "" : percent(row.firstTry, row.tried)}</Cell>
            <Cell className="py-1 text-right align-middle!">{action(row)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type HeadProps = { readonly courseId: string; readonly query: BankQuery; readonly by: BankOrder["by"]; readonly className?: string; readonly children: ReactNode };

/** A column's head that orders by it: upwards first, and downwards when it is taken again; numbers begin with the largest. */
function OrderHead({ courseId, query, by, className, children }: HeadProps) {
  const isOrder = query.sort === by;
  const isDown = query.down === "yes";
  const beginsDown = by === "use" || by === "success" || by === "first-try";
  const next = isOrder ? !isDown : beginsDown;
  const Arrow = isDown ? ArrowDown : ArrowUp;
  return (
    <HeadCell className={className} aria-sort={isOrder ? (isDown ? "descending" : "ascending") : "none"}>
      <Link href={bankAddress(courseId, query, { sort: by, down: next ? "yes" : undefined })} scroll={false} prefetch={false} className="inline-flex min-h-6 items-center gap-1 hover:text-ink hover:underline">
        {children}
        {isOrder ? <Arrow aria-hidden size={14} /> : null}
      </Link>
    </HeadCell>
  );
}
