import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Diagnostic } from "@codemirror/lint";
import { Annotation, type EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import schema from "@nabla/grader/problem.schema.json";
import { completeAt } from "./complete-at";

/** A place in the text; line and column from 1. */
export type Place = { readonly line: number; readonly column: number };
/** What is said at a place of the text. */
export type Mark = Place & { readonly severity: "error" | "warning"; readonly message: string };

/** On a change that did not come of typing here, but of the form. */
export const fromOutside = Annotation.define<true>();

/** Makes the editor hold this text by changing what differs and no more, so that the cursor stays where it is. `isTyped`: the author did it here. */
export function replaceChanged(view: EditorView, text: string, { isTyped = false }: { readonly isTyped?: boolean } = {}): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  let from = 0;
  while (from < old.length && from < text.length && old[from] === text[from]) from += 1;
  let end = 0;
  while (end < old.length - from && end < text.length - from && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  view.dispatch({ changes: { from, to: old.length - end, insert: text.slice(from, text.length - end) }, ...(isTyped ? { userEvent: "input" } : { annotations: fromOutside.of(true) }) });
}

/** The place in letters. A place behind the end is the end. */
export function positionOf(state: EditorState, { line, column }: Place): number {
  const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  return Math.min(from + Math.max(column, 1) - 1, to);
}

/** What is marked: from the place to the end of its line, or the line where nothing is left of it. */
export function diagnosticOf(state: EditorState, { severity, message, ...place }: Mark): Diagnostic {
  const from = positionOf(state, place);
  const line = state.doc.lineAt(from);
  return { from: from === line.to ? line.from : from, to: line.to, severity, message };
}

/** What may be typed at the cursor; asked for by typing a word, or by Ctrl and Space anywhere. */
export function complete(context: CompletionContext): CompletionResult | null {
  if (!context.explicit && !context.matchBefore(/[\w-]+|\{\{/)) return null;
  const found = completeAt(schema, context.state.doc.toString(), context.pos);
  if (!found) return null;
  return { from: found.from, options: found.options.map(({ label, apply, says, kind }) => ({ label, apply, ...(says === "" ? {} : { detail: says }), type: kind })), validFor: /^[\w-]*$/ };
}
