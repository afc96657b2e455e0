import type { MyItem, MySet } from "@nabla/db";
import { setWindow } from "@/server/set-window";

export type Next = { readonly set: MySet; readonly item: MyItem };

/** Whether there is still something to do at an item. */
export const isOpenItem = (item: MyItem) => item.status === "NOT_STARTED" || item.status === "IN_PROGRESS";

/**
 * The one problem to go on with: in the open set that is due first, the one answered last and not finished, else the first
 * that is not finished. Null when nothing open is left.
 */
export function chooseNext(sets: readonly MySet[], now: Date): Next | null {
  const due = (set: MySet) => set.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const open = sets.filter((set) => setWindow(set, now) === "open" && set.items.some(isOpenItem));
  const set = open.toSorted((a, b) => due(a) - due(b))[0];
  if (!set) return null;
  const left = set.items.filter(isOpenItem);
  const begun = left.filter((item) => item.lastSubmittedAt !== null).toSorted((a, b) => (b.lastSubmittedAt?.getTime() ?? 0) - (a.lastSubmittedAt?.getTime() ?? 0));
  const item = begun[0] ?? left[0];
  return item ? { set, item } : null;
}
