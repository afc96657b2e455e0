"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { memo, useEffect, useMemo, useRef, useState } from "react";

import { Button } from "@/ui/button";
import { mostOnPaper } from "@/ui/paper";
import type { GridShows } from "./cell-look";
import type { GridColumn, GridRow, GridWindow } from "./grid";
import { GridHead } from "./grid-head";
import { GridOnPaper } from "./grid-on-paper";
import { ResultCell } from "./result-cell";
import { type CellWords, useCellWords } from "./use-cell-words";
import { type GridOrder, type Narrowed, useGridRows } from "./use-grid-rows";
import { usePrinting } from "./use-printing";

type Props = { readonly courseId: string; readonly columns: readonly GridColumn[]; readonly first: GridWindow; readonly asked: Narrowed; readonly caption: string };

const COLUMN_PX = 68;
const ROW_PX = 25;
/** Columns come into the page and go by so many. */
const COLUMN_STEP = 8;
const stepBelow = (index: number): number => Math.floor(index / COLUMN_STEP) * COLUMN_STEP;

/** Students by problems, dense, sortable, with its first column and its head kept in sight. Only what is in sight is drawn, and fetched. */
export function ResultsGrid({ courseId, columns, first, asked, caption }: Props) {
  const t = useTranslations("dashboard");
  const [order, setOrder] = useState<GridOrder>({ sort: "name", descending: false });
  const [shows, setShows] = useState<GridShows>("points");
  const narrowed = useMemo<Narrowed>(() => ({ set: asked.set, section: asked.section, q: asked.q }), [asked.set, asked.section, asked.q]);
  const { all, rows, failed, show, load } = useGridRows(courseId, narrowed, first, order);
  const printing = usePrinting();
  const [fetching, setFetching] = useState(false);
  const most = Math.min(all, mostOnPaper(columns.length));
  const print = async () => {
    setFetching(true);
    const came = await load(most);
    setFetching(false);
    if (came) window.print();
  };
  const place = useRef<HTMLDivElement>(null);
  const down = useVirtualizer({ count: all, getScrollElement: () => place.current, estimateSize: () => ROW_PX, overscan: 6 });
  const across = useVirtualizer({ horizontal: true, count: columns.length, getScrollElement: () => place.current, estimateSize: () => COLUMN_PX, overscan: 2, initialRect: { width: 1200, height: 800 } });
  const words = useCellWords();
  const drawn = down.getVirtualItems();
  const [from, to] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => show(from, to), [show, from, to]);
  const seen = across.getVirtualItems();
  // In steps: with every other column each row would be gone through.
  const [left, right] = [stepBelow(seen[0]?.index ?? 0), Math.min(columns.length, stepBelow((seen.at(-1)?.index ?? -1) + COLUMN_STEP))];
  const gap = useMemo(() => ({ before: left * COLUMN_PX, after: (columns.length - right) * COLUMN_PX }), [left, right, columns.length]);
  return (
    <>
      <div className="mb-1 flex flex-wrap items-center justify-between gap-3 text-small">
        <label className="screen-only flex items-center gap-2 text-quiet">
          {t("cellsShow")}
          <select value={shows} onChange={(event) => setShows(event.target.value === "minutes" ? "minutes" : "points")} className="rounded-md border border-edge bg-raised px-2 py-1 text-ink">
            <option value="points">{t("showPoints")}</option>
            <option value="minutes">{t("showMinutes")}</option>
          </select>
        </label>
        <span className="screen-only flex items-center">
          <span role="status" className={failed ? "mr-3 text-attention" : fetching ? "mr-3 text-quiet" : undefined}>
            {failed ? t("rowsLost") : fetching ? t("loadingForPaper") : ""}
          </span>
          <Button size="small" busy={fetching} onClick={() => void print()}>
            {t("print")}
          </Button>
        </span>
      </div>
      <div ref={place} role="region" aria-label={caption} tabIndex={0} className="relative print:hidden max-h-[80dvh] max-w-full overflow-auto rounded-lg border border-line bg-raised">
        <table aria-rowcount={all + 2} aria-colcount={columns.length + 2} className="table-fixed border-separate border-spacing-0 text-[0.8125rem] leading-none" style={{ width: `calc(var(--grid-name) + ${72 + columns.length * COLUMN_PX}px)` }}>
          <caption className="sr-only">{caption}</caption>
          <colgroup>
            <col className="w-(--grid-name)" />
            <col style={{ width: 72 }} />
            {gap.before > 0 ? <col style={{ width: gap.before }} /> : null}
            {columns.slice(left, right).map(({ itemId }) => (
              <col key={itemId} style={{ width: COLUMN_PX }} />
            ))}
            {gap.after > 0 ? <col style={{ width: gap.after }} /> : null}
          </colgroup>
          <GridHead columns={columns} left={left} right={right} gap={gap} order={order} onOrder={setOrder} />
          <tbody>
            <Filler height={drawn[0]?.start ?? 0} />
            {drawn.map(({ index }) => (
              <Row key={index} courseId={courseId} index={index} row={rows.get(index)} columns={columns} left={left} right={right} before={gap.before > 0} after={gap.after > 0} shows={shows} words={words} />
            ))}
            <Filler height={Math.max(0, down.getTotalSize() - (drawn.at(-1)?.end ?? 0))} />
          </tbody>
        </table>
      </div>
      {printing ? <GridOnPaper columns={columns} rows={inOrder(rows, most)} all={all} shows={shows} /> : null}
    </>
  );
}

/** The first rows, up to the first that is not there. */
function inOrder(rows: ReadonlyMap<number, GridRow>, most: number): readonly GridRow[] {
  const there: GridRow[] = [];
  for (let row = rows.get(0); row && there.length < most; row = rows.get(there.length)) there.push(row);
  return there;
}

/** Keeps the room of rows that are not drawn. */
const Filler = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  ) : null;

type RowProps = { readonly courseId: string; readonly index: number; readonly row: GridRow | undefined; readonly columns: readonly GridColumn[]; readonly left: number; readonly right: number; readonly before: boolean; readonly after: boolean; readonly shows: GridShows; readonly words: CellWords };

const Row = memo(function Row({ courseId, index, row, columns, left, right, before, after, shows, words }: RowProps) {
  const t = useTranslations("dashboard");
  return (
    <tr aria-rowindex={index + 3} aria-busy={row ? undefined : true} className="group" style={{ height: ROW_PX }}>
      <th scope="row" aria-colindex={1} className="sticky left-0 z-10 border-r border-b border-line bg-raised px-2 text-left font-normal group-hover:bg-accent-wash">
        {row ? (
          <Link href={`/teach/${courseId}/students/${row.userId}`} prefetch={false} title={row.name} className="block truncate py-1 leading-4 underline-offset-2 hover:underline">
            {row.name}
          </Link>
        ) : (
          <span className="sr-only">{t("loadingRow")}</span>
        )}
      </th>
      <td aria-colindex={2} className="border-b border-line px-2 text-right font-strong tabular-nums">
        {row ? words.number(row.points) : ""}
      </td>
      {before ? <td aria-hidden className="border-b border-line p-0" /> : null}
      {columns.slice(left, right).map((column, i) => (
        <ResultCell key={column.itemId} index={left + i} cell={row?.cells[left + i] ?? null} known={row !== undefined} shows={shows} startsSet={column.number === 1 && left + i > 0} words={words} />
      ))}
      {after ? <td aria-hidden className="border-b border-line p-0" /> : null}
    </tr>
  );
});


