import { z } from "zod";
import type { FieldKey } from "@/i18n/field-fault";
import { fromWallTime } from "./zoned-time";

const item = z.object({
  itemId: z.string().optional(),
  versionId: z.string(),
  points: z.number("points-not-a-number").positive("points-not-above-0").max(1000, "points-above-1000"),
  maxAttempts: z.number("attempts-not-a-number").int("attempts-not-a-number").min(1, "attempts-below-1").max(100, "attempts-above-100").nullable(),
});

/** What the set editor sends. Dates are those of the wall of the course, as the fields hold them. */
export const setDraft = z.object({
  courseId: z.string(),
  /** A new set has one too, drawn in the browser: sent twice, it is made once. */
  setId: z.string().regex(/^[\w-]{1,64}$/),
  /** The revision that the author was looking at; 0 for a new set. */
  onTopOf: z.number().int().min(0),
  title: z.string().trim().min(1, "set-title-missing").max(200, "at-most-200-letters"),
  intro: z.string().trim().max(10_000, "at-most-10000-letters"),
  opens: z.string(),
  due: z.string(),
  feedback: z.enum(["PRACTICE", "EXAM"]),
  items: z.array(item).max(200, "too-many-problems"),
});

export type SetDraft = z.output<typeof setDraft>;

type Dates = { readonly ok: true; readonly opensAt: Date; readonly dueAt: Date } | { readonly ok: false; readonly fields: Readonly<Record<string, FieldKey>> };

/** The moments that a set opens and is due, by the clock of its course; or what is wrong with them, by field. */
export function readDates({ opens, due }: Pick<SetDraft, "opens" | "due">, zone: string): Dates {
  const opensAt = fromWallTime(opens, zone);
  const dueAt = fromWallTime(due, zone);
  if (!opensAt) return { ok: false, fields: { opens: "no-moment" } };
  if (!dueAt) return { ok: false, fields: { due: "no-moment" } };
  if (dueAt <= opensAt) return { ok: false, fields: { due: "due-before-open" } };
  return { ok: true, opensAt, dueAt };
}
