import type { AnswerInput, Given, SingleGiven, SingleInput } from "./answer-types";
import { withoutEmptyEnd } from "./grow-by-tab";

/** The answer before anything was typed. */
export function blankAnswer(input: AnswerInput): Given {
  if (input.kind !== "parts") return blankSingle(input);
  return { kind: "parts", parts: Object.fromEntries(input.parts.map((part) => [part.id, blankSingle(part.input)])) };
}

export function blankSingle(input: SingleInput): SingleGiven {
  switch (input.kind) {
    case "expression":
    case "number":
    case "antiderivative":
    case "equation":
    case "set":
    case "interval":
    case "explanation":
      return { kind: "text", text: "" };
    case "vector":
      return { kind: "entries", rows: Array.from({ length: input.length }, () => [""]) };
    case "matrix":
      return { kind: "entries", rows: Array.from({ length: input.rows }, () => Array.from({ length: input.columns }, () => "")) };
    case "choice":
      return { kind: "choice", option: "" };
    case "choices":
      return { kind: "choices", options: [] };
    case "order":
      return { kind: "order", items: input.items.map((item) => item.id) };
    case "match":
      return { kind: "match", pairs: {} };
    case "gaps":
      return { kind: "gaps", texts: {} };
    case "table":
    case "graph":
      // What is given stands there already.
      return { kind: "entries", rows: input.given.map((row) => row.map((cell) => cell ?? "")) };
  }
}

/** What is sent: without the empty rows that a grid has grown at its end. The same value where there are none. */
export function withoutEmptyRows(input: AnswerInput, given: Given): Given {
  if (given.kind !== "entries" || (input.kind !== "matrix" && input.kind !== "vector")) return given;
  const rows = withoutEmptyEnd(given.rows, input.kind === "matrix" ? input.rows : input.length);
  return rows === given.rows ? given : { ...given, rows };
}

/** Whether something is still missing, so that sending it would be a slip of the hand. */
export function isUnfinished(input: AnswerInput, given: Given): boolean {
  switch (given.kind) {
    case "text":
      return given.text.trim() === "";
    case "entries":
      return given.rows.some((row) => row.some((cell) => cell.trim() === ""));
    case "choice":
      return given.option === "";
    case "choices":
      return given.options.length === 0;
    case "order":
      return false;
    case "match":
      return input.kind === "match" && input.left.some(({ id }) => !given.pairs[id]);
    case "gaps":
      return input.kind === "gaps" && input.gaps.some(({ id }) => !given.texts[id]?.trim());
    case "parts":
      return input.kind === "parts" && input.parts.some((part) => isUnfinished(part.input, given.parts[part.id] ?? blankSingle(part.input)));
  }
}

/** Whether a kept draft still belongs to this question: the author may have changed it since. */
export function fitsInput(input: AnswerInput, given: Given): boolean {
  const blank = blankAnswer(input);
  if (blank.kind !== given.kind) return false;
  if (given.kind === "entries" && blank.kind === "entries") {
    const width = given.rows[0]?.length ?? 0;
    // These may be given in another shape than the right one.
    const grows = input.kind === "matrix" ? width >= 1 : input.kind === "vector" && !input.labels?.length && width === 1;
    if (grows) return given.rows.every((row) => row.length === width);
    return given.rows.length === blank.rows.length && given.rows.every((row, i) => row.length === blank.rows[i]?.length);
  }
  if (given.kind === "order" && blank.kind === "order") {
    return given.items.length === blank.items.length && given.items.every((id) => blank.items.includes(id));
  }
  if (given.kind === "choice" && input.kind === "choice") return given.option === "" || input.options.some(({ id }) => id === given.option);
  if (given.kind === "choices" && input.kind === "choices") return given.options.every((id) => input.options.some((option) => option.id === id));
  if (given.kind === "parts" && input.kind === "parts") {
    return Object.keys(given.parts).length === input.parts.length && input.parts.every((part) => fitsInput(part.input, given.parts[part.id] ?? { kind: "parts", parts: {} }));
  }
  return true;
}
