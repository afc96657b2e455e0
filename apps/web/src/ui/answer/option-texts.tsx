import type { ReactNode } from "react";
import { MathLine, MathText } from "../math-text";
import type { AnswerInput } from "./answer-types";
import { GapText } from "./gap-text";

/** The texts of a question's options and items by their id, set where this is called: on the server. */
export function optionTexts(input: AnswerInput): Readonly<Record<string, ReactNode>> {
  if (input.kind === "parts") {
    // A part's own texts stand behind its id; the text with gaps is `id/[[`.
    const texts = input.parts.map((part) => ({
      [part.id]: <MathText key={part.id}>{part.statement}</MathText>,
      [`${part.id}/[[`]: gapTextOf(part.input),
      ...Object.fromEntries(Object.entries(optionTexts(part.input)).map(([id, text]) => [`${part.id}/${id}`, text])),
    }));
    return Object.assign({}, ...texts);
  }
  const options =
    input.kind === "choice" || input.kind === "choices" ? input.options : input.kind === "order" ? input.items : input.kind === "match" ? [...input.left, ...input.right] : [];
  return Object.fromEntries(options.map(({ id, text }) => [id, <MathLine key={id}>{text}</MathLine>]));
}

/** The text with gaps of a question that has one. */
export function gapTextOf(input: AnswerInput): ReactNode {
  return input.kind === "gaps" ? <GapText text={input.text} gaps={input.gaps} /> : null;
}
