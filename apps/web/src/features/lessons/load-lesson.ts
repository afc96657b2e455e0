import { type CourseRow, getCourse, listMySets, type MyItem, recordLessonVisit, type Seat } from "@nabla/db";
import { courseMaterial } from "@/server/course-material";
import { setWindow, showsProblems } from "@/server/set-window";

type Lesson = ReturnType<typeof courseMaterial>["lessons"][number];

export type LessonPage = {
  readonly course: CourseRow;
  readonly lesson: Lesson;
  readonly number: number;
  readonly count: number;
  readonly before: Lesson | null;
  readonly after: Lesson | null;
  /** The course's problems of this concept that can be opened. */
  readonly practice: readonly { readonly setId: string; readonly setTitle: string; readonly open: boolean; readonly item: MyItem }[];
};

/** A lesson for a student, who is noted to have opened it. Null where there is no such lesson. */
export async function loadLesson(seat: Seat<"STUDENT">, slug: string, now = new Date()): Promise<LessonPage | null> {
  const { lessons } = courseMaterial();
  const at = lessons.findIndex((lesson) => lesson.slug === slug);
  const lesson = lessons[at];
  if (!lesson) return null;
  const [course, sets] = await Promise.all([getCourse(seat), listMySets(seat, now), recordLessonVisit(seat, slug, now)]);
  return {
    course,
    lesson,
    number: at + 1,
    count: lessons.length,
    before: lessons[at - 1] ?? null,
    after: lessons[at + 1] ?? null,
    practice: sets
      .filter((set) => showsProblems(setWindow(set, now)))
      .flatMap((set) => set.items.filter((item) => item.concept === lesson.concept).map((item) => ({ setId: set.setId, setTitle: set.title, open: setWindow(set, now) === "open", item }))),
  };
}
