import { z } from "zod";
import { fromWallTime } from "@nabla/db";
import type { FieldKey } from "@/i18n/field-fault";

const attempts = z.number("attempts-not-a-number").int("attempts-not-a-number").min(1, "attempts-below-1").max(100, "attempts-above-100").nullable();

const item = z.object({
  itemId: z.string().optional(),
  versionId: z.string(),
  points: z.number("points-not-a-number").positive("points-not-above-0").max(1000, "points-above-1000"),
  maxAttempts: attempts,
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
  /** Until when late answers are taken; empty where the due date is the end. */
  closes: z.string().default(""),
  graceHours: z.number("hours-not-a-number").int("hours-not-a-number").min(0, "hours-below-0").max(720, "hours-above-720").default(0),
  /** In per cent. */
  latePerDay: z.number("per-cent-not-a-number").min(0, "per-cent-below-0").max(100, "per-cent-above-100").default(0),
  timeLimit: z.number("minutes-not-a-number").int("minutes-not-a-number").min(1, "minutes-below-1").max(10_080, "minutes-above-a-week").nullable().default(null),
  maxAttempts: attempts.default(null),
  hints: z.boolean().default(true),
  feedback: z.enum(["PRACTICE", "AFTER_DUE", "EXAM"]),
  prerequisites: z
    .array(z.object({ setId: z.string(), percent: z.number("per-cent-not-whole").int("per-cent-not-whole").min(1, "per-cent-below-1").max(100, "per-cent-above-100") }))
    .max(20, "too-many-prerequisites")
    .refine((all) => new Set(all.map(({ setId }) => setId)).size === all.length, "prerequisite-twice")
    .default([]),
  items: z.array(item).max(200, "too-many-problems"),
});

export type SetDraft = z.output<typeof setDraft>;

type Dates = { readonly ok: true; readonly opensAt: Date; readonly dueAt: Date; readonly closesAt: Date | null } | { readonly ok: false; readonly fields: Readonly<Record<string, FieldKey>> };

/** The moments that a set opens, is due and closes, by the clock of its course; or what is wrong with them, by field. */
export function readDates({ opens, due, closes }: Pick<SetDraft, "opens" | "due" | "closes">, zone: string): Dates {
  const opensAt = fromWallTime(opens, zone);
  const dueAt = fromWallTime(due, zone);
  if (!opensAt) return { ok: false, fields: { opens: "no-moment" } };
  if (!dueAt) return { ok: false, fields: { due: "no-moment" } };
  if (dueAt <= opensAt) return { ok: false, fields: { due: "due-before-open" } };
  const closesAt = closes === "" ? null : fromWallTime(closes, zone);
  if (closes !== "" && !closesAt) return { ok: false, fields: { closes: "no-moment-nor-nothing" } };
  if (closesAt && closesAt <= dueAt) return { ok: false, fields: { closes: "closes-before-due" } };
  return { ok: true, opensAt, dueAt, closesAt };
}
