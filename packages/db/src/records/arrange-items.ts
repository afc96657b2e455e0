import type { Transaction } from "../client";
import type { Seat } from "../seat";
import type { WantedItem } from "./set-items";

export type Arranged =
  /** The items' ids in their order. */
  | { readonly ok: true; readonly itemIds: readonly string[] }
  /** `begun`: an item that students have opened would be removed or given another version. `unknown`: not this course's to use. */
  | { readonly ok: false; readonly code: "begun" | "unknown" };

/**
 * Makes a set, whose row the transaction has locked, hold exactly the wanted items in this order, or changes nothing. An
 * item that a student has opened can be moved and can change its points and attempts; it stays, and it keeps its version.
 */
export async function arrangeItems(tx: Transaction, seat: Seat<"INSTRUCTOR">, setId: string, wanted: readonly WantedItem[]): Promise<Arranged> {
  // The items' rows are locked too: a student who opens one meanwhile waits, so that none is removed under their hands.
  await tx.$queryRaw`select "id" from "SetItem" where "setId" = ${setId} for update`;
  const present = await tx.setItem.findMany({
    where: { setId, set: { courseId: seat.courseId } },
    select: { id: true, problemVersionId: true, _count: { select: { progress: true } } },
  });
  const usable = await tx.problemVersion.findMany({
    where: { id: { in: wanted.map((item) => item.versionId) }, problem: { OR: [{ courseId: seat.courseId }, { courseId: null }] } },
    select: { id: true },
  });
  const known = new Map(present.map((item) => [item.id, item]));
  const usableIds = new Set(usable.map((version) => version.id));
  if (wanted.some((item) => !usableIds.has(item.versionId) || (item.itemId !== undefined && !known.has(item.itemId)))) {
    return { ok: false, code: "unknown" };
  }
  const kept = new Map(wanted.flatMap((item) => (item.itemId === undefined ? [] : [[item.itemId, item] as const])));
  const disturbed = present.some((item) => item._count.progress > 0 && kept.get(item.id)?.versionId !== item.problemVersionId);
  if (disturbed) return { ok: false, code: "begun" };

  await tx.setItem.deleteMany({ where: { setId, id: { notIn: [...kept.keys()] } } });
  const itemIds: string[] = [];
  for (const [position, { itemId, versionId, points, maxAttempts }] of wanted.entries()) {
    const data = { position, points, maxAttempts, problemVersionId: versionId };
    const select = { id: true } as const;
    const { id } =
      itemId === undefined
        ? await tx.setItem.create({ data: { ...data, setId }, select })
        : await tx.setItem.update({ where: { id: itemId }, data, select });
    itemIds.push(id);
  }
  return { ok: true, itemIds };
}
