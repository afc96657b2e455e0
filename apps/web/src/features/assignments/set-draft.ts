import { z } from "zod";
import { fromWallTime } from "./zoned-time";

const item = z.object({
  itemId: z.string().optional(),
  versionId: z.string(),
  points: z.number("Points are a number.").positive("Points are above 0.").max(1000, "At most 1,000 points."),
  maxAttempts: z.number("Attempts are a whole number.").int("Attempts are a whole number.").min(1, "At least one attempt.").max(100, "At most 100 attempts.").nullable(),
});

/** What the set editor sends. Dates are those of the wall of the course, as the fields hold them. */
export const setDraft = z.object({
  courseId: z.string(),
  /** A new set has one too, drawn in the browser: sent twice, it is made once. */
  setId: z.string().regex(/^[\w-]{1,64}$/),
  /** The revision that the author was looking at; 0 for a new set. */
  onTopOf: z.number().int().min(0),
  title: z.string().trim().min(1, "Give the set a title.").max(200, "At most 200 letters."),
  intro: z.string().trim().max(10_000, "At most 10,000 letters."),
  opens: z.string(),
  due: z.string(),
  feedback: z.enum(["PRACTICE", "EXAM"]),
  items: z.array(item).max(200, "At most 200 problems in a set."),
});

export type SetDraft = z.output<typeof setDraft>;

type Dates = { readonly ok: true; readonly opensAt: Date; readonly dueAt: Date } | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** The moments that a set opens and is due, by the clock of its course; or what is wrong with them, by field. */
export function readDates({ opens, due }: Pick<SetDraft, "opens" | "due">, zone: string): Dates {
  const opensAt = fromWallTime(opens, zone);
  const dueAt = fromWallTime(due, zone);
  if (!opensAt) return { ok: false, fields: { opens: "Give a day and a time." } };
  if (!dueAt) return { ok: false, fields: { due: "Give a day and a time." } };
  if (dueAt <= opensAt) return { ok: false, fields: { due: "It has to be due after it opens." } };
  return { ok: true, opensAt, dueAt };
}
