import { getLocale, getTranslations } from "next-intl/server";
import { chunksOf } from "@/ui/chunks-of";
import { COLUMNS_ON_SHEET } from "@/ui/paper";
import { numberFormat } from "@/ui/short-number";
import { Cell, HeadCell, NOT_ON_PHONE, RowHead, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { LoadedGradebook } from "./load-gradebook";

type Sets = readonly LoadedGradebook["sets"][number][];
type Props = { readonly courseId: string; readonly loaded: LoadedGradebook };

/** The names stay in sight while the sets are scrolled past them. */
const NAME = "sticky left-0 z-10 bg-raised sm:min-w-52 print:min-w-40";
const ON_PAPER = "print:px-1.5 print:text-[0.75rem] print:leading-4";

/** Students by sets. On paper further sets stand on further sheets, with the names and the grade on each. */
export async function GradebookTable({ courseId, loaded: { categories, sets, counted, lines } }: Props) {
  const t = await getTranslations("gradebook");
  const share = (value: number | null) => (value === null ? "–" : t("percent", { value: Math.round(value * 1000) / 10 }));
  const shortNumber = numberFormat(await getLocale());
  const table = (shown: Sets, withCategories: boolean) => (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <HeadCell className={`${NAME} ${ON_PAPER}`}>{t("student")}</HeadCell>
          <HeadCell className={`text-right ${ON_PAPER}`}>{t("grade")}</HeadCell>
          {withCategories
            ? categories.map(({ categoryId, title, weight, dropLowest }) => (
                <HeadCell key={categoryId} title={title} className={`max-w-32 min-w-24 text-right whitespace-normal! sm:max-w-48 sm:min-w-36 print:min-w-0 ${ON_PAPER}`}>
                  <span className="line-clamp-2">{title}</span>
                  <span className="block font-normal">{t("weightAndDrop", { weight, dropLowest })}</span>
                </HeadCell>
              ))
            : null}
          {shown.map(({ setId, title, points }) => (
            <HeadCell key={setId} title={title} className={`max-w-40 text-right print:max-w-20 print:whitespace-normal ${NOT_ON_PHONE} ${ON_PAPER}`}>
              <span className="block truncate print:line-clamp-2 print:whitespace-normal">{title}</span>
              <span className="block font-normal">{counted.has(setId) ? t("ofPoints", { points }) : t("ofPointsLater", { points })}</span>
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ userId, name, grade, earned, extended }) => (
          <tr key={userId} className="break-inside-avoid">
            <RowHead className={`${NAME} py-1 ${ON_PAPER}`}>
              <TextLink href={`/teach/${courseId}/students/${userId}`}>{name}</TextLink>
            </RowHead>
            <Cell className={`py-1 text-right font-strong whitespace-nowrap tabular ${ON_PAPER}`}>{share(grade.total)}</Cell>
            {withCategories
              ? grade.shares.map((value, i) => (
                  <Cell key={categories[i]?.categoryId ?? i} className={`py-1 text-right whitespace-nowrap tabular ${ON_PAPER}`}>
                    {share(value)}
                  </Cell>
                ))
              : null}
            {shown.map(({ setId }) => (
              <Cell key={setId} className={`py-1 text-right whitespace-nowrap tabular ${NOT_ON_PHONE} ${ON_PAPER} ${counted.has(setId) && !extended.has(setId) ? "" : "text-quiet"}`}>
                {earned.has(setId) ? shortNumber(earned.get(setId) ?? 0) : "–"}
                {extended.has(setId) && counted.has(setId) ? <span className="block text-small print:text-[0.75rem]">{t("extended")}</span> : null}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
  const first = Math.max(1, COLUMNS_ON_SHEET - 1 - categories.length);
  if (sets.length <= first) return <div className="wide-on-paper">{table(sets, true)}</div>;
  const sheets: readonly Sets[] = [sets.slice(0, first), ...chunksOf(sets.slice(first), COLUMNS_ON_SHEET - 1)];
  return (
    <>
      <div className="print:hidden">{table(sets, true)}</div>
      <div className="wide-on-paper hidden print:block">
        {sheets.map((sheet, i) => (
          <div key={i} className="not-first:break-before-page">
            {table(sheet, i === 0)}
          </div>
        ))}
      </div>
    </>
  );
}
