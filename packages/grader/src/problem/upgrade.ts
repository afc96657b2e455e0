/** The format that problem files have today. */
export const LATEST_FORMAT = 2;

type Source = Readonly<Record<string, unknown>>;

/** Kinds of question that format 1 did not have: an old program must refuse such a file by its format, not stumble over it. */
const NEW_IN_FORMAT_2: ReadonlySet<unknown> = new Set(["vector", "matrix", "antiderivative", "function-up-to-constant", "equation", "set", "interval", "iterations", "graph", "explanation", "parts"]);

/** From each format to the next. Stored problems and files are upgraded whenever they are read, so that nobody need rewrite them. */
const STEPS: Readonly<Record<number, (source: Source) => Source | string>> = {
  // Format 2 brings kinds of question and `credit`; all that format 1 has keeps its meaning.
  1: (source) => {
    const { ask } = source;
    const kind = typeof ask === "object" && ask !== null && "kind" in ask ? ask.kind : null;
    if (NEW_IN_FORMAT_2.has(kind)) return `The kind "${String(kind)}" came with format 2: write format: 2.`;
    if ("credit" in source) return `The field "credit" came with format 2: write format: 2.`;
    return { ...source, format: 2 };
  },
};

/** A problem in today's format, or why it cannot be brought there. What has no known format is left for the schema to refuse. */
export function upgrade(source: unknown): { readonly ok: true; readonly source: unknown } | { readonly ok: false; readonly message: string; readonly newer: boolean } {
  if (typeof source !== "object" || source === null || Array.isArray(source)) return { ok: true, source };
  let current: Source = Object.fromEntries(Object.entries(source));
  for (;;) {
    const { format } = current;
    if (typeof format === "number" && format > LATEST_FORMAT) return { ok: false, newer: true, message: `Format ${format} is newer than this program; it knows format ${LATEST_FORMAT}.` };
    const step = typeof format === "number" ? STEPS[format] : undefined;
    if (!step) return { ok: true, source: current };
    const next = step(current);
    if (typeof next === "string") return { ok: false, newer: false, message: next };
    current = next;
  }
}
