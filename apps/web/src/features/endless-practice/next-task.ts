import { findOpenPracticeTask, getCourse, listFinishedPractice, openPracticeTask, type PracticeTask, type Seat } from "@nabla/db";
import { abilityAt, chooseSkill, minutesFor, type PlannedTask, planToday } from "@nabla/learner-model";
import { generateProblem } from "@nabla/problem-bank";
import { dayStart } from "@/server/day-start";
import { loadMySkills, type MyLane, type MySkill } from "@/server/my-skills";
import { freshProblem } from "./fresh-problem";
import { TODAY } from "./lanes";

type Student = Seat<"STUDENT">;

/** What was worked on today: how many problems, and what they are worth of the ten minutes. */
export type DoneToday = { readonly problems: number; readonly minutes: number };

export async function doneToday(seat: Student, now: Date): Promise<DoneToday> {
  const { timeZone } = await getCourse(seat);
  const finished = await listFinishedPractice(seat, dayStart(now, timeZone));
  return { problems: finished.length, minutes: finished.reduce((sum, { difficulty }) => sum + minutesFor(difficulty), 0) };
}

/** What is planned next in a lane; null where today's ten minutes are over. */
export function plan(lane: string, lanes: readonly MyLane[], done: DoneToday, now: Date): PlannedTask<MySkill> | null {
  if (lane === TODAY) return planToday(lanes, done.minutes, now);
  const own = lanes.find(({ concept }) => concept === lane);
  const view = own && chooseSkill(own.views, abilityAt(own.ability, now), now);
  return view ? { view, reason: view.record.learntAt === null ? "learn" : "review" } : null;
}

/** The problem to work on in a lane: the open one, or a new one. Null where today's ten minutes are over. */
export async function nextTask(seat: Student, lane: string, now: Date): Promise<PracticeTask | null> {
  const open = await findOpenPracticeTask(seat, lane);
  if (open) return open;
  const [lanes, done] = await Promise.all([loadMySkills(seat, now), doneToday(seat, now)]);
  const planned = plan(lane, lanes, done, now);
  if (!planned) return null;
  const { id, concept, difficulty } = planned.view.skill;
  const { seed, source } = await freshProblem(seat, id, (draw) => generateProblem(id, draw));
  return openPracticeTask(seat, { lane, skill: id, concept, difficulty, review: planned.reason === "review", seed, source }, now);
}
