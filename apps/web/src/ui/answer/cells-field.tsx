"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { MathPreview } from "../math-preview";
import type { EntryMark, SingleInput } from "./answer-types";
import { CellInput } from "./cell-input";
import { ReadingLine } from "./reading-line";
import { useSpokenText } from "../use-spoken-text";
import { useReading } from "./use-reading";

type Rows = readonly (readonly string[])[];
type CellsInput = Extract<SingleInput, { kind: "table" }>;

type Props = {
  readonly label: string;
  readonly input: CellsInput;
  readonly rows: Rows;
  readonly marks?: readonly (readonly (EntryMark | undefined)[])[] | undefined;
  readonly onChange: (rows: Rows) => void;
  readonly readOnly?: boolean;
};

const NO_VARIABLES = { variables: [] } as const;

/** A table of numbers to fill in, an iteration by row. Arrow keys move up and down. */
export function CellsField({ label, input, rows, marks, onChange, readOnly = false }: Props) {
  const t = useTranslations("ui");
  const spokenText = useSpokenText();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const text = input.given[at.row]?.[at.column] === null ? (rows[at.row]?.[at.column] ?? "") : "";
  const { read, wake } = useReading(text, NO_VARIABLES);
  const put = (row: number, column: number, value: string) => onChange(rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)));
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    for (let next = row + step; next >= 0 && next < rows.length; next += step) {
      const field = table.current?.querySelector<HTMLInputElement>(`[data-cell="${next}-${column}"]`);
      if (field) return field.focus();
    }
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} onFocus={() => void wake()}>
      <p id={`${id}-label`} className="mb-1 font-strong">
        {label}
      </p>
      <div className="overflow-x-auto" tabIndex={-1}>
        <table ref={table} className="border-separate border-spacing-1 sm:border-spacing-2 text-left">
          <thead>
            <tr>
              <th scope="col" className="font-strong">
                {t("cells.step")}
              </th>
              {input.columns.map((column) => (
                <th key={column} scope="col" className="font-strong">
                  <MathPreview latex={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {input.given.map((cells, row) => (
              <tr key={input.rows[row]}>
                <th scope="row" className="pr-1 sm:pr-3 font-normal whitespace-nowrap">
                  {input.rows[row]}
                </th>
                {cells.map((given, column) => {
                  const name = t("cells.cell", { step: input.rows[row] ?? "", quantity: spokenText(`$${input.columns[column] ?? ""}$`) });
                  const mark = given === null ? marks?.[row]?.[column] : undefined;
                  if (given !== null) {
                    return (
                      <td key={column} className="px-3 font-mono">
                        {given}
                      </td>
                    );
                  }
                  return (
                    <td key={column}>
                      <CellInput
                        place={`${row}-${column}`}
                        name={name}
                        value={rows[row]?.[column] ?? ""}
                        mark={mark}
                        describedBy={at.row === row && at.column === column ? `${id}-reading` : undefined}
                        readOnly={readOnly}
                        className="min-w-20 sm:min-w-28"
                        onFocus={() => setAt({ row, column })}
                        onValue={(value) => put(row, column, value)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ReadingLine id={`${id}-reading`} text={text} read={read} example={t("answerInput.example.number")} {...(readOnly ? {} : { onSuggestion: (better: string) => put(at.row, at.column, better) })} />
    </div>
  );
}
