import { arrangeItems, type Arranged, createSet, getCourse, removeSet, type Seat, updateSet } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { readDates, type SetDraft } from "./set-draft";

/** Why an arrangement was refused, in words. */
const REFUSALS: Record<Exclude<Arranged, { ok: true }>["code"], { code: "not-found" | "conflict"; say: string }> = {
  "not-found": { code: "not-found", say: "This set is not there any more." },
  begun: { code: "conflict", say: "A student has opened a problem that would be removed or changed. It stays; load the page again to see it." },
  unknown: { code: "conflict", say: "A problem of this set has been changed by somebody else. Load the page again; what you typed is still here." },
};

/** Writes a set as the editor holds it: a new one, or the whole of one that exists. */
export async function saveSet(seat: Seat<"INSTRUCTOR">, draft: SetDraft): Promise<{ readonly setId: string; readonly itemIds: readonly string[] }> {
  const { timeZone } = await getCourse(seat);
  const dates = readDates(draft, timeZone);
  if (!dates.ok) throw new AppError("invalid-input", { fields: dates.fields });
  const content = { title: draft.title, intro: draft.intro, opensAt: dates.opensAt, dueAt: dates.dueAt };

  const setId = draft.setId ?? (await createSet(seat, content));
  // The problems first: when they are refused, the rest is left as it was too.
  const arranged = await arrangeItems(seat, setId, draft.items);
  if (!arranged.ok) {
    if (draft.setId === undefined) await removeSet(seat, setId); // Nothing of a refused set stays behind.
    const { code, say } = REFUSALS[arranged.code];
    throw new AppError(code, { say });
  }
  if (draft.setId !== undefined) await updateSet(seat, setId, content);
  return { setId, itemIds: arranged.itemIds };
}
