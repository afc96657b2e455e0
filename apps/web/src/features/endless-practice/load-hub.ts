import { type CourseRow, findOpenPracticeTask, getCourse, type Seat } from "@nabla/db";
import { MINUTES_A_DAY } from "@nabla/learner-model";
import { loadMySkills, type MyLane, type MySkill } from "@/server/my-skills";
import { TODAY } from "./lanes";
import { type DoneToday, doneToday, plan } from "./next-task";

export type Today = {
  readonly done: DoneToday;
  readonly minutesLeft: number;
  /** Learnt things that are due. */
  readonly due: number;
  /** What comes next, or null: enough for today. */
  readonly next: MySkill | null;
  /** A problem was begun and not finished. */
  readonly begun: boolean;
};

export type Hub = { readonly course: CourseRow; readonly lanes: readonly MyLane[]; readonly today: Today };

/** Where a student chooses what to practise. */
export async function loadHub(seat: Seat<"STUDENT">, now = new Date()): Promise<Hub> {
  const [course, lanes, done, open] = await Promise.all([getCourse(seat), loadMySkills(seat, now), doneToday(seat, now), findOpenPracticeTask(seat, TODAY)]);
  const skills = lanes.flatMap(({ views }) => views);
  return {
    course,
    lanes,
    today: {
      done,
      minutesLeft: Math.max(0, Math.ceil(MINUTES_A_DAY - done.minutes)),
      due: skills.filter(({ state }) => state === "due").length,
      next: (open && skills.find(({ skill }) => skill.id === open.skill)) ?? plan(TODAY, lanes, done, now)?.view ?? null,
      begun: open !== null,
    },
  };
}
