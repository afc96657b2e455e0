import { type CourseRow, getCourse, listAllMySubmissions, listMySets, type MyItem, type MySubmission, type Seat } from "@nabla/db";
import { z } from "zod";
import { courseMaterial } from "@/server/course-material";
import { setWindow } from "@/server/set-window";

export type ConceptProgress = { readonly concept: string; readonly title: string; readonly slug: string | null; readonly solved: number; readonly begun: number; readonly total: number };

export type ShownAttempt = {
  readonly id: string;
  readonly answer: string;
  readonly verdict: MySubmission["verdict"];
  readonly score: number;
  readonly counted: boolean;
  readonly at: Date;
  readonly said: readonly string[];
};

export type SetProgress = {
  readonly setId: string;
  readonly title: string;
  readonly dueAt: Date | null;
  readonly earned: number;
  readonly points: number;
  readonly items: readonly { readonly item: MyItem; readonly attempts: readonly ShownAttempt[] }[];
};

export type Progress = { readonly course: CourseRow; readonly concepts: readonly ConceptProgress[]; readonly sets: readonly SetProgress[]; readonly answers: number };

/** What one student has done in a course: by concept, and by set and problem with every answer. */
export async function loadProgress(seat: Seat<"STUDENT">, now = new Date()): Promise<Progress> {
  const [course, all, submissions] = await Promise.all([getCourse(seat), listMySets(seat), listAllMySubmissions(seat)]);
  const sets = all.filter((set) => setWindow(set, now) !== "not-open-yet");
  return {
    course,
    concepts: concepts(sets.flatMap((set) => set.items)),
    answers: submissions.length,
    sets: sets.map(({ setId, title, dueAt, items }) => ({
      setId,
      title,
      dueAt,
      earned: items.reduce((sum, item) => sum + item.score * item.points, 0),
      points: items.reduce((sum, item) => sum + item.points, 0),
      items: items.map((item) => ({ item, attempts: submissions.filter((submission) => submission.itemId === item.itemId).map(shownAttempt) })),
    })),
  };
}

function concepts(items: readonly MyItem[]): ConceptProgress[] {
  const lessons = courseMaterial().lessons;
  const known = lessons.map(({ concept, title, slug }) => ({ concept, title, slug }));
  const others = [...new Set(items.map((item) => item.concept))].filter((concept) => !known.some((one) => one.concept === concept));
  return [...known, ...others.map((concept) => ({ concept, title: concept, slug: null }))].map((one) => {
    const own = items.filter((item) => item.concept === one.concept);
    return { ...one, total: own.length, solved: own.filter((item) => item.status === "SOLVED").length, begun: own.filter((item) => item.status !== "NOT_STARTED").length };
  });
}

const outcome = z.object({ feedback: z.array(z.object({ message: z.string() })) });

function shownAttempt(submission: MySubmission): ShownAttempt {
  const { submissionId: id, verdict, score, counted, at } = submission;
  const said = outcome.safeParse(submission.outcome).data?.feedback.map((one) => one.message) ?? [];
  return { id, verdict, score, counted, at, said, answer: answerText(submission.answer) };
}

const answer = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z.object({ rows: z.array(z.array(z.string())) }).transform(({ rows }) => rows.map((row) => row.join(", ")).join("; ")),
  z.object({ texts: z.record(z.string(), z.string()) }).transform(({ texts }) => Object.values(texts).join(" · ")),
]);

/** A typed answer as text; what was chosen or sorted can be read on the problem's own page. */
function answerText(given: unknown): string {
  return answer.safeParse(given).data ?? "";
}
