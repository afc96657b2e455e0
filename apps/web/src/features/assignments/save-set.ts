import { getCourse, type Seat, type SetWritten, writeSet } from "@nabla/db";
import { AppError, type RefusalKey } from "@/server/app-error";
import type { EditedSet } from "./draft-items";
import { readDates, type SetDraft } from "./set-draft";
import { findStoredSet } from "./stored-set";

/** Why a set was not written, as the catalogue says it. */
const REFUSALS: Record<Exclude<Extract<SetWritten, { ok: false }>["code"], "stale">, { code: "not-found" | "conflict"; say: RefusalKey }> = {
  "not-found": { code: "not-found", say: "set-gone" },
  begun: { code: "conflict", say: "set-problem-begun" },
  circle: { code: "conflict", say: "set-waits-for-itself" },
  unknown: { code: "conflict", say: "set-problem-changed" },
};

/** A set as somebody else has saved it meanwhile. */
export type TheirSet = { readonly revision: number; readonly set: EditedSet };

export type SavedSet =
  | { readonly kind: "saved"; readonly setId: string; readonly revision: number; readonly itemIds: readonly string[] }
  /** Nothing was written: somebody else has saved the set since, and what they saved is here to be compared. */
  | { readonly kind: "overtaken"; readonly theirs: TheirSet };

/** Writes a set as the editor holds it, the whole of it or nothing: a new one, or the next revision of one that exists. */
export async function saveSet(seat: Seat<"INSTRUCTOR">, draft: SetDraft, now = new Date()): Promise<SavedSet> {
  const course = await getCourse(seat);
  const dates = readDates(draft, course.timeZone);
  if (!dates.ok) throw new AppError("invalid-input", { fields: dates.fields });
  const { setId, onTopOf, title, intro, feedback, graceHours, timeLimit, maxAttempts, hints, items, prerequisites } = draft;
  const { opensAt, dueAt, closesAt } = dates;
  const content = { title, intro, opensAt, dueAt, closesAt, graceHours, latePerDay: draft.latePerDay / 100, timeLimit, maxAttempts, hints, feedback };
  const written = await writeSet(seat, { setId, onTopOf, ...content, items, prerequisites }, now);
  if (written.ok) return { kind: "saved", setId, revision: written.revision, itemIds: written.itemIds };
  const stored = written.code === "stale" ? await findStoredSet(seat, setId, course) : null;
  if (stored) return { kind: "overtaken", theirs: { revision: stored.set.revision, set: stored.edited } };
  const { code, say } = REFUSALS[written.code === "stale" ? "not-found" : written.code];
  throw new AppError(code, { say });
}
