import { getCourse, type Seat, type SetWritten, writeSet } from "@nabla/db";
import { AppError, type RefusalKey } from "@/server/app-error";
import { readDates, type SetDraft } from "./set-draft";

/** Why a set was not written, as the catalogue says it. */
const REFUSALS: Record<Exclude<SetWritten, { ok: true }>["code"], { code: "not-found" | "conflict"; say: RefusalKey }> = {
  "not-found": { code: "not-found", say: "set-gone" },
  stale: { code: "conflict", say: "set-saved-by-another" },
  begun: { code: "conflict", say: "set-problem-begun" },
  circle: { code: "conflict", say: "set-waits-for-itself" },
  unknown: { code: "conflict", say: "set-problem-changed" },
};

export type SavedSet = { readonly setId: string; readonly revision: number; readonly itemIds: readonly string[] };

/** Writes a set as the editor holds it, the whole of it or nothing: a new one, or the next revision of one that exists. */
export async function saveSet(seat: Seat<"INSTRUCTOR">, draft: SetDraft, now = new Date()): Promise<SavedSet> {
  const { timeZone } = await getCourse(seat);
  const dates = readDates(draft, timeZone);
  if (!dates.ok) throw new AppError("invalid-input", { fields: dates.fields });
  const { setId, onTopOf, title, intro, feedback, graceHours, timeLimit, maxAttempts, hints, items, prerequisites } = draft;
  const { opensAt, dueAt, closesAt } = dates;
  const content = { title, intro, opensAt, dueAt, closesAt, graceHours, latePerDay: draft.latePerDay / 100, timeLimit, maxAttempts, hints, feedback };
  const written = await writeSet(seat, { setId, onTopOf, ...content, items, prerequisites }, now);
  if (!written.ok) {
    const { code, say } = REFUSALS[written.code];
    throw new AppError(code, { say });
  }
  return { setId, revision: written.revision, itemIds: written.itemIds };
}
