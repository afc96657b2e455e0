import { type CourseRow, getCourse, listAllMySubmissions, listMyPractice, listMySets, listMyVariants, type MyItem, type MySet, type PracticeStatus, type Seat } from "@nabla/db";
import { type Language, makeVariant, publicView } from "@nabla/grader";
import { courseMaterial } from "@/server/course-material";
import { loadMySkills, type MyLane } from "@/server/my-skills";
import { setWindow, showsProblems } from "@/server/set-window";
import { storedProblem } from "@/server/stored-problem";
import type { AnswerInput } from "@/ui/answer/answer-types";
import { type Attempt, attemptOfPractice, attemptOfSubmission } from "./attempt";
import { type MadeMistake, mistakesMade } from "./mistakes";

export type ItemProgress = { readonly item: MyItem; readonly attempts: readonly Attempt[]; /** Where options were chosen: what they say. */ readonly input: AnswerInput | null };

export type SetProgress = Pick<MySet, "setId" | "title" | "dueAt"> & {
  readonly earned: number;
  readonly points: number;
  readonly open: boolean;
  readonly items: readonly ItemProgress[];
};

export type PractisedProblem = { readonly taskId: string; readonly title: string; readonly statement: string; readonly concept: string; readonly status: PracticeStatus; readonly openedAt: Date; readonly attempts: readonly Attempt[] };

export type Progress = {
  readonly course: CourseRow;
  readonly sets: readonly SetProgress[];
  readonly lanes: readonly MyLane[];
  /** Newest first. */
  readonly practice: readonly PractisedProblem[];
  readonly mistakes: readonly (MadeMistake & { readonly lesson: string })[];
  readonly answers: number;
};

/** Problems of practice that a page shows; the download has more. */
const SHOWN = 30;

/** What one student has done in a course, and what is due: by concept, by set and problem with every answer, and in practice. */
export async function loadProgress(seat: Seat<"STUDENT">, now = new Date(), mostPractice = SHOWN, language: Language = "en"): Promise<Progress> {
  const [course, all, submissions, practised, lanes] = await Promise.all([getCourse(seat), listMySets(seat, now), listAllMySubmissions(seat), listMyPractice(seat, mostPractice), loadMySkills(seat, now)]);
  const withheld = new Set(all.filter((set) => set.withheld).flatMap((set) => set.items.map(({ itemId }) => itemId)));
  const attempts = new Map<string, Attempt[]>();
  for (const row of submissions) attempts.set(row.itemId, [...(attempts.get(row.itemId) ?? []), attemptOfSubmission(row, language, withheld.has(row.itemId))]);
  const inputs = await inputsOf(seat, [...attempts].filter(([, list]) => list.some(({ given }) => given !== null && CHOSEN.has(given.kind))).map(([itemId]) => itemId));
  const practice = practised.map((task): PractisedProblem => {
    const { taskId, concept, status, openedAt } = task;
    const { title, statement } = publicView(makeVariant(storedProblem(task.source), 1));
    return { taskId, concept, status, openedAt, title, statement, attempts: task.answers.map((answer) => attemptOfPractice(answer, language)) };
  });
  const everything = [...[...attempts.values()].flat(), ...practice.flatMap((task) => task.attempts)];
  const titles = new Map(courseMaterial().lessons.map(({ slug, title }) => [slug, title]));
  return {
    course,
    lanes,
    practice,
    answers: everything.length,
    mistakes: mistakesMade(everything, language).map((made) => ({ ...made, lesson: titles.get(made.concept) ?? made.concept })),
    sets: all.filter((set) => showsProblems(setWindow(set, now))).map((set) => setProgress(set, attempts, inputs, now)),
  };
}

function setProgress(set: MySet, attempts: ReadonlyMap<string, readonly Attempt[]>, inputs: ReadonlyMap<string, AnswerInput>, now: Date): SetProgress {
  const { setId, title, dueAt, items } = set;
  return {
    setId,
    title,
    dueAt,
    open: setWindow(set, now) === "open",
    earned: items.reduce((sum, item) => sum + item.score * item.points, 0),
    points: items.reduce((sum, item) => sum + item.points, 0),
    items: items.map((item) => ({ item, attempts: attempts.get(item.itemId) ?? [], input: inputs.get(item.itemId) ?? null })),
  };
}

/** Answers that name options, which only the question can put into words. */
const CHOSEN: ReadonlySet<string> = new Set(["choice", "choices", "order", "match", "parts"]);

async function inputsOf(seat: Seat<"STUDENT">, itemIds: readonly string[]): Promise<ReadonlyMap<string, AnswerInput>> {
  const variants = itemIds.length === 0 ? [] : await listMyVariants(seat, itemIds);
  return new Map(variants.map(({ itemId, seed, source }) => [itemId, publicView(makeVariant(storedProblem(source), seed)).input]));
}
