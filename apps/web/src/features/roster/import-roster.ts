import { applyRoster, getRosterState, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { planRoster, type RosterPreview } from "./plan-roster";
import { type LineFault, readRosterFile, type RosterFile } from "./read-roster-file";

/** A class list as it was pasted or loaded; what it may be long stays under what an action may be sent. */
export const pastedRoster = z.object({ courseId: z.string(), text: z.string().max(500_000, "list-too-long") });

export const appliedRoster = pastedRoster.extend({
  /** The keys of those not in the list who are to be removed. */
  remove: z.array(z.string().max(400)).max(10_000),
});

export type Previewed = RosterPreview & { readonly faults: readonly LineFault[] };

/** What reading the list in would do. Nothing is written. */
export async function previewRoster(seat: Seat<"INSTRUCTOR">, { text }: z.output<typeof pastedRoster>): Promise<Previewed> {
  const { rows, faults } = readable(text);
  return { ...planRoster(await getRosterState(seat), rows, []).preview, faults };
}

export type Applied = { readonly expected: number; readonly changed: number; readonly removed: number };

/** Reads the list in, all of it or nothing, as the roster stands now. Done again it finds nothing to do. */
export async function importRoster(seat: Seat<"INSTRUCTOR">, { text, remove }: z.output<typeof appliedRoster>, now = new Date()): Promise<Applied> {
  const { rows } = readable(text);
  let done: Applied = { expected: 0, changed: 0, removed: 0 };
  const written = await applyRoster(
    seat,
    (state) => {
      const { change, preview } = planRoster(state, rows, remove);
      const removed = change.removed.userIds.length + change.removed.emails.length;
      done = { expected: preview.newcomers.length, changed: preview.changes.length, removed };
      return change;
    },
    now,
  );
  if (!written) throw new AppError("conflict", { say: "too-many-sections" });
  return done;
}

const WHOLE = { empty: "list-empty", "no-columns": "list-without-columns", "too-many": "list-too-long" } as const;

function readable(text: string): Extract<RosterFile, { ok: true }> {
  const file = readRosterFile(text);
  if (!file.ok) throw new AppError("invalid-input", { say: WHOLE[file.code], fields: { text: WHOLE[file.code] } });
  return file;
}
