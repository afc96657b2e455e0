import { getCourse, type Seat, type SetWritten, writeSet } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { readDates, type SetDraft } from "./set-draft";

/** Why a set was not written, in words. */
const REFUSALS: Record<Exclude<SetWritten, { ok: true }>["code"], { code: "not-found" | "conflict"; say: string }> = {
  "not-found": { code: "not-found", say: "This set is not there any more." },
  stale: { code: "conflict", say: "Somebody has saved this set since you opened it, so yours is not saved. Open the page again in another tab to see theirs; what you typed is still here." },
  begun: { code: "conflict", say: "A student has opened a problem that would be removed or changed. It stays; load the page again to see it." },
  unknown: { code: "conflict", say: "A problem of this set has been changed by somebody else. Load the page again; what you typed is still here." },
};

export type SavedSet = { readonly setId: string; readonly revision: number; readonly itemIds: readonly string[] };

/** Writes a set as the editor holds it, the whole of it or nothing: a new one, or the next revision of one that exists. */
export async function saveSet(seat: Seat<"INSTRUCTOR">, draft: SetDraft): Promise<SavedSet> {
  const { timeZone } = await getCourse(seat);
  const dates = readDates(draft, timeZone);
  if (!dates.ok) throw new AppError("invalid-input", { fields: dates.fields });
  const { setId, onTopOf, title, intro, feedback, items } = draft;
  const written = await writeSet(seat, { setId, onTopOf, title, intro, opensAt: dates.opensAt, dueAt: dates.dueAt, feedback, items });
  if (!written.ok) {
    const { code, say } = REFUSALS[written.code];
    throw new AppError(code, { say });
  }
  return { setId, revision: written.revision, itemIds: written.itemIds };
}
