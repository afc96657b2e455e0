"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AnswerInput, EntryMark, Given } from "./answer-types";
import type { Texts } from "./choice-field";
import { paletteFor } from "./palette-of";
import { precisionWord } from "./precision-word";
import { fieldReading } from "./read";

type Props = {
  readonly input: AnswerInput;
  readonly value: Given;
  readonly onChange: (value: Given) => void;
  /** The texts of options and items by their id, set on the server. */
  readonly texts: Texts;
  /** The text with gaps, set on the server with a GapBlank in each gap's place. */
  readonly gapText?: ReactNode;
  readonly marks?: readonly (readonly (EntryMark | undefined)[])[] | undefined;
  /** The problem's text: what it speaks of decides which keys are offered. */
  readonly statement?: string;
  readonly readOnly?: boolean;
};

/** A page with a formula pays for no graph: each field is a file of its own. */
const CellsField = dynamic(() => import("./cells-field").then((file) => file.CellsField));
const ChoiceField = dynamic(() => import("./choice-field").then((file) => file.ChoiceField));
const ExplanationField = dynamic(() => import("./explanation-field").then((file) => file.ExplanationField));
const FormulaField = dynamic(() => import("./formula-field").then((file) => file.FormulaField));
const GapsField = dynamic(() => import("./gaps-field").then((file) => file.GapsField));
const GraphField = dynamic(() => import("./graph-field").then((file) => file.GraphField));
const GridField = dynamic(() => import("./grid-field").then((file) => file.GridField));
const MatchField = dynamic(() => import("./match-field").then((file) => file.MatchField));
const OrderField = dynamic(() => import("./order-field").then((file) => file.OrderField));
const PartsField = dynamic(() => import("./parts-field").then((file) => file.PartsField));

const NO_VARIABLES: readonly string[] = [];

/** The field that fits the kind of answer. */
export function AnswerField({ input, value, onChange, texts, gapText, marks, statement = "", readOnly = false }: Props) {
  const t = useTranslations("ui.answerInput");
  const label = t(`label.${input.kind}`);
  if ((input.kind === "expression" || input.kind === "number") && value.kind === "text") {
    const precision = input.kind === "number" ? precisionWord(input.precision) : null;
    return (
      <FormulaField
        label={label}
        value={value.text}
        variables={input.kind === "expression" ? input.variables : NO_VARIABLES}
        example={t(input.kind === "number" ? "example.number" : "example.formula")}
        hint={precision ? t(`precision.${precision.key}`, precision.values) : undefined}
        palette={paletteFor(input, statement)}
        readOnly={readOnly}
        onChange={(text) => onChange({ kind: "text", text })}
      />
    );
  }
  if ((input.kind === "antiderivative" || input.kind === "equation" || input.kind === "set" || input.kind === "interval") && value.kind === "text") {
    return <FormulaField label={label} value={value.text} {...(fieldReading(input) ?? { variables: NO_VARIABLES })} example={t(`example.${input.kind}`)} palette={paletteFor(input, statement)} readOnly={readOnly} onChange={(text) => onChange({ kind: "text", text })} />;
  }
  if (input.kind === "graph" && value.kind === "entries") {
    return <GraphField label={label} input={input} rows={value.rows} marks={marks} readOnly={readOnly} onChange={(rows) => onChange({ kind: "entries", rows })} />;
  }
  if (input.kind === "table" && value.kind === "entries") {
    return <CellsField label={label} input={input} rows={value.rows} marks={marks} readOnly={readOnly} onChange={(rows) => onChange({ kind: "entries", rows })} />;
  }
  if (input.kind === "explanation" && value.kind === "text") {
    return <ExplanationField label={label} words={input.words} value={value.text} readOnly={readOnly} onChange={(text) => onChange({ kind: "text", text })} />;
  }
  if (input.kind === "parts" && value.kind === "parts") {
    return (
      <PartsField parts={input.parts} given={value.parts} texts={texts} onChange={(parts) => onChange({ kind: "parts", parts })}>
        {({ part, given, put, own }) => <AnswerField input={part.input} value={given} onChange={put} texts={own} gapText={own["[["]} statement={`${statement} ${part.statement}`} readOnly={readOnly} />}
      </PartsField>
    );
  }
  if ((input.kind === "vector" || input.kind === "matrix") && value.kind === "entries") {
    const rowLabels = input.kind === "vector" && input.labels?.length ? input.labels : undefined;
    return (
      <GridField
        label={label}
        rows={value.rows}
        variables={input.variables}
        isMatrix={input.kind === "matrix"}
        least={input.kind === "matrix" ? input.rows : input.length}
        marks={marks}
        readOnly={readOnly}
        onChange={(rows) => onChange({ kind: "entries", rows })}
        {...(rowLabels ? { rowLabels } : {})}
      />
    );
  }
  if (input.kind === "choice" && value.kind === "choice") {
    const chosen = value.option === "" ? [] : [value.option];
    return <ChoiceField label={label} options={input.options} texts={texts} chosen={chosen} several={false} readOnly={readOnly} onChange={([option = ""]) => onChange({ kind: "choice", option })} />;
  }
  if (input.kind === "choices" && value.kind === "choices") {
    return <ChoiceField label={label} options={input.options} texts={texts} chosen={value.options} several readOnly={readOnly} onChange={(options) => onChange({ kind: "choices", options })} />;
  }
  if (input.kind === "order" && value.kind === "order") {
    return <OrderField label={label} items={input.items} texts={texts} order={value.items} readOnly={readOnly} onChange={(items) => onChange({ kind: "order", items })} />;
  }
  if (input.kind === "match" && value.kind === "match") {
    return <MatchField label={label} left={input.left} right={input.right} texts={texts} pairs={value.pairs} readOnly={readOnly} onChange={(pairs) => onChange({ kind: "match", pairs })} />;
  }
  if (input.kind === "gaps" && value.kind === "gaps") {
    return (
      <GapsField label={label} input={input} texts={value.texts} readOnly={readOnly} onChange={(texts) => onChange({ kind: "gaps", texts })}>
        {gapText}
      </GapsField>
    );
  }
  return null; // A draft of another kind: the caller starts from a blank answer instead.
}
