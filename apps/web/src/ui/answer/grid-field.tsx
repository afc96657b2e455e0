"use client";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, Fragment, type KeyboardEvent, useId, useRef, useState } from "react";
import type { EntryMark } from "./answer-types";
import { CellInput } from "./cell-input";
import { grownByTab, withoutEmptyEnd } from "./grow-by-tab";
import { GridSize } from "./grid-size";
import { pastedGrid } from "./pasted-grid";
import { pasteInto } from "./paste-into";
import { ReadingLine } from "./reading-line";
import { useReading } from "./use-reading";

type Rows = readonly (readonly string[])[];

type Props = {
  readonly label: string;
  readonly rows: Rows;
  readonly variables: readonly string[];
  readonly isMatrix: boolean;
  /** The rows that it has at first. */
  readonly least: number;
  /** What stands before each row: the entry's name. */
  readonly rowLabels?: readonly string[];
  readonly marks?: readonly (readonly (EntryMark | undefined)[])[] | undefined;
  readonly onChange: (rows: Rows) => void;
  readonly readOnly?: boolean;
};

/**
 * A vector or a matrix, one field an entry. Arrow keys up and down move between rows; Tab after the last entry adds a row, and
 * after a row that is still empty goes on and takes it back; a pasted matrix fills it, and it grows where that is larger.
 */
export function GridField({ label, rows, variables, isMatrix, least, rowLabels, marks, onChange, readOnly = false }: Props) {
  const t = useTranslations("ui");
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const text = rows[at.row]?.[at.column] ?? "";
  const { read, wake } = useReading(text, { variables });
  const columns = rows[0]?.length ?? 1;
  // The entries of a gradient have names; a matrix or vector without them may be given in another shape, which is told and costs nothing.
  const grows = { rows: rowLabels === undefined, columns: isMatrix };
  const named = columns === 1 && rowLabels !== undefined;

  const put = (row: number, column: number, value: string) =>
    onChange(rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)));
  const focus = (row: number, column: number) => grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.focus();

  const onTab = (event: KeyboardEvent, row: number, column: number) => {
    if (!grows.rows || readOnly || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const grown = grownByTab(rows, row, column);
    if (grown) {
      event.preventDefault();
      onChange(grown);
      return requestAnimationFrame(() => focus(row + 1, 0));
    }
    // Once the cursor has gone on.
    requestAnimationFrame(() => {
      const kept = withoutEmptyEnd(rows, least);
      if (kept !== rows && !grid.current?.contains(document.activeElement)) onChange(kept);
    });
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.key === "Tab") return onTab(event, row, column);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    focus(row + step, column);
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const cells = pastedGrid(event.clipboardData.getData("text"));
    if (!cells || readOnly) return;
    event.preventDefault();
    onChange(pasteInto(rows, cells, row, column, grows));
  };

  return (
    <div role="group" aria-labelledby={`${id}-label`} onFocus={() => void wake()}>
      <p id={`${id}-label`} className="mb-1 font-strong">
        {label}
      </p>
      <div ref={grid} className="overflow-x-auto rounded-l-md rounded-r-md border-x-2 border-ink px-2 py-1" style={{ width: "fit-content", maxWidth: "100%" }}>
        <div className="grid gap-2" style={{ gridTemplateColumns: `${named ? "auto " : ""}repeat(${columns}, minmax(${columns > 1 ? "7rem" : "min(18rem, 55vw)"}, 1fr))` }}>
          {rows.map((cells, row) =>
            cells.map((cell, column) => {
              const name = columns === 1 ? (rowLabels?.[row] ?? t("grid.entry", { row: row + 1 })) : t("grid.cell", { row: row + 1, column: column + 1 });
              const mark = marks?.[row]?.[column];
              return (
                <Fragment key={`${row}-${column}`}>
                  {named ? (
                    <span aria-hidden className="self-center px-1 text-small whitespace-nowrap text-quiet">
                      {name}
                    </span>
                  ) : null}
                  <CellInput
                    place={`${row}-${column}`}
                    name={name}
                    value={cell}
                    mark={mark}
                    describedBy={at.row === row && at.column === column ? `${id}-reading` : undefined}
                    readOnly={readOnly}
                    onFocus={() => setAt({ row, column })}
                    onValue={(value) => put(row, column, value)}
                    onKeyDown={(event) => onKeyDown(event, row, column)}
                    onPaste={(event) => onPaste(event, row, column)}
                  />
                </Fragment>
              );
            }),
          )}
        </div>
      </div>
      {grows.rows && !readOnly ? <GridSize rows={rows} columnsToo={grows.columns} onChange={onChange} /> : null}
      <ReadingLine id={`${id}-reading`} text={text} read={read} example={t("answerInput.example.formula")} {...(readOnly ? {} : { onSuggestion: (better: string) => put(at.row, at.column, better) })} />
    </div>
  );
}
