import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell, HeadCell, RowHead, Table } from "../table";
import { Chart } from "./chart";
import type { ChartSpec } from "./chart-spec";

type Props = {
  readonly title: string;
  readonly spec: ChartSpec;
  /** The same as a table: its head, and its rows as they are read. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same as a file. */
  readonly csv: string;
  readonly fileName: string;
  readonly children?: ReactNode;
};

/** A chart with its name, and the table and the file of what it shows. */
export function ChartFigure({ title, spec, head, rows, csv, fileName, children }: Props) {
  const t = useTranslations("ui.chart");
  return (
    <figure className="min-w-0 rounded-xl border border-line bg-raised px-4 py-3 break-inside-avoid">
      <figcaption className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-strong">{title}</span>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`} download={fileName} aria-label={t("csvOf", { title })} className="screen-only text-small text-accent underline-offset-4 hover:underline">
          {t("csv")}
        </a>
      </figcaption>
      <Chart spec={spec} says={t("says", { title, rows: rows.length })} />
      {children}
      <details className="mt-2 text-small not-open:print:hidden">
        <summary className="w-fit min-h-6 text-accent underline-offset-4 hover:underline" aria-label={t("tableOf", { title })}>
          {t("table")}
        </summary>
        <div className="mt-2 max-h-80 overflow-y-auto print:max-h-none">
          <Table caption={title}>
            <thead>
              <tr>
                {head.map((one, i) => (
                  <HeadCell key={one} className={i === 0 ? "px-2! py-1 whitespace-normal!" : "px-2! py-1 text-right whitespace-normal!"}>
                    {one}
                  </HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest], i) => (
                <tr key={`${first} ${i}`}>
                  <RowHead className="px-2! py-1">{first}</RowHead>
                  {rest.map((one, j) => (
                    <Cell key={j} className="px-2! py-1 text-right tabular">
                      {one}
                    </Cell>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
    </figure>
  );
}
