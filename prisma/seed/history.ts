import { randomUUID } from "node:crypto";
import { progressAfter, type ProgressAfter } from "@nabla/db";
import { awaitsReview, grade, makeVariant, type Outcome, type Problem } from "@nabla/grader";
import { answerTo, type Manner } from "./answers";
import type { Chance } from "./chance";
import { chanceOfRight, type Habits } from "./habits";
import { VERDICTS } from "./verdicts";

/** A problem in its set, with the time that students have for it. */
export type PlannedItem = {
  readonly itemId: string;
  readonly setIndex: number;
  readonly problem: Problem;
  readonly maxAttempts: number | null;
  readonly opensAt: Date;
  /** When it is due, or now, whichever is sooner. */
  readonly until: Date;
};

type Who = { readonly userId: string; readonly courseId: string };

/** At most this many tries, however many a problem allows. */
const PATIENCE = 5;
const MINUTE = 60_000;

/**
 * One student's work on one problem, as rows to insert: what was typed is drawn, and then judged by the real grader.
 *
 * @returns the progress, its submissions, and when the last of them was sent
 */
export function workOn(item: PlannedItem, who: Who, habits: Habits, startsAt: Date, chance: Chance) {
  const progressId = randomUUID();
  const seed = chance.below(2 ** 31);
  const variant = makeVariant(item.problem, seed);
  const said = new Set<string>();
  const submissions = [];
  let progress: ProgressAfter = { status: "NOT_STARTED", attemptsUsed: 0, score: 0 };
  let time = startsAt.getTime() + chance.between(1, 6) * MINUTE;
  let last = startsAt;

  for (let tries = 0; tries < PATIENCE && time < item.until.getTime(); tries++) {
    const given = answerTo(variant, mannerOf(habits, item.problem.difficulty, tries, chance), chance);
    const began = performance.now();
    const outcome = grade(variant, given);
    if (said.has(outcome.normalised)) continue;
    said.add(outcome.normalised);
    const verdict = VERDICTS[outcome.verdict];
    progress = progressAfter(progress, { verdict, costsAttempt: outcome.costsAttempt, score: outcome.score, hintCost: 0, lateCost: 0 }, item.maxAttempts);
    last = new Date(time);
    submissions.push({
      ...who,
      progressId,
      itemId: item.itemId,
      clientKey: randomUUID(),
      answer: structuredClone(given),
      normalised: outcome.normalised,
      verdict,
      counted: outcome.costsAttempt,
      score: outcome.score,
      outcome: structuredClone(outcome) satisfies Outcome,
      awaitsReview: awaitsReview(outcome),
      createdAt: last,
      gradingMs: Math.round(performance.now() - began),
    });
    if (progress.status === "SOLVED" || progress.status === "OUT_OF_ATTEMPTS") break;
    if (!chance.happens(0.55 + 0.4 * habits.diligence)) break;
    time += chance.between(0.7, 9) * MINUTE;
  }
  const judged = submissions.length > 0;
  const row = {
    ...who,
    ...progress,
    id: progressId,
    itemId: item.itemId,
    seed,
    startedAt: startsAt,
    lastSubmittedAt: judged ? last : null,
    solvedAt: progress.status === "SOLVED" ? last : null,
  };
  return { row, submissions, last };
}

function mannerOf(habits: Habits, difficulty: number, tries: number, chance: Chance): Manner {
  if (chance.happens(0.05)) return "unreadable";
  return chance.happens(chanceOfRight(habits, difficulty, tries)) ? "right" : "wrong";
}

/** When a student sits down to a set: some evening between its opening and `until`, by their own lateness. */
export function sittingOf(item: PlannedItem, habits: Habits, now: Date, chance: Chance): Date {
  const [from, to] = [item.opensAt.getTime(), item.until.getTime()];
  const day = new Date(from + (to - from) * Math.min(0.98, Math.max(0, habits.lateness + chance.bell() * 0.12)));
  day.setHours(habits.hour, chance.below(60), chance.below(60), chance.below(1000));
  // An evening that has not come yet is the one before; where that lies before the opening, it is an hour in between.
  const end = Math.min(to, now.getTime());
  while (day.getTime() >= end) day.setDate(day.getDate() - 1);
  return day.getTime() < from ? new Date(from + (end - from) * chance.between(0.2, 0.8)) : day;
}
