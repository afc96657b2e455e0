import { getCourse, type GradeCategory, type GradedSet, listCourseItems, listGradeCategories, listGradedSets, listGridResults, listGridStudents, listRunningExtensions, listSections, listSetScores, listStudents, raiseSeat, type Seat } from "@nabla/db";
import { BYTE_ORDER_MARK, type CsvCell, toCsv } from "@/server/csv";
import { plainFileName } from "@/server/file-name";
import { gradebookHead, gradebookLines, type GradebookStudent } from "./gradebook";
import { type FileForm, IMPORT_FORMS } from "./import-files";
import { weightedGrade } from "./weighted-grade";

type Staff = Seat<"ASSISTANT">;

/** Students whose lines are read and written together: few enough that other pages are served between two pieces. */
const PIECE = 50;
export const PAGE_SIZE = 50;

/** The gradebook's page: students with their grade by category and their points by set, so many a page. Sets that are not due yet for a student do not count yet. */
export async function loadGradebook(seat: Staff, { search, page }: { readonly search: string; readonly page: number }, now: Date) {
  const [course, categories, sets, { students, all }] = await Promise.all([
    getCourse(seat),
    listGradeCategories(seat),
    listGradedSets(seat),
    listGridStudents(seat, { search, sort: "name", descending: false, from: (page - 1) * PAGE_SIZE, count: PAGE_SIZE }),
  ]);
  const worked = await workOf(seat, students.map(({ userId }) => userId));
  const counted = new Set(countedFor(sets, now).map(({ setId }) => setId));
  const lines = students.map(({ userId, name }) => {
    const { earned, extended } = worked(userId);
    return { userId, name, earned, extended, grade: weightedGrade(categories, countedFor(sets, now, extended), earned) };
  });
  return { course, categories, sets, counted, lines, all, page, mayChange: raiseSeat(seat, "INSTRUCTOR") !== null };
}

export type LoadedGradebook = Awaited<ReturnType<typeof loadGradebook>>;

/** The sets that count by now for a student: those that are due for them, and those without a due date. */
const countedFor = (sets: readonly GradedSet[], now: Date, extended: ReadonlySet<string> = new Set()): readonly GradedSet[] => sets.filter(({ setId, dueAt }) => dueAt === null || (dueAt <= now && !extended.has(setId)));

type Work = { /** Points by set. */ readonly earned: ReadonlyMap<string, number>; /** Sets that are not due for them yet. */ readonly extended: ReadonlySet<string> };

/** What each of these students has done, and what they were given longer for. */
async function workOf(seat: Staff, userIds: readonly string[]): Promise<(userId: string) => Work> {
  const [scores, extensions] = await Promise.all([listSetScores(seat, userIds), listRunningExtensions(seat, userIds)]);
  const earned = scoresByStudent(scores);
  const extended = new Map<string, Set<string>>();
  for (const { userId, setId } of extensions) extended.set(userId, (extended.get(userId) ?? new Set<string>()).add(setId));
  return (userId) => ({ earned: earned.get(userId) ?? new Map(), extended: extended.get(userId) ?? new Set() });
}

function scoresByStudent(scores: Awaited<ReturnType<typeof listSetScores>>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byStudent = new Map<string, Map<string, number>>();
  for (const { userId, setId, points } of scores) byStudent.set(userId, (byStudent.get(userId) ?? new Map<string, number>()).set(setId, points));
  return byStudent;
}

/** The gradebook of the published sets as a file that is written while it is read: its head comes at once, whatever the size of the class. */
export async function gradebookFile(seat: Staff, form: FileForm): Promise<{ readonly fileName: string; readonly body: ReadableStream<Uint8Array> }> {
  const course = await getCourse(seat);
  const name = plainFileName(course.title, "course");
  const encoder = new TextEncoder();
  const pieces = form === "plain" ? plainPieces(seat) : importPieces(seat, form);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK)),
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(toCsv(value)));
    },
    cancel: () => void pieces.return(undefined),
  });
  return { fileName: `${name}-gradebook${form === "plain" ? "" : `-${form}`}.csv`, body };
}

type Piece = readonly (readonly CsvCell[])[];

async function* plainPieces(seat: Staff): AsyncGenerator<Piece, void> {
  const [items, categories, sets] = await Promise.all([listCourseItems(seat), listGradeCategories(seat), listGradedSets(seat)]);
  const [titles = [], points = []] = gradebookHead(items);
  yield [
    [...titles, ...gradeTitles(categories)],
    [...points, ...gradeTitles(categories).map(() => 100)],
  ];
  for await (const students of studentPieces(seat)) {
    const ids = students.map(({ userId }) => userId);
    const [results, worked] = await Promise.all([listGridResults(seat, ids), workOf(seat, ids)]);
    const lines = [...gradebookLines(students, items, results)];
    yield lines.map((line, i) => [...line, ...gradeCells(categories, sets, worked(students[i]?.userId ?? ""))]);
  }
}

const gradeTitles = (categories: readonly GradeCategory[]): readonly string[] => [...categories.map(({ title }) => `${title} (%)`), "Grade (%)"];

function gradeCells(categories: readonly GradeCategory[], sets: readonly GradedSet[], { earned, extended }: Work): readonly CsvCell[] {
  const { shares, total } = weightedGrade(categories, countedFor(sets, new Date(), extended), earned);
  return [...shares, total].map((share) => (share === null ? null : Math.round(share * 10_000) / 100));
}

async function* importPieces(seat: Staff, form: Exclude<FileForm, "plain">): AsyncGenerator<Piece, void> {
  const sets = await listGradedSets(seat);
  yield IMPORT_FORMS[form].head(sets);
  for await (const students of studentPieces(seat)) {
    const earned = scoresByStudent(await listSetScores(seat, students.map(({ userId }) => userId)));
    yield students.map((student) => IMPORT_FORMS[form].line(student, sets, earned.get(student.userId) ?? new Map()));
  }
}

async function* studentPieces(seat: Staff): AsyncGenerator<readonly GradebookStudent[], void> {
  const [sections, students] = await Promise.all([listSections(seat), listStudents(seat)]);
  const sectionOf = new Map(sections.map(({ sectionId, name }) => [sectionId, name]));
  for (let from = 0; from < students.length; from += PIECE) {
    yield students.slice(from, from + PIECE).map(({ userId, name, email, externalId, sectionId }) => ({ userId, name, email, externalId, section: sectionOf.get(sectionId ?? "") ?? "" }));
  }
}
