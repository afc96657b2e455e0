import type { EntryMark, ShownOutcome } from "./answer-types";

/** The mark at each entry of a judged answer, by row and column; none at an entry that waits to be judged. */
export const entryMarks = (outcome: Pick<ShownOutcome, "entries"> | null | undefined): readonly (readonly (EntryMark | undefined)[])[] | undefined =>
  outcome?.entries?.map((row) => row.map(({ verdict }) => (verdict === "waiting" ? undefined : verdict)));
