import { previewAnswer } from "@nabla/grader/preview";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { type Ready, ReadyProvider } from "../ready";
import { renderFormula } from "../render-formula";
import type { AnswerInput, Given } from "./answer-types";
import { faceOf, formulaOf } from "./graph-faces";
import { paletteFor } from "./palette-of";
import { type Read, readingKey, shownTexts } from "./read";

type Props = { readonly input: AnswerInput; readonly statement: string; readonly given: Given | null; readonly children: ReactNode };

/** Around an answer field: sets its keys and reads its answer on the server, so that the browser loads neither for it until somebody types. */
export function AnswerReady({ input, statement, given, children }: Props) {
  const language = useLocale();
  const readings = given === null ? {} : Object.fromEntries(shownTexts(input, given).map(({ text, as }): [string, Read] => [readingKey(text, as), previewAnswer(text, { ...as.reads, variables: as.variables }, language)]));
  const read = Object.values(readings).flatMap((one) => (one.ok ? [one.latex] : []));
  const set = [...new Set([...facesOf(input, statement), ...read])].flatMap((latex): [string, string][] => {
    const html = renderFormula(latex);
    return html === null ? [] : [[latex, html]];
  });
  const ready: Ready = { readings, formulas: Object.fromEntries(set) };
  return <ReadyProvider ready={ready}>{children}</ReadyProvider>;
}

/** Every formula that a field has from the start: on its keys, over its columns, in its nodes. */
function facesOf(input: AnswerInput, statement: string): readonly string[] {
  if (input.kind === "parts") return input.parts.flatMap((part) => facesOf(part.input, `${statement} ${part.statement}`));
  if (input.kind === "table") return input.columns;
  if (input.kind === "graph") {
    const output = input.rows.at(-1) ?? "";
    return input.nodes.flatMap((node) => [formulaOf(node), ...input.columns.map((_, column) => faceOf(node, column, output))]);
  }
  return paletteFor(input, statement).map((key) => key.face);
}
