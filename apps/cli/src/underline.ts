import type { Fault } from "@nabla/calc-core";

/** The fault's sentence, its line and column (from 1), and the place marked under the text. */
export function underline(text: string, fault: Pick<Fault, "message" | "span">): string {
  const before = text.slice(0, fault.span.from).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const shown = text.split("\n")[line - 1] ?? "";
  const from = Math.max(0, column - 41);
  const marks = "^".repeat(Math.max(1, Math.min(fault.span.to - fault.span.from, shown.length - column + 1)));
  return `${fault.message} (line ${line}, column ${column})\n  ${shown.slice(from, from + 100)}\n  ${" ".repeat(column - 1 - from)}${marks.slice(0, 60)}`;
}
