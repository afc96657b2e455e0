"use client";
import { useTranslations } from "next-intl";
import { chunksOf } from "@/ui/chunks-of";
import { COLUMNS_ON_SHEET } from "@/ui/paper";
import { useShortNumber } from "@/ui/short-number";
import { CELL_LOOKS, cellStyle, cellText, type GridShows } from "./cell-look";
import type { GridCell, GridColumn, GridRow } from "./grid";

type Props = { readonly columns: readonly GridColumn[]; /** In order, without gaps. */ readonly rows: readonly GridRow[]; /** How many students there are. */ readonly all: number; readonly shows: GridShows };

/** The grid as it is printed: every row, so many problems beside one another and the others on further sheets, with the names and the head on each. */
export function GridOnPaper({ columns, rows, all, shows }: Props) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const total = shortNumber(columns.reduce((sum, column) => sum + column.points, 0));
  return (
    <div className="wide-on-paper hidden print:block">
      {rows.length < all ? <p className="mb-2 text-small">{t("onPaper", { printed: rows.length, all })}</p> : null}
      {chunksOf(columns, COLUMNS_ON_SHEET).map((sheet, piece) => (
        <table key={piece} className="w-fit table-fixed border-collapse text-[0.75rem] leading-none not-first-of-type:break-before-page">
          <colgroup>
            <col className="w-44" />
            <col className="w-14" />
            {sheet.map(({ itemId }) => (
              <col key={itemId} className="w-16" />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th className={HEAD}>{t("student")}</th>
              <th className={`${HEAD} text-right`}>{t("of2", { total })}</th>
              {sheet.map(({ itemId, number, title, setTitle }) => (
                <th key={itemId} className={HEAD}>
                  <span className="line-clamp-2 font-normal">{setTitle}</span>
                  <span className="line-clamp-2">
                    {number} {title}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ userId, name, points, cells }) => (
              <tr key={userId} className="h-6 break-inside-avoid">
                <th className="truncate border-b border-line px-1 text-left leading-4 font-normal">{name}</th>
                <td className="border-b border-line px-1 text-right font-strong tabular-nums">{shortNumber(points)}</td>
                {sheet.map((column, i) => (
                  <PaperCell key={column.itemId} cell={cells[piece * COLUMNS_ON_SHEET + i] ?? null} shows={shows} startsSet={column.number === 1 && i > 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

type CellProps = { readonly cell: GridCell | null; readonly shows: Props["shows"]; readonly startsSet: boolean };

/** One text and no elements in it: there are thousands of them, and a browser lays out every sheet at once. */
function PaperCell({ cell, shows, startsSet }: CellProps) {
  const shortNumber = useShortNumber();
  const style = cellStyle(cell, startsSet);
  if (!cell) return <td className={style} />;
  return (
    <td className={style}>
      {CELL_LOOKS[cell[0]].letter} {cellText(cell, shows, shortNumber)}
    </td>
  );
}

const HEAD = "border-b border-edge px-1 py-1 text-left align-bottom leading-tight font-strong wrap-anywhere";
