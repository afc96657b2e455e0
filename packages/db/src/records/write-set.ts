import { type Transaction, withTransaction } from "../client";
import type { Seat } from "../seat";
import { arrangeItems } from "./arrange-items";
import type { FeedbackPolicy } from "./problem-sets";
import type { WantedItem } from "./set-items";

export type SetContent = {
  readonly title: string;
  readonly intro: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly feedback: FeedbackPolicy;
};

export type WantedSet = SetContent & {
  /** Drawn by whoever makes the set, so that a request sent twice makes one set. */
  readonly setId: string;
  /** The revision that the author was looking at; 0 for a new set. */
  readonly onTopOf: number;
  readonly items: readonly WantedItem[];
};

export type SetWritten =
  | { readonly ok: true; readonly revision: number; readonly itemIds: readonly string[] }
  /**
   * `stale`: somebody has saved the set since. `begun`: an item that students have opened would be removed or given another
   * version. `unknown`: a problem or an item that is not this course's to use.
   */
  | { readonly ok: false; readonly code: "not-found" | "stale" | "begun" | "unknown" };

/** Writes a whole set, new or not, in one transaction: what it says, when it is open, its problems in order; or nothing. */
export async function writeSet(seat: Seat<"INSTRUCTOR">, wanted: WantedSet): Promise<SetWritten> {
  try {
    return await withTransaction(async (tx) => {
      const written = await writeWithin(tx, seat, wanted);
      if (!written.ok) throw new Refused(written);
      return written;
    });
  } catch (error) {
    if (error instanceof Refused) return error.written;
    throw error;
  }
}

async function writeWithin(tx: Transaction, seat: Seat<"INSTRUCTOR">, wanted: WantedSet): Promise<SetWritten> {
  const { setId, onTopOf, items, ...content } = wanted;
  if (onTopOf === 0) await insertUnlessThere(tx, seat, setId, content);
  // The row is locked: two instructors who save at once do so one after the other, and the second is told.
  const [set] = await tx.$queryRaw<{ revision: number }[]>`
    select "revision" from "ProblemSet" where "id" = ${setId} and "courseId" = ${seat.courseId} for update`;
  if (!set) return { ok: false, code: "not-found" };
  if (set.revision !== onTopOf) return (await alreadySo(tx, wanted)) ?? { ok: false, code: "stale" };
  const arranged = await arrangeItems(tx, seat, setId, items);
  if (!arranged.ok) return arranged;
  await tx.problemSet.update({ where: { id: setId }, data: { ...content, revision: onTopOf + 1 } });
  return { ok: true, revision: onTopOf + 1, itemIds: arranged.itemIds };
}

/** A set at the end of the course with nothing in it, revision 0: it is given its problems in the same transaction. */
async function insertUnlessThere(tx: Transaction, seat: Seat<"INSTRUCTOR">, setId: string, content: SetContent): Promise<void> {
  const last = await tx.problemSet.aggregate({ where: { courseId: seat.courseId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await tx.problemSet.createMany({ data: [{ ...content, id: setId, courseId: seat.courseId, position, revision: 0 }], skipDuplicates: true });
}

/** A request whose reply was lost comes again: what it wants is what is stored, and it is told so as it was the first time. */
async function alreadySo(tx: Transaction, { setId, onTopOf, items, ...content }: WantedSet): Promise<SetWritten | null> {
  const set = await tx.problemSet.findUniqueOrThrow({
    where: { id: setId },
    select: { title: true, intro: true, opensAt: true, dueAt: true, feedback: true, revision: true, items: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
  });
  const same =
    set.revision === onTopOf + 1 &&
    set.title === content.title &&
    set.intro === content.intro &&
    set.opensAt?.getTime() === content.opensAt.getTime() &&
    set.dueAt?.getTime() === content.dueAt.getTime() &&
    set.feedback === content.feedback &&
    set.items.length === items.length &&
    set.items.every((item, i) => isThat(item, items[i]));
  return same ? { ok: true, revision: set.revision, itemIds: set.items.map((item) => item.id) } : null;
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
