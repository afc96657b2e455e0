import type { ShownFeedback, ShownOutcome } from "./answer-types";

export type Said = { /** Which entry or part, from 1; null for the whole. */ readonly at: { readonly part?: number; readonly row?: number; readonly column?: number } | null; readonly text: string; readonly lesson?: ShownFeedback["lesson"] };

/** Everything that was said of an answer: of the whole, of single entries, of parts. What was right says nothing. */
export function saidOf({ feedback, entries, parts }: ShownOutcome): readonly Said[] {
  const ofEntries = (rows: ShownOutcome["entries"], part?: number): readonly Said[] =>
    (rows ?? []).flatMap((row, i) =>
      row.flatMap((entry, j) =>
        entry.verdict === "equal" || entry.verdict === "waiting"
          ? []
          : entry.feedback.map((one) => said({ ...(part === undefined ? {} : { part }), row: i + 1, ...(row.length > 1 ? { column: j + 1 } : {}) }, one)),
      ),
    );
  return [
    ...feedback.map((one) => said(null, one)),
    ...ofEntries(entries),
    ...(parts ?? []).flatMap((part, i) => [...part.feedback.map((one) => said({ part: i + 1 }, one)), ...ofEntries(part.entries, i + 1)]),
  ];
}

const said = (at: Said["at"], { message, lesson }: ShownFeedback): Said => ({ at, text: message, ...(lesson ? { lesson } : {}) });
