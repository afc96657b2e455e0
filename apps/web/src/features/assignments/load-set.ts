import { findPreviewItem, getClassTotals, getCourse, listBank, listSetItems, listSetResults, type Seat, toWallTime } from "@nabla/db";
import type { BankProblem, EditedSet } from "./draft-items";
import { findStoredSet } from "./stored-set";

type Staff = Seat<"INSTRUCTOR">;

/** What the set editor needs for a set that exists; null where this course has none. */
export async function loadSet(seat: Staff, setId: string) {
  const course = await getCourse(seat);
  const [stored, bank, sets] = await Promise.all([findStoredSet(seat, setId, course), loadBank(seat), listSetResults(seat)]);
  const result = sets.find((one) => one.setId === setId);
  if (!stored || !result) return null;
  const { set, edited: initial } = stored;
  const others = sets.filter((one) => one.setId !== setId).map((one) => ({ setId: one.setId, title: one.title }));
  return { others, course, set, result, initial, bank, begun: Math.max(0, ...initial.items.map((item) => item.begun)) };
}

/** What the set editor needs for a new set: it opens next morning and is due a week later, before midnight. */
export async function loadNewSet(seat: Staff, now: Date) {
  const [course, bank, sets] = await Promise.all([getCourse(seat), loadBank(seat), listSetResults(seat)]);
  const day = (days: number) => toWallTime(new Date(now.getTime() + days * 86_400_000), course.timeZone).slice(0, 10);
  const initial: EditedSet = { title: "", intro: "", opens: `${day(1)}T08:00`, due: `${day(8)}T23:59`, closes: "", graceHours: "0", latePerDay: "0", timeLimit: "", maxAttempts: "", hints: true, prerequisites: [], feedback: "PRACTICE", items: [] };
  return { course, initial, bank, others: sets.map(({ setId, title }) => ({ setId, title })) };
}

async function loadBank(seat: Staff): Promise<BankProblem[]> {
  const rows = await listBank(seat);
  return rows.map(({ problemId, versionId, number, title, concept, difficulty, kind, points, attempts, own }) => ({
    problemId,
    versionId,
    number,
    title,
    concept,
    difficulty,
    kind,
    points,
    attempts,
    own,
  }));
}

/** Every set of the course and the size of its class. */
export async function loadSets(seat: Staff) {
  const [course, sets, totals] = await Promise.all([getCourse(seat), listSetResults(seat), getClassTotals(seat)]);
  return { course, sets, students: totals.students };
}

/** One item of a set to look at as a student would, with its neighbours. Null where there is none. */
export async function loadPreview(seat: Staff, setId: string, itemId: string) {
  const [course, item, items] = await Promise.all([getCourse(seat), findPreviewItem(seat, setId, itemId), listSetItems(seat, setId)]);
  return item ? { course, item, items: items.map(({ itemId: id, title }) => ({ itemId: id, title })) } : null;
}
