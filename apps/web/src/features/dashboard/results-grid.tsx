"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { memo, type ReactNode, useMemo, useState } from "react";
import { classNames } from "@/ui/class-names";
import { useShortNumber } from "@/ui/short-number";
import { CELL_LOOKS, CellSign } from "./cell-look";
import { type Grid, type GridCell, type GridColumn, type GridOrder, type GridRow, sortRows } from "./grid";

type Props = { readonly courseId: string; readonly grid: Grid; readonly caption: string };

/** Students by problems, dense, sortable, with its first column and its head kept in sight. */
export function ResultsGrid({ courseId, grid, caption }: Props) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const [order, setOrder] = useState<GridOrder>({ by: "name", descending: false });
  const rows = useMemo(() => sortRows(grid.rows, order), [grid.rows, order]);
  const total = grid.columns.reduce((sum, column) => sum + column.points, 0);
  // A first press shows the name from A, and everything else from the most.
  const sortBy = (by: GridOrder["by"]) =>
    setOrder((before) => ({ by, descending: before.by === by ? !before.descending : by !== "name" }));
  const head = (by: GridOrder["by"], title: ReactNode, name: string) => (
    <SortButton order={order} by={by} name={name} onSort={sortBy}>
      {title}
    </SortButton>
  );
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="relative max-h-[92dvh] w-max max-w-full overflow-auto rounded-lg border border-line bg-raised">
      <table className="border-separate border-spacing-0 text-[0.8125rem] leading-none">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <SetHeads columns={grid.columns} />
          <tr>
            <th scope="col" aria-sort={sorting(order, "name")} className={classNames(headStyle, "left-0 z-30 min-w-36 border-r text-left sm:min-w-48")}>
              {head("name", t("student"), t("name"))}
            </th>
            <th scope="col" aria-sort={sorting(order, "points")} className={classNames(headStyle, "text-right")}>
              {head("points", t("of2", { total: shortNumber(total) }), t("pointsInAll"))}
            </th>
            {grid.columns.map((column, i) => (
              <th key={column.itemId} scope="col" aria-sort={sorting(order, i)} title={column.title} className={headStyle}>
                {head(i, <ColumnTitle column={column} number={numberInSet(grid.columns, i)} />, column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.userId} courseId={courseId} row={row} columns={grid.columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const headStyle = "sticky top-6 z-20 h-7 border-b border-line bg-raised px-1 font-strong whitespace-nowrap text-quiet";

/** The first line of the head: which set the columns below belong to. */
function SetHeads({ columns }: { readonly columns: readonly GridColumn[] }) {
  const sets: { id: string; title: string; span: number }[] = [];
  for (const column of columns) {
    const last = sets.at(-1);
    if (last?.id === column.setId) last.span += 1;
    else sets.push({ id: column.setId, title: column.setTitle, span: 1 });
  }
  const style = "sticky top-0 z-20 h-6 bg-raised px-1 text-left font-strong";
  return (
    <tr>
      <td className={classNames(style, "left-0 z-30 border-r border-line")} />
      <td className={style} />
      {sets.map((set) => (
        <th key={set.id} scope="colgroup" colSpan={set.span} className={classNames(style, "border-l border-line")}>
          {/* No width of its own: the title takes what its columns leave it. */}
          <span className="flex" title={set.title}>
            <span className="w-0 flex-1 truncate pl-1 leading-normal">{set.title}</span>
          </span>
        </th>
      ))}
    </tr>
  );
}

function ColumnTitle({ column, number }: { readonly column: GridColumn; readonly number: number }) {
  const t = useTranslations("dashboard");
  return (
    <span>
      <span aria-hidden>{number}</span>
      <span className="sr-only">
        {t("problem2", { setTitle: column.setTitle, number, title: column.title })}
      </span>
    </span>
  );
}

function numberInSet(columns: readonly GridColumn[], at: number): number {
  const set = columns[at]?.setId;
  return columns.slice(0, at + 1).filter((column) => column.setId === set).length;
}

type SortProps = { readonly order: GridOrder; readonly by: GridOrder["by"]; readonly name: string; readonly onSort: (by: GridOrder["by"]) => void; readonly children: ReactNode };

function SortButton({ order, by, name, onSort, children }: SortProps) {
  const t = useTranslations("dashboard");
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <button type="button" onClick={() => onSort(by)} title={t("sortBy", { name })} className="inline-flex min-h-6 min-w-6 items-center gap-0.5 rounded px-1 hover:text-ink">
      {children}
      {order.by === by ? <Arrow aria-hidden size={12} /> : null}
    </button>
  );
}

function sorting(order: GridOrder, by: GridOrder["by"]): "ascending" | "descending" | "none" {
  if (order.by !== by) return "none";
  return order.descending ? "descending" : "ascending";
}

type RowProps = { readonly courseId: string; readonly row: GridRow; readonly columns: readonly GridColumn[] };

const Row = memo(function Row({ courseId, row, columns }: RowProps) {
  const shortNumber = useShortNumber();
  return (
    <tr className="group">
      <th scope="row" className="sticky left-0 z-10 h-5 max-w-36 border-r border-b border-line bg-raised px-2 text-left font-normal group-hover:bg-accent-wash sm:max-w-64">
        <Link href={`/teach/${courseId}/students/${row.userId}`} title={row.name} className="block truncate py-1 leading-4 underline-offset-2 hover:underline">
          {row.name}
        </Link>
      </th>
      <td className="border-b border-line px-2 text-right font-strong tabular-nums">{shortNumber(row.points)}</td>
      {row.cells.map((cell, i) => (
        <ResultCell key={columns[i]?.itemId ?? i} cell={cell} startsSet={columns[i]?.setId !== columns[i - 1]?.setId} />
      ))}
    </tr>
  );
});

function ResultCell({ cell, startsSet }: { readonly cell: GridCell | null; readonly startsSet: boolean }) {
  const t = useTranslations("dashboard");
  const shortNumber = useShortNumber();
  const look = cell ? CELL_LOOKS[cell.state] : null;
  return (
    <td className={classNames("h-5 border-b border-line px-1.5 whitespace-nowrap tabular-nums", startsSet && "border-l", look?.style)}>
      {cell && look ? (
        <span className="flex items-center gap-1" title={t("cellTitle", { state: t(`cell.${cell.state}`), earned: shortNumber(cell.earned), attempts: cell.attempts })}>
          <CellSign state={cell.state} />
          <span className="sr-only">{t(`cell.${cell.state}`)}, </span>
          {cell.state === "opened" ? null : (
            <>
              <span className="min-w-2">{shortNumber(cell.earned)}</span>
              <span className="sr-only">{" "}{t("pointsAttempts2")}{" "}</span>
              <span className="opacity-90">×{cell.attempts}</span>
            </>
          )}
        </span>
      ) : (
        <span className="sr-only">{t("notBegun")}</span>
      )}
    </td>
  );
}
