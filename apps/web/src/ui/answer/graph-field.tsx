"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { MathPreview } from "../math-preview";
import { useSpokenText } from "../use-spoken-text";
import type { EntryMark, SingleInput } from "./answer-types";
import { CellInput } from "./cell-input";
import { GraphEdges } from "./graph-edges";
import { faceOf, formulaOf } from "./graph-faces";
import { graphLayout } from "./graph-layout";
import { BOX, sheetSize, placeOf } from "./graph-places";
import { GraphView } from "./graph-view";
import { ReadingLine } from "./reading-line";
import { useReading } from "./use-reading";

type Rows = readonly (readonly string[])[];

type Props = {
  readonly label: string;
  readonly input: Extract<SingleInput, { kind: "graph" }>;
  readonly rows: Rows;
  readonly marks?: readonly (readonly (EntryMark | undefined)[])[] | undefined;
  readonly onChange: (rows: Rows) => void;
  readonly readOnly?: boolean;
};

const NO_VARIABLES = { variables: [] } as const;

/** A computational graph as a drawing: values run forward along its arrows, values and gradients are filled in at its nodes. */
export function GraphField({ label, input, rows, marks, onChange, readOnly = false }: Props) {
  const say = useTranslations("ui");
  const t = useTranslations("ui.answerInput.graph");
  const spokenText = useSpokenText();
  const id = useId();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const text = input.given[at.row]?.[at.column] === null ? (rows[at.row]?.[at.column] ?? "") : "";
  const { read, wake } = useReading(text, NO_VARIABLES);
  const put = (row: number, column: number, value: string) => onChange(rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells)));
  const layout = graphLayout(input.nodes);
  const size = sheetSize(layout);
  const output = input.rows.at(-1) ?? "";
  return (
    <div role="group" aria-labelledby={`${id}-label`} onFocus={() => void wake()}>
      <p id={`${id}-label`} className="mb-1 font-strong">
        {label}
      </p>
      <GraphView width={size.width} height={size.height}>
        <GraphEdges nodes={input.nodes} layout={layout} values={rows.map((cells) => cells[0] ?? "")} />
        {input.nodes.map((node, row) => {
          const place = placeOf(layout, node.name);
          return (
            <div
              key={node.name}
              role="group"
              aria-label={say("graph.node", { formula: spokenText(`$${formulaOf(node)}$`) })}
              className="absolute flex flex-col gap-1 rounded-lg border border-edge bg-paper p-2"
              style={{ left: place.x, top: place.y, width: BOX.width, minHeight: BOX.height }}
            >
              <p className="overflow-x-auto overflow-y-hidden text-center">
                <MathPreview latex={formulaOf(node)} />
              </p>
              {input.columns.map((_, column) => {
                const given = input.given[row]?.[column];
                return (
                  <div key={column} className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center gap-1">
                    <span aria-hidden className="text-center text-small">
                      <MathPreview latex={faceOf(node, column, output)} />
                    </span>
                    {given === null ? (
                      <CellInput
                        place={`${row}-${column}`}
                        name={column === 0 ? say("graph.valueCell", { node: node.name }) : say("graph.gradientCell", { node: node.name, output })}
                        value={rows[row]?.[column] ?? ""}
                        mark={marks?.[row]?.[column]}
                        describedBy={at.row === row && at.column === column ? `${id}-reading` : undefined}
                        readOnly={readOnly}
                        onFocus={() => setAt({ row, column })}
                        onValue={(value) => put(row, column, value)}
                      />
                    ) : (
                      <span className="font-mono">
                        <span className="sr-only">{column === 0 ? say("graph.value") : say("graph.gradient", { output })} </span>
                        {given}
                      </span>
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
      </GraphView>
      <ReadingLine id={`${id}-reading`} text={text} read={read} example={say("answerInput.example.number")} {...(readOnly ? {} : { onSuggestion: (better: string) => put(at.row, at.column, better) })} />
      <details className="text-small">
        <summary className="text-accent">{t("asList")}</summary>
        <ul className="mt-1 list-disc pl-6">
          {input.nodes.map((node) => (
            <li key={node.name}>
              <MathPreview latex={formulaOf(node)} /> {node.of.length === 0 ? t("input") : t("uses", { names: node.of.join(", ") })}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
