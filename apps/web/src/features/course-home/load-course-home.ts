import { findOpenLiveSession, getCourse, listMyLessonVisits, listMySets, type MySet, type Seat } from "@nabla/db";
import { courseMaterial } from "@/server/course-material";
import { type SetWindow, setWindow, showsProblems } from "@/server/set-window";
import { chooseNext, type Next } from "./choose-next";
import { type SetSums, setSums } from "./set-sums";

export type HomeSet = { readonly set: MySet; readonly sums: SetSums; readonly window: SetWindow };
export type HomeLesson = { readonly slug: string; readonly title: string; readonly summary: string; readonly visited: boolean; readonly solved: number; readonly total: number };

export type CourseHome = {
  readonly course: Awaited<ReturnType<typeof getCourse>>;
  /** Whether the course was put away: its work can be looked at, and nothing answered. */
  readonly archived: boolean;
  readonly next: Next | null;
  /** What the lecture asks just now, or null. */
  readonly asked: { readonly sessionId: string; readonly title: string } | null;
  readonly sets: readonly HomeSet[];
  readonly lessons: readonly HomeLesson[];
};

/** A student's course at a glance. */
export async function loadCourseHome(seat: Seat<"STUDENT">, now = new Date()): Promise<CourseHome> {
  const [course, sets, visits, asked] = await Promise.all([getCourse(seat), listMySets(seat, now), listMyLessonVisits(seat), findOpenLiveSession(seat)]);
  const items = sets.filter((set) => showsProblems(setWindow(set, now))).flatMap((set) => set.items);
  return {
    course,
    archived: seat.archived,
    asked: asked && { sessionId: asked.sessionId, title: asked.title },
    next: seat.archived ? null : chooseNext(sets, now),
    sets: sets.map((set) => ({ set, sums: setSums(set), window: setWindow(set, now) })),
    lessons: courseMaterial().lessons.map(({ slug, title, summary, concept }) => {
      const own = items.filter((item) => item.concept === concept);
      return { slug, title, summary, visited: visits.includes(slug), solved: own.filter((item) => item.status === "SOLVED").length, total: own.length };
    }),
  };
}
