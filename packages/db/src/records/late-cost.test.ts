import { expect, test } from "vitest";
import { lateCost, type LateRules } from "./late-cost";

const rules = (more: Partial<LateRules>): LateRules => ({ dueAt: new Date("2026-11-27T22:59:00Z"), graceHours: 0, latePerDay: 0.1, timeZone: "Europe/Berlin", ...more });
const spring = { dueAt: new Date("2026-03-28T22:59:00Z") };
const autumn = { dueAt: new Date("2026-10-24T21:59:00Z") };

// prettier-ignore
test.each<[what: string, at: string, rules: Partial<LateRules>, cost: number]>([
  ["in time",                                          "2026-11-27T20:00:00Z",     {},                             0],
  ["on the dot",                                       "2026-11-27T22:59:00Z",     {},                             0],
  ["a millisecond late is one day",                    "2026-11-27T22:59:00.001Z", {},                             0.1],
  ["a day late, on the dot",                           "2026-11-28T22:59:00Z",     {},                             0.1],
  ["a part of the second day",                         "2026-11-28T23:00:00Z",     {},                             0.2],
  ["three days",                                       "2026-11-30T22:00:00Z",     {},                             0.3],
  ["never more than everything",                       "2026-12-27T22:59:00Z",     {},                             1],
  ["at no price",                                      "2026-12-27T22:59:00Z",     { latePerDay: 0 },              0],
  ["everything on the first day",                      "2026-11-28T00:00:00Z",     { latePerDay: 1 },              1],
  ["never due",                                        "2026-12-27T22:59:00Z",     { dueAt: null },                0],
  ["within the hours of grace",                        "2026-11-28T04:59:00Z",     { graceHours: 6 },              0],
  ["after them the days count from the due date",      "2026-11-28T04:59:01Z",     { graceHours: 6 },              0.1],
  ["grace of more than a day",                         "2026-11-29T10:00:00Z",     { graceHours: 30 },             0.2],
  ["clocks go forward: the day has 23 hours",          "2026-03-29T21:59:00Z",     spring,                         0.1],
  ["and the second begins with its 24th",              "2026-03-29T22:30:00Z",     spring,                         0.2],
  ["the same moments where clocks stay",               "2026-03-29T22:30:00Z",     { ...spring, timeZone: "UTC" }, 0.1],
  ["clocks go back: the 25th hour is the first day's", "2026-10-25T22:30:00Z",     autumn,                         0.1],
  ["and the second begins after it",                   "2026-10-25T23:00:00Z",     autumn,                         0.2],
  ["the same moments where clocks stay, in autumn",    "2026-10-25T22:30:00Z",     { ...autumn, timeZone: "UTC" }, 0.2],
  ["due in an hour that occurs twice",                 "2026-10-26T01:29:00Z",     { dueAt: new Date("2026-10-25T00:30:00Z") }, 0.1],
  ["an unusual share",                                 "2026-11-30T22:00:00Z",     { latePerDay: 0.07 },           0.21],
])("%s", (_, at, more, cost) => {
  expect(lateCost(new Date(at), rules(more))).toBe(cost);
});
