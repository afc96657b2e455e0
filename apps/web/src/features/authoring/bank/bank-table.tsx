import type { BankRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { useProblemWords } from "@/ui/problem-words";
import { useShortNumber } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";

type Props = { readonly courseId: string; readonly rows: readonly BankRow[]; readonly action: (row: BankRow) => ReactNode };

/** The bank as a table; `action` is what can be done with a problem. */
export function BankTable({ courseId, rows, action }: Props) {
  const t = useTranslations("authoring");
  const { conceptWord, kindWord } = useProblemWords();
  const shortNumber = useShortNumber();
  return (
    <Table caption={t("problems")}>
      <thead>
        <tr>
          <HeadCell>{t("problem")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("concept")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("askedFor")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("difficulty")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("points")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("attempts")}</HeadCell>
          <HeadCell className={`text-right ${NOT_ON_PHONE}`}>{t("inSets")}</HeadCell>
          <HeadCell className="relative">
            <span className="sr-only">{t("addToASet")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.problemId}>
            <RowHead className="py-1 align-middle! max-sm:py-2 sm:min-w-52">
              <Link href={`/teach/${courseId}/problems/${row.problemId}`} className="font-strong text-accent underline-offset-4 hover:underline">
                {row.title}
              </Link>
              {row.own ? <span className="text-quiet"> · {row.number > 1 ? t("yoursInVersion", { number: row.number }) : t("yours")}</span> : null}
              <PhoneLine>
                {t("difficulty2", { concept: conceptWord(row.concept), kind: kindWord(row.kind), difficulty: row.difficulty })}
              </PhoneLine>
            </RowHead>
            <Cell className={`py-1 align-middle! whitespace-nowrap ${NOT_ON_PHONE}`}>{conceptWord(row.concept)}</Cell>
            <Cell className={`py-1 align-middle! whitespace-nowrap ${NOT_ON_PHONE}`}>{kindWord(row.kind)}</Cell>
            <Cell className={`py-1 text-right align-middle! ${NOT_ON_PHONE}`}>{row.difficulty}</Cell>
            <Cell className={`py-1 text-right align-middle! ${NOT_ON_PHONE}`}>{shortNumber(row.points)}</Cell>
            <Cell className={`py-1 text-right align-middle! ${NOT_ON_PHONE}`}>{row.attempts ?? t("anyAttempts")}</Cell>
            <Cell className={`py-1 text-right align-middle! ${NOT_ON_PHONE}`}>{row.sets === 0 ? "" : row.sets}</Cell>
            <Cell className="py-1 text-right align-middle!">{action(row)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
