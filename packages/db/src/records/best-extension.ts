import type { Granted } from "./set-times";

/** The dates that a set has for everybody. */
type SetDates = { readonly dueAt: Date | null; readonly closesAt: Date | null };

/** Something granted to a student, by whom, when and why. */
export type Grant = Granted & { readonly reason: string; readonly grantedById: string | null; readonly grantedAt: Date };

/**
 * What holds for a student who was granted several things for one set: of each date the later and of each number the larger,
 * so that nobody loses by a grant. A date that a grant leaves to the set counts as the set's. Reason, who and when are those
 * of the newest grant that gives a part of it. Null where nothing was granted.
 */
export function bestExtension(set: SetDates, grants: readonly Grant[]): Grant | null {
  const newestFirst = [...grants].sort((a, b) => b.grantedAt.getTime() - a.grantedAt.getTime());
  const [newest, ...older] = newestFirst;
  if (!newest) return null;
  // Where a set is never over, no date for late work is later than none.
  const without = set.dueAt ? 0 : Number.POSITIVE_INFINITY;
  const best = older.reduce<Granted>(
    (held, one) => ({
      dueAt: later(held.dueAt, one.dueAt, (date) => endOf(date ?? set.dueAt)),
      closesAt: later(held.closesAt, one.closesAt, (date) => (date ?? set.closesAt)?.getTime() ?? without),
      extraAttempts: Math.max(held.extraAttempts, one.extraAttempts),
      extraMinutes: Math.max(held.extraMinutes, one.extraMinutes),
    }),
    newest,
  );
  const { reason, grantedById, grantedAt } = newestFirst.find((one) => gives(one, best)) ?? newest;
  return { dueAt: best.dueAt, closesAt: best.closesAt, extraAttempts: best.extraAttempts, extraMinutes: best.extraMinutes, reason, grantedById, grantedAt };
}

/** Without a due date a set is never over. */
const endOf = (date: Date | null): number => date?.getTime() ?? Number.POSITIVE_INFINITY;

/** The first where they are equal. */
const later = (first: Date | null, second: Date | null, end: (date: Date | null) => number): Date | null => (end(second) > end(first) ? second : first);

function gives(one: Granted, best: Granted): boolean {
  const sameDate = (a: Date | null, b: Date | null) => a !== null && a.getTime() === b?.getTime();
  return sameDate(one.dueAt, best.dueAt) || sameDate(one.closesAt, best.closesAt) || (one.extraAttempts > 0 && one.extraAttempts === best.extraAttempts) || (one.extraMinutes > 0 && one.extraMinutes === best.extraMinutes);
}
