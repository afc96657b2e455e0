import type { FeedbackPolicy, SetItemRow } from "@nabla/db";

/** One line of the set editor: what is stored, and the texts of its two fields as typed. */
export type DraftItem = {
  /** Stays the same while the line is moved; the item's id, or one of the editor's own for a new line. */
  readonly key: string;
  readonly itemId?: string;
  readonly problemId: string;
  readonly versionId: string;
  readonly number: number;
  readonly newest: { readonly versionId: string; readonly number: number };
  readonly title: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly kind: string;
  readonly points: string;
  readonly attempts: string;
  /** Students who have opened it: such a line stays, and keeps its version. */
  readonly begun: number;
};

export type BankProblem = {
  readonly problemId: string;
  readonly versionId: string;
  readonly number: number;
  readonly title: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly kind: string;
  readonly points: number;
  readonly attempts: number | null;
  readonly own: boolean;
};

/** A set as the editor holds it. The dates are those of the course's wall. */
export type EditedSet = {
  readonly title: string;
  readonly intro: string;
  readonly opens: string;
  readonly due: string;
  /** Until when late work is taken; empty where the due date is the end. */
  readonly closes: string;
  /** Texts of number fields, as typed. */
  readonly graceHours: string;
  readonly latePerDay: string;
  readonly timeLimit: string;
  readonly maxAttempts: string;
  readonly hints: boolean;
  /** The sets that are to be done before, each with its per cent as typed. */
  readonly prerequisites: readonly { readonly setId: string; readonly percent: string }[];
  readonly feedback: FeedbackPolicy;
  readonly items: readonly DraftItem[];
};

export function storedItem(row: SetItemRow): DraftItem {
  return {
    key: row.itemId,
    itemId: row.itemId,
    problemId: row.problemId,
    versionId: row.versionId,
    number: row.number,
    newest: { versionId: row.newestVersionId, number: row.newestNumber },
    title: row.title,
    concept: row.concept,
    difficulty: row.difficulty,
    kind: row.kind,
    points: String(row.points),
    attempts: row.maxAttempts === null ? "" : String(row.maxAttempts),
    begun: row.begun,
  };
}

export function newItem(problem: BankProblem): DraftItem {
  const { problemId, versionId, number, title, concept, difficulty, kind } = problem;
  return {
    key: `new-${versionId}`,
    problemId,
    versionId,
    number,
    newest: { versionId, number },
    title,
    concept,
    difficulty,
    kind,
    points: String(problem.points),
    // Left to the set, or else to the problem.
    attempts: "",
    begun: 0,
  };
}

/** The lines with one of them put where another one stands. */
export function placed(items: readonly DraftItem[], key: string, overKey: string): readonly DraftItem[] {
  const place = (wanted: string) => items.findIndex((item) => item.key === wanted);
  const [from, to] = [place(key), place(overKey)];
  const item = items[from];
  if (!item || to < 0 || from === to) return items;
  const rest = items.filter((each) => each !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The lines with one of them a place up (-1) or down (+1); at the end of its way it stays. */
export function moved(items: readonly DraftItem[], key: string, by: -1 | 1): readonly DraftItem[] {
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  const item = items[from];
  const other = items[to];
  if (!item || !other) return items;
  return items.map((each, i) => (i === from ? other : i === to ? item : each));
}

/**
 * One author's set with its lines as they are known to what is stored now: a line that somebody has taken out is a new one
 * again, and a problem that both have put in is the one that is stored.
 */
export function carriedOver(mine: EditedSet, stored: EditedSet): EditedSet {
  const isTaken = new Set(mine.items.map(({ itemId }) => itemId));
  const items = mine.items.map((item): DraftItem => {
    const known = stored.items.find(({ itemId }) => itemId === item.itemId) ?? stored.items.find(({ itemId, problemId }) => problemId === item.problemId && !isTaken.has(itemId));
    if (known) isTaken.add(known.itemId);
    const { itemId: _, ...line } = item;
    return known ? { ...line, ...(known.itemId === undefined ? {} : { itemId: known.itemId }), begun: known.begun } : { ...line, begun: 0 };
  });
  return { ...mine, items };
}

/** What the two fields mean; an empty field of attempts leaves them to the problem. NaN for what is no number, which the server names. */
export function wantedItem({ itemId, versionId, points, attempts }: DraftItem) {
  return {
    ...(itemId === undefined ? {} : { itemId }),
    versionId,
    points: points.trim() === "" ? Number.NaN : Number(points),
    maxAttempts: attempts.trim() === "" ? null : Number(attempts),
  };
}

/** What the set's own fields mean: an empty one is nothing. NaN for what is no number, which the server names. */
export function wantedRules({ title, intro, opens, due, closes, feedback, hints, graceHours, latePerDay, timeLimit, maxAttempts, prerequisites }: EditedSet) {
  return {
    title, intro, opens, due, closes, feedback, hints,
    graceHours: Number(graceHours),
    latePerDay: Number(latePerDay.replace(",", ".")),
    timeLimit: timeLimit.trim() === "" ? null : Number(timeLimit),
    maxAttempts: maxAttempts.trim() === "" ? null : Number(maxAttempts),
    prerequisites: prerequisites.map(({ setId, percent }) => ({ setId, percent: percent.trim() === "" ? Number.NaN : Number(percent) })),
  }; // prettier-ignore
}

/** The points of the whole set, as far as the fields can be read. */
export function totalPoints(items: readonly DraftItem[]): number {
  return items.reduce((sum, item) => sum + (Number(item.points) || 0), 0);
}
