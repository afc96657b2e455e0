import { type Document, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { BankFault } from "./bank-fault";

/**
 * Reads YAML by a schema, or throws the first fault with its file and place. `firstLine` is the line of the file on which
 * the text begins, for a header inside another file.
 */
export function readYaml<S extends z.ZodType>(path: string, text: string, schema: S, firstLine = 1): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refuse = (message: string, offset: number): never => {
    const { line, col } = lines.linePos(offset);
    throw new BankFault(path, message, line + firstLine - 1, col);
  };
  const [error] = document.errors;
  if (error) return refuse(error.message, error.pos[0]);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path ?? [];
  return refuse(`${place.length > 0 ? `${place.map(String).join(".")}: ` : ""}${issue?.message ?? "wrong shape"}`, offsetOf(document, place));
}

/** Where the value at this path begins; of a missing field, where the thing begins that should have it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const start = startOf(node);
    if (start !== null) return start;
  }
  return startOf(document.contents) ?? 0;
}

function startOf(node: unknown): number | null {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return null;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : null;
}
