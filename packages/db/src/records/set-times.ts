/*
 * When a set takes answers from a student: what the set says for everybody, what was granted to the student, and the clock
 * of a timed set. Whoever asks for a date of a set for a student asks here.
 */

/** What a set says for everybody. */
export type SetTimes = {
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  /** Until when late answers are taken; null where the due date is the end. */
  readonly closesAt: Date | null;
  readonly graceHours: number;
  /** Minutes from the moment of beginning, or null where no clock runs. */
  readonly timeLimit: number | null;
};

/** What one student was granted for one set; null leaves a date to the set. */
export type Granted = {
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly extraAttempts: number;
  readonly extraMinutes: number;
};

/** The times as they hold for one student. */
export type OwnTimes = {
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  /** The last moment at which an answer is taken: the due date, the end of the grace, or the date for late work. */
  readonly endsAt: Date | null;
  /** Minutes from the moment of beginning, with those that were granted. */
  readonly timeLimit: number | null;
};

const HOUR = 3_600_000;
const MINUTE = 60_000;

export function ownTimes(set: SetTimes, granted: Granted | null): OwnTimes {
  const dueAt = granted?.dueAt ?? set.dueAt;
  const closesAt = granted?.closesAt ?? set.closesAt;
  return {
    opensAt: set.opensAt,
    dueAt,
    endsAt: dueAt ? latest(dueAt, new Date(dueAt.getTime() + set.graceHours * HOUR), closesAt) : closesAt,
    timeLimit: set.timeLimit === null ? null : set.timeLimit + (granted?.extraMinutes ?? 0),
  };
}

const latest = (first: Date, ...others: readonly (Date | null)[]): Date => new Date(Math.max(first.getTime(), ...others.map((other) => other?.getTime() ?? 0)));

/** When a student's time in a timed set is up: after its minutes, and not later than the set. Null where no clock runs. */
export function sittingEnd(startedAt: Date, { timeLimit, endsAt }: OwnTimes): Date | null {
  if (timeLimit === null) return null;
  return new Date(Math.min(startedAt.getTime() + timeLimit * MINUTE, endsAt?.getTime() ?? Number.POSITIVE_INFINITY));
}

/** A timed set that a student has begun. */
export type Sitting = { readonly startedAt: Date; readonly endsAt: Date };

export type SetAccess = OwnTimes & {
  readonly sitting: Sitting | null;
  /** Whether another set has to be done first. */
  readonly locked: boolean;
};

/**
 * Whether a set takes a student's answers now. `locked`: another set has to be done first. `to-begin`: it is timed, and the
 * student has not begun. `closed`: the dates are past, or the student's time is up.
 */
export type SetWindow = "not-open-yet" | "locked" | "to-begin" | "open" | "closed";

export function setWindow({ opensAt, endsAt, timeLimit, sitting, locked }: SetAccess, now: Date): SetWindow {
  if (opensAt && now < opensAt) return "not-open-yet";
  if (endsAt && now > endsAt) return "closed";
  if (locked) return "locked";
  if (timeLimit === null) return "open";
  if (!sitting) return "to-begin";
  return now > sitting.endsAt ? "closed" : "open";
}

/** Whether a student may see the problems: they are hidden until the set has opened and, where it is timed, was begun. */
export const showsProblems = (window: SetWindow): boolean => window === "open" || window === "closed";

/** Whether the set is over for a student by its dates. The time of a timed set may be up before, while it is not over yet. */
export const isSetOver = ({ endsAt }: Pick<OwnTimes, "endsAt">, now: Date): boolean => endsAt !== null && now > endsAt;

/** Whether nothing of what was found of an answer may be told yet. */
export const isWithheld = (set: Pick<OwnTimes, "endsAt"> & { readonly feedback: string }, now: Date): boolean => set.feedback === "AFTER_DUE" && !isSetOver(set, now);

/** How many answers count at most: the set's number, or else the problem's, and those that were granted. Null is no limit. */
export function attemptLimit({ maxAttempts, extraAttempts }: { readonly maxAttempts: number | null; readonly extraAttempts: number }, ofProblem: number | null): number | null {
  const limit = maxAttempts ?? ofProblem;
  return limit === null ? null : limit + extraAttempts;
}
