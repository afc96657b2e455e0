/** A set's dates in days from today, negative ones in the past; a draft is not shown to students. */
type Plan = { readonly opens: number; readonly due: number; readonly draft?: true };

/** When the demo course does what: two sets are over, two are open, one is to come, and one is still being written. */
const PLANS: Readonly<Record<string, Plan>> = {
  derivatives: { opens: -30, due: -19 },
  "chain-rule": { opens: -20, due: -8 },
  "topic-1-2": { opens: -14, due: 10 },
  "partials-and-gradients": { opens: -7, due: 3 },
  "jacobians-and-hessians": { opens: 4, due: 15 },
  training: { opens: 11, due: 24, draft: true },
};
const UNPLANNED: Plan = { opens: 20, due: 30, draft: true };

export type SetDates = { readonly opensAt: Date; readonly dueAt: Date; readonly publishedAt: Date | null };

const DAY = 24 * 3_600_000;

/** The dates of a set: it opens at eight in the morning and is due just before midnight. */
export function datesOf(slug: string, now: Date): SetDates {
  const { opens, due, draft } = PLANS[slug] ?? UNPLANNED;
  const opensAt = at(now, opens, 8, 0);
  return { opensAt, dueAt: at(now, due, 23, 59), publishedAt: draft ? null : new Date(Math.min(opensAt.getTime(), now.getTime()) - 2 * DAY) };
}

/** A moment some days from now, at a time of day. */
export function at(now: Date, days: number, hour: number, minute: number): Date {
  const date = new Date(now.getTime() + days * DAY);
  date.setHours(hour, minute, 0, 0);
  return date;
}
