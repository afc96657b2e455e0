"use client";
import { type ClipboardEvent, Fragment, type KeyboardEvent, useId, useRef, useState } from "react";
import { ToneIcon } from "../badge";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import type { EntryMark } from "./answer-types";
import { FORMULA_EXAMPLE } from "./formula-field";
import { pastedGrid } from "./pasted-grid";
import { ReadingLine } from "./reading-line";
import { useReader } from "./use-reader";

type Rows = readonly (readonly string[])[];

type Props = {
  readonly label: string;
  readonly rows: Rows;
  readonly variables: readonly string[];
  /** What stands before each row: the entry's name. */
  readonly rowLabels?: readonly string[];
  readonly marks?: readonly (readonly (EntryMark | undefined)[])[] | undefined;
  readonly onChange: (rows: Rows) => void;
  readonly readOnly?: boolean;
};

const TONE = { equal: "correct", unequal: "wrong", undecided: "undecided", error: "attention" } as const;
const WORD = { equal: "right", unequal: "wrong", undecided: "not decided", error: "not readable" } as const;

/** A vector or a matrix, one field an entry. Arrow keys up and down move between rows; a pasted matrix fills it. */
export function GridField({ label, rows, variables, rowLabels, marks, onChange, readOnly = false }: Props) {
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const reader = useReader(variables);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const text = rows[at.row]?.[at.column] ?? "";
  const read = reader && text.trim() !== "" ? reader(text) : null;
  const columns = rows[0]?.length ?? 1;
  const named = columns === 1 && rowLabels !== undefined;

  const put = (row: number, column: number, value: string) =>
    onChange(rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)));
  const focus = (row: number, column: number) => grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    focus(row + step, column);
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const cells = pastedGrid(event.clipboardData.getData("text"));
    if (!cells || readOnly) return;
    event.preventDefault();
    onChange(rows.map((line, i) => line.map((cell, j) => cells[i - row]?.[j - column] ?? (columns === 1 && cells.length === 1 ? cells[0]?.[i - row] : undefined) ?? cell)));
  };

  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} className="mb-1 font-strong">
        {label}
      </p>
      <div ref={grid} className="overflow-x-auto rounded-l-md rounded-r-md border-x-2 border-ink px-2 py-1" style={{ width: "fit-content", maxWidth: "100%" }}>
        <div className="grid gap-2" style={{ gridTemplateColumns: `${named ? "auto " : ""}repeat(${columns}, minmax(${columns > 1 ? "7rem" : "min(18rem, 55vw)"}, 1fr))` }}>
          {rows.map((cells, row) =>
            cells.map((cell, column) => {
              const name = columns === 1 ? (rowLabels?.[row] ?? `Entry ${row + 1}`) : `Row ${row + 1}, column ${column + 1}`;
              const mark = marks?.[row]?.[column];
              return (
                <Fragment key={`${row}-${column}`}>
                  {named ? (
                    <span aria-hidden className="self-center px-1 text-small whitespace-nowrap text-quiet">
                      {name}
                    </span>
                  ) : null}
                  <div className="relative">
                    <input
                      data-cell={`${row}-${column}`}
                      aria-label={mark ? `${name}, ${WORD[mark]}` : name}
                      aria-describedby={at.row === row && at.column === column ? `${id}-reading` : undefined}
                      value={cell}
                      readOnly={readOnly}
                      onFocus={() => setAt({ row, column })}
                      onChange={(event) => put(row, column, event.target.value)}
                      onKeyDown={(event) => onKeyDown(event, row, column)}
                      onPaste={(event) => onPaste(event, row, column)}
                      className={classNames(
                        controlStyle,
                        "font-mono",
                        mark && "pr-9",
                        mark === "equal" && "border-correct",
                        mark === "unequal" && "border-wrong",
                      )}
                      autoComplete="off"
                      autoCapitalize="off"
                      autoCorrect="off"
                      spellCheck={false}
                      maxLength={2000}
                    />
                    {mark ? (
                      <span className={classNames("pointer-events-none absolute inset-y-0 right-2 flex items-center", mark === "equal" ? "text-correct" : mark === "unequal" ? "text-wrong" : "text-undecided")}>
                        <ToneIcon tone={TONE[mark]} />
                      </span>
                    ) : null}
                  </div>
                </Fragment>
              );
            }),
          )}
        </div>
      </div>
      <ReadingLine id={`${id}-reading`} text={text} read={read} example={FORMULA_EXAMPLE} {...(readOnly ? {} : { onSuggestion: (better: string) => put(at.row, at.column, better) })} />
    </div>
  );
}
