import type { AnswerInput, Given, SingleInput } from "./answer-types";

export type Read =
  | { readonly ok: true; readonly latex: string; readonly speech: string; readonly remarks: readonly { readonly message: string }[] }
  | { readonly ok: false; readonly fault: { readonly message: string; readonly span: { readonly from: number; readonly to: number }; readonly suggestion?: string } };

/** What is read: a formula, unless another kind is named. */
export type ReadKind = { readonly kind: "antiderivative" | "equation" | "interval" } | { readonly kind: "set"; readonly dimension: number };

/** How a field reads what is typed into it. */
export type FieldReading = { readonly variables: readonly string[]; readonly reads?: ReadKind };

/** How the fields of an answer read; null where nothing is read. */
export function fieldReading(input: SingleInput): FieldReading | null {
  switch (input.kind) {
    case "expression":
    case "vector":
    case "matrix":
    case "gaps":
      return { variables: input.variables };
    case "number":
    case "table":
    case "graph":
      return { variables: [] };
    case "antiderivative":
    case "equation":
      return { variables: input.variables, reads: { kind: input.kind } };
    case "set":
      return { variables: input.variables, reads: { kind: "set", dimension: input.dimension } };
    case "interval":
      return { variables: [input.variable], reads: { kind: "interval" } };
    default:
      return null;
  }
}

/** Names a text together with how it is read. */
export const readingKey = (text: string, { variables, reads }: FieldReading): string => JSON.stringify([text, variables, reads ?? null]);

/** What an answer shows as read when it first stands in its field: its text, or its first entry that is a formula. */
export function shownTexts(input: AnswerInput, given: Given): readonly { readonly text: string; readonly as: FieldReading }[] {
  if (input.kind === "parts") return given.kind === "parts" ? input.parts.flatMap((part) => (given.parts[part.id] ? shownTexts(part.input, given.parts[part.id] ?? given) : [])) : [];
  const as = fieldReading(input);
  const text = given.kind === "text" ? given.text : given.kind === "entries" ? given.rows[0]?.[0] : given.kind === "gaps" && input.kind === "gaps" ? given.texts[input.gaps.find(({ kind }) => kind === "formula")?.id ?? ""] : "";
  return as === null || !text?.trim() ? [] : [{ text, as }];
}
