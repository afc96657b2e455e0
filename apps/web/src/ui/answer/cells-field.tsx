"use client";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { ToneIcon } from "../badge";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import { MathPreview } from "../math-preview";
import type { EntryMark, GraphNode, SingleInput } from "./answer-types";
import { NUMBER_EXAMPLE } from "./formula-field";
import { ReadingLine } from "./reading-line";
import { useReader } from "./use-reader";

type Rows = readonly (readonly string[])[];
type CellsInput = Extract<SingleInput, { kind: "table" | "graph" }>;

type Props = {
  readonly label: string;
  readonly input: CellsInput;
  readonly rows: Rows;
  readonly marks?: readonly (readonly (EntryMark | undefined)[])[] | undefined;
  readonly onChange: (rows: Rows) => void;
  readonly readOnly?: boolean;
};

const TONE = { equal: "correct", unequal: "wrong", undecided: "undecided", error: "attention" } as const;
const WORD = { equal: "right", unequal: "wrong", undecided: "not decided", error: "not readable" } as const;
const NO_VARIABLES: readonly string[] = [];

/** A table of numbers to fill in: iterations by row, or the value and gradient at each node. Arrow keys move up and down. */
export function CellsField({ label, input, rows, marks, onChange, readOnly = false }: Props) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const reader = useReader(NO_VARIABLES);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const text = input.given[at.row]?.[at.column] === null ? (rows[at.row]?.[at.column] ?? "") : "";
  const read = reader && text.trim() !== "" ? reader(text) : null;
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
  const columnWord = (column: number) => (input.kind === "table" ? input.columns[column] : column === 0 ? "value" : `derivative of ${input.rows.at(-1)} by it`);
  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} className="mb-1 font-strong">
        {label}
      </p>
      <div className="overflow-x-auto" tabIndex={-1}>
        <table ref={table} className="border-separate border-spacing-1 sm:border-spacing-2 text-left">
          <thead>
            <tr>
              <th scope="col" className="font-strong">
                {input.kind === "table" ? "Step" : "Node"}
              </th>
              {input.columns.map((column, j) => (
                <th key={column} scope="col" className="font-strong">
                  {input.kind === "table" ? <MathPreview latex={column} /> : j === 0 ? "Value" : <>Gradient</>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {input.given.map((cells, row) => (
              <tr key={input.rows[row]}>
                <th scope="row" className="pr-1 sm:pr-3 font-normal whitespace-nowrap">
                  {input.kind === "table" ? input.rows[row] : <NodeName node={input.nodes[row]} />}
                </th>
                {cells.map((given, column) => {
                  const name = `${input.kind === "table" ? `Step ${input.rows[row]}` : `Node ${input.rows[row]}`}, ${columnWord(column)}`;
                  const mark = given === null ? marks?.[row]?.[column] : undefined;
                  if (given !== null) {
                    return (
                      <td key={column} className="px-3 font-mono">
                        {given}
                      </td>
                    );
                  }
                  return (
                    <td key={column} className="relative">
                      <input
                        data-cell={`${row}-${column}`}
                        aria-label={mark ? `${name}, ${WORD[mark]}` : name}
                        aria-describedby={at.row === row && at.column === column ? `${id}-reading` : undefined}
                        value={rows[row]?.[column] ?? ""}
                        readOnly={readOnly}
                        onFocus={() => setAt({ row, column })}
                        onChange={(event) => put(row, column, event.target.value)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                        className={classNames(controlStyle, "min-w-20 sm:min-w-28 font-mono", mark && "pr-9", mark === "equal" && "border-correct", mark === "unequal" && "border-wrong")}
                        autoComplete="off"
                        autoCapitalize="off"
                        autoCorrect="off"
                        spellCheck={false}
                        maxLength={500}
                      />
                      {mark ? (
                        <span className={classNames("pointer-events-none absolute inset-y-0 right-2 flex items-center", mark === "equal" ? "text-correct" : mark === "unequal" ? "text-wrong" : "text-undecided")}>
                          <ToneIcon tone={TONE[mark]} />
                        </span>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ReadingLine id={`${id}-reading`} text={text} read={read} example={NUMBER_EXAMPLE} {...(readOnly ? {} : { onSuggestion: (better: string) => put(at.row, at.column, better) })} />
    </div>
  );
}

/** z = w x + b; an input by its name alone. */
function NodeName({ node }: { readonly node: GraphNode | undefined }) {
  return node ? <MathPreview latex={node.latex === "" ? node.name : `${node.name} = ${node.latex}`} /> : null;
}
