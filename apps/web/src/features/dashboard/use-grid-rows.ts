"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { GridRow, GridWindow } from "./grid";

export type GridOrder = { readonly sort: string; readonly descending: boolean };
export type Narrowed = { readonly set?: string | undefined; readonly section?: string | undefined; readonly q?: string | undefined };

/** Rows that are fetched at once. */
const WINDOW = 40;

/**
 * The grid's rows as far as they have been in sight. `first` came with the page and comes anew when somebody has answered:
 * what is in sight is then fetched again, and the rest when it comes into sight.
 */
export function useGridRows(courseId: string, narrowed: Narrowed, first: GridWindow, order: GridOrder) {
  const [all, setAll] = useState(first.all);
  const [rows, setRows] = useState<ReadonlyMap<number, GridRow>>(() => placed(0, first.rows));
  const [failed, setFailed] = useState(false);
  const asked = useRef(new Set<number>([0]));
  const sight = useRef<readonly [number, number]>([0, 0]);
  const address = useCallback(
    (from: number) => {
      const query = new URLSearchParams({ sort: order.sort, descending: order.descending ? "1" : "0", from: String(from), count: String(WINDOW) });
      for (const [name, value] of Object.entries(narrowed)) if (value) query.set(name, value);
      return `/teach/${courseId}/grid/rows?${query}`;
    },
    [courseId, narrowed, order],
  );

  const fetchWindow = useCallback(
    async (index: number, still: () => boolean) => {
      try {
        const answer = await fetch(address(index * WINDOW));
        // The first rows came with the page: what reads further ones is fetched with them.
        const { readGridWindow } = await import("./read-grid-window");
        const got = readGridWindow(await answer.json());
        if (!still()) return false;
        setAll(got.all);
        setRows((before) => new Map([...before, ...placed(index * WINDOW, got.rows)]));
        setFailed(false);
        return true;
      } catch {
        asked.current.delete(index);
        if (still()) setFailed(true);
        return false;
      }
    },
    [address],
  );

  const round = useRef(0);
  const there = useRef(rows);
  useEffect(() => {
    there.current = rows;
  }, [rows]);
  /** Fetches the first rows as far as they are not there; false where some did not come, or another order was asked for meanwhile. */
  const load = useCallback(
    async (count: number) => {
      const now = round.current;
      const still = () => round.current === now;
      for (let index = 0; index * WINDOW < count && still(); index++) {
        const from = index * WINDOW;
        if (Array.from({ length: Math.min(WINDOW, count - from) }, (_, i) => from + i).every((each) => there.current.has(each))) continue;
        asked.current.add(index);
        if (!(await fetchWindow(index, still))) return false;
      }
      return still();
    },
    [fetchWindow],
  );
  const show = useCallback(
    (from: number, to: number) => {
      sight.current = [from, to];
      const now = round.current;
      for (let index = Math.floor(from / WINDOW); index <= Math.floor(to / WINDOW); index++) {
        if (asked.current.has(index)) continue;
        asked.current.add(index);
        void fetchWindow(index, () => round.current === now);
      }
    },
    [fetchWindow],
  );

  const begun = useRef(false);
  useEffect(() => {
    // The first rows are there already, in the first order.
    if (!begun.current) {
      begun.current = true;
      return;
    }
    round.current++;
    asked.current.clear();
    show(...sight.current);
  }, [first, order, show]);

  return { all, rows, failed, show, load };
}

const placed = (from: number, rows: readonly GridRow[]): ReadonlyMap<number, GridRow> => new Map(rows.map((row, i) => [from + i, row]));
