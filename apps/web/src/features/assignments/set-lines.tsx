"use client";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { DragHandle } from "./drag-handle";
import { ItemLine, type LinesProps } from "./item-line";
import type { SortableLines } from "./sortable-lines";

/** Without a connection the lines are moved by their arrows alone. */
const load = () => import("./sortable-lines").catch(() => null);

const CONTROLS = "a, button, input";

/** The lines of a set. What drags them is fetched when the hand or the focus comes to a handle. */
export function SetLines(props: LinesProps) {
  const { items, list, line } = props;
  const [Sortable, setSortable] = useState<typeof SortableLines | null>(null);
  const focused = useRef(-1);
  const wake = async () => {
    const file = await load();
    // The lines are put on the page anew, and whoever is in one of them stays there.
    focused.current = [...(list.current?.querySelectorAll(CONTROLS) ?? [])].findIndex((control) => control === document.activeElement);
    if (file) setSortable(() => file.SortableLines);
  };
  useEffect(() => {
    // A finger is on the handle when it is first heard of, and would drag nothing.
    if (window.matchMedia("(pointer: coarse)").matches) void wake();
    // Once: it is either such a screen or not.
  }, []);
  useLayoutEffect(() => {
    if (Sortable) list.current?.querySelectorAll<HTMLElement>(CONTROLS)[focused.current]?.focus();
  }, [Sortable, list]);
  if (Sortable) return <Sortable {...props} />;
  return (
    <ol ref={list} className="rounded-xl border border-line bg-raised">
      {items.map((item, i) => (
        <ItemLine
          key={item.key}
          item={item}
          position={i + 1}
          last={i === items.length - 1}
          {...line(item, i)}
          drag={{ handle: <DragHandle title={item.title} onPointerEnter={() => void wake()} onFocus={() => void wake()} /> }}
        />
      ))}
    </ol>
  );
}
