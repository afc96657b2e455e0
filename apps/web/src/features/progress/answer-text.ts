import type { Given } from "@/ui/answer/answer-types";

/** An answer as one line of text, for a table or a file. Options that were chosen stand by the names that the question gave them. */
export function answerText(given: Given | null): string {
  switch (given?.kind) {
    case undefined:
      return "";
    case "text":
      return given.text;
    case "entries":
      return given.rows.map((row) => row.join(", ")).join("; ");
    case "choice":
      return given.option;
    case "choices":
      return given.options.join(", ");
    case "order":
      return given.items.join(", ");
    case "match":
      return Object.entries(given.pairs).map(([left, right]) => `${left}: ${right}`).join(", ");
    case "gaps":
      return Object.entries(given.texts).map(([gap, text]) => `${gap}: ${text}`).join("; ");
    case "parts":
      return Object.entries(given.parts).map(([part, answer]) => `${part}: ${answerText(answer)}`).join(" | ");
  }
}
