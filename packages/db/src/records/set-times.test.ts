import { describe, expect, test } from "vitest";
import { attemptLimit, type Granted, isSetOver, isWithheld, ownTimes, type SetAccess, type SetTimes, setWindow, type SetWindow, sittingEnd } from "./set-times";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const set = (more: Partial<SetTimes> = {}): SetTimes => ({ opensAt: at(8), dueAt: at(12), closesAt: null, graceHours: 0, timeLimit: null, ...more });
const granted = (more: Partial<Granted>): Granted => ({ dueAt: null, closesAt: null, extraAttempts: 0, extraMinutes: 0, ...more });

// prettier-ignore
test.each<[what: string, set: SetTimes, granted: Granted | null, due: number | null, ends: number | null]>([
  ["due is the end",                             set(),                               null,                                  12, 12],
  ["late work is taken",                         set({ closesAt: at(15) }),           null,                                  12, 15],
  ["grace makes the end later",                  set({ graceHours: 2 }),              null,                                  12, 14],
  ["the later of the two",                       set({ graceHours: 2, closesAt: at(13) }), null,                             12, 14],
  ["an own due date",                            set(),                               granted({ dueAt: at(18) }),            18, 18],
  ["after the date for late work",               set({ closesAt: at(15) }),           granted({ dueAt: at(18) }),            18, 18],
  ["an own date for late work alone",            set({ closesAt: at(15) }),           granted({ closesAt: at(20) }),         12, 20],
  ["both",                                       set(),                               granted({ dueAt: at(18), closesAt: at(20) }), 18, 20],
  ["more attempts alone",                        set({ closesAt: at(15) }),           granted({ extraAttempts: 2 }),         12, 15],
  ["never due",                                  set({ dueAt: null }),                null,                                  null, null],
  ["never due, and yet closed",                  set({ dueAt: null, closesAt: at(15) }), null,                               null, 15],
])("%s", (_, times, more, due, ends) => {
  expect(ownTimes(times, more)).toMatchObject({ dueAt: due === null ? null : at(due), endsAt: ends === null ? null : at(ends) });
});

test.each([
  ["its minutes", 9, 60, at(10)],
  ["not longer than the set", 11, 180, at(12)],
] as const)("a timed set ends after %s", (_, start, timeLimit, end) => {
  expect(sittingEnd(at(start), ownTimes(set({ timeLimit }), null))).toEqual(end);
});

test("minutes that were granted are added", () => {
  expect(sittingEnd(at(9), ownTimes(set({ timeLimit: 60 }), granted({ extraMinutes: 30 })))).toEqual(new Date(at(10).getTime() + 30 * 60_000));
});

describe("whether answers are taken", () => {
  const access = (more: Partial<SetAccess> = {}): SetAccess => ({ opensAt: at(8), dueAt: at(12), endsAt: at(14), timeLimit: null, sitting: null, locked: false, ...more });
  const timed = { timeLimit: 60, sitting: { startedAt: at(9), endsAt: at(10) } };
  // prettier-ignore
  test.each<[what: string, access: SetAccess, now: number, window: SetWindow]>([
    ["before it opens",            access(),                                 7,  "not-open-yet"],
    ["in time",                    access(),                                 9,  "open"],
    ["late",                       access(),                                 13, "open"],
    ["after the end",              access(),                                 15, "closed"],
    ["another set comes first",    access({ locked: true }),                 9,  "locked"],
    ["and does not matter later",  access({ locked: true }),                 15, "closed"],
    ["timed, and not begun",       access({ timeLimit: 60 }),                9,  "to-begin"],
    ["timed, never begun",         access({ timeLimit: 60 }),                15, "closed"],
    ["timed, and begun",           access(timed),                            9.5, "open"],
    ["timed, and up",              access(timed),                            11, "closed"],
    ["for ever",                   access({ opensAt: null, endsAt: null }),  99, "open"],
  ])("%s", (_, given, now, window) => {
    expect(setWindow(given, new Date(at(0).getTime() + now * 3_600_000))).toBe(window);
  });

  test("a student's time may be up while the set is not over", () => {
    expect([isSetOver(access(timed), at(11)), isSetOver(access(timed), at(15))]).toEqual([false, true]);
    expect([isWithheld({ ...access(), feedback: "AFTER_DUE" }, at(13)), isWithheld({ ...access(), feedback: "AFTER_DUE" }, at(15)), isWithheld({ ...access(), feedback: "EXAM" }, at(13))]).toEqual([true, false, false]);
  });
});

test.each([
  [null, 3, 0, 3],
  [2, 3, 0, 2],
  [2, 3, 1, 3],
  [null, null, 5, null],
] as const)("a limit of %s in the set, %s of the problem and %d more is %s", (maxAttempts, ofProblem, extraAttempts, limit) => {
  expect(attemptLimit({ maxAttempts, extraAttempts }, ofProblem)).toBe(limit);
});
