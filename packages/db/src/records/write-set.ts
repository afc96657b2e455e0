import { isDeepStrictEqual } from "node:util";
import { type Transaction, withTransaction } from "../client";
import type { Seat } from "../seat";
import { arrangeItems } from "./arrange-items";
import { arrangePrerequisites, type Prerequisite } from "./prerequisites";
import type { FeedbackPolicy } from "./problem-sets";
import { resettleSet } from "./resettle-set";
import type { WantedItem } from "./set-items";

export type SetContent = {
  readonly title: string;
  readonly intro: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  /** Until when late answers are taken; null where the due date is the end. */
  readonly closesAt: Date | null;
  readonly graceHours: number;
  /** What each day of lateness costs, 0 to 1. */
  readonly latePerDay: number;
  /** Minutes from the moment of beginning, or null where no clock runs. */
  readonly timeLimit: number | null;
  /** Of each problem that says nothing of its own; null leaves it to the problems. */
  readonly maxAttempts: number | null;
  readonly hints: boolean;
  readonly feedback: FeedbackPolicy;
};

export type WantedSet = SetContent & {
  /** Drawn by whoever makes the set, so that a request sent twice makes one set. */
  readonly setId: string;
  /** The revision that the author was looking at; 0 for a new set. */
  readonly onTopOf: number;
  readonly items: readonly WantedItem[];
  /** The sets that have to be done before. */
  readonly prerequisites: readonly Prerequisite[];
};

export type SetWritten =
  | { readonly ok: true; readonly revision: number; readonly itemIds: readonly string[] }
  /**
   * `stale`: somebody has saved the set since. `begun`: an item that students have opened would be removed or given another
   * version. `unknown`: a problem, an item or a set that is not this course's to use. `circle`: the set would wait for itself.
   */
  | { readonly ok: false; readonly code: "not-found" | "stale" | "begun" | "unknown" | "circle" };

/** Writes a whole set, new or not, in one transaction: what it says, when it is open, its problems in order; or nothing. */
export async function writeSet(seat: Seat<"INSTRUCTOR">, wanted: WantedSet, now: Date): Promise<SetWritten> {
  try {
    return await withTransaction(async (tx) => {
      const written = await writeWithin(tx, seat, wanted, now);
      if (!written.ok) throw new Refused(written);
      return written;
    });
  } catch (error) {
    if (error instanceof Refused) return error.written;
    throw error;
  }
}

async function writeWithin(tx: Transaction, seat: Seat<"INSTRUCTOR">, wanted: WantedSet, now: Date): Promise<SetWritten> {
  const { setId, onTopOf, items, prerequisites, ...content } = wanted;
  if (onTopOf === 0) await insertUnlessThere(tx, seat, setId, content);
  // The row is locked: two instructors who save at once do so one after the other, and the second is told.
  const [set] = await tx.$queryRaw<{ revision: number }[]>`
    select "revision" from "ProblemSet" where "id" = ${setId} and "courseId" = ${seat.courseId} for update`;
  if (!set) return { ok: false, code: "not-found" };
  if (set.revision !== onTopOf) return (await alreadySo(tx, wanted)) ?? { ok: false, code: "stale" };
  const arranged = await arrangeItems(tx, seat, setId, items);
  if (!arranged.ok) return arranged;
  const waits = await arrangePrerequisites(tx, seat, setId, prerequisites);
  if (!waits.ok) return waits;
  await tx.problemSet.update({ where: { id: setId }, data: { ...content, revision: onTopOf + 1 } });
  // Who has answered already is settled by what holds now.
  if (onTopOf > 0) await resettleSet(tx, { courseId: seat.courseId, setId, userIds: null, madeById: seat.userId, reason: "" }, now);
  return { ok: true, revision: onTopOf + 1, itemIds: arranged.itemIds };
}

/** A set at the end of the course with nothing in it, revision 0: it is given its problems in the same transaction. */
async function insertUnlessThere(tx: Transaction, seat: Seat<"INSTRUCTOR">, setId: string, content: SetContent): Promise<void> {
  const last = await tx.problemSet.aggregate({ where: { courseId: seat.courseId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await tx.problemSet.createMany({ data: [{ ...content, id: setId, courseId: seat.courseId, position, revision: 0 }], skipDuplicates: true });
}

/** A request whose reply was lost comes again: what it wants is what is stored, and it is told so as it was the first time. */
async function alreadySo(tx: Transaction, { setId, onTopOf, items, prerequisites, ...content }: WantedSet): Promise<SetWritten | null> {
  const set = await tx.problemSet.findUniqueOrThrow({
    where: { id: setId },
    select: {
      title: true, intro: true, opensAt: true, dueAt: true, closesAt: true, graceHours: true, latePerDay: true, timeLimit: true, maxAttempts: true, hints: true, feedback: true, revision: true,
      items: { orderBy: [{ position: "asc" }, { id: "asc" }] },
      prerequisites: { select: { requiresId: true, percent: true } },
    }, // prettier-ignore
  });
  const { items: storedItems, prerequisites: storedWaits, revision, ...stored } = set;
  const same =
    revision === onTopOf + 1 &&
    isDeepStrictEqual(stored, content) &&
    storedWaits.length === prerequisites.length &&
    prerequisites.every((one) => storedWaits.some(({ requiresId, percent }) => requiresId === one.setId && percent === one.percent)) &&
    storedItems.length === items.length &&
    storedItems.every((item, i) => isThat(item, items[i]));
  return same ? { ok: true, revision, itemIds: storedItems.map((item) => item.id) } : null;
}

type StoredItem = { readonly id: string; readonly problemVersionId: string; readonly points: unknown; readonly maxAttempts: number | null };

const isThat = (stored: StoredItem, wanted: WantedItem | undefined): boolean =>
  wanted !== undefined &&
  (wanted.itemId === undefined || wanted.itemId === stored.id) &&
  wanted.versionId === stored.problemVersionId &&
  wanted.points === Number(stored.points) &&
  wanted.maxAttempts === stored.maxAttempts;

/** Thrown inside the transaction, so that whatever was written is rolled back. */
class Refused extends Error {
  constructor(readonly written: SetWritten) {
    super();
  }
}
