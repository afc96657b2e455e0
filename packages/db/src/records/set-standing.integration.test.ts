import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, disconnect } from "../client";
import { listStudentsInNeed } from "./class-overview";
import { getClassTotals, listItemResults, listSetResults } from "./class-results";
import { takeSeat } from "../seat";

const url = process.env.TEST_DATABASE_URL;
const STUDENTS = 4;
const SETS = 2;
const PER_SET = 3;

/** One thing that happens to a class's work: by places in the lists of students and problems. */
type Change =
  | { readonly kind: "work"; readonly student: number; readonly item: number; readonly status: "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS"; readonly halves: number; readonly attempts: number }
  | { readonly kind: "draft"; readonly student: number; readonly item: number }
  | { readonly kind: "forget"; readonly student: number; readonly item: number }
  | { readonly kind: "points"; readonly item: number; readonly points: number }
  | { readonly kind: "move"; readonly item: number; readonly set: number }
  | { readonly kind: "scale"; readonly item: number };

const student = fc.nat(STUDENTS - 1);
const item = fc.nat(SETS * PER_SET - 1);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("work" as const), student, item, status: fc.constantFrom("NOT_STARTED", "IN_PROGRESS", "SOLVED", "OUT_OF_ATTEMPTS"), halves: fc.nat(2), attempts: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("draft" as const), student, item }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("forget" as const), student, item }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("points" as const), item, points: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("move" as const), item, set: fc.nat(SETS - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("scale" as const), item }) },
);

/** What the database keeps summed up is what is counted from the work itself, whatever was done and however much at once. */
describe.skipIf(!url)("sums by student and set (need TEST_DATABASE_URL)", () => {
  const run = `s${Date.now().toString(36)}`;
  const [userIds, setIds, itemIds]: [string[], string[], string[]] = [[], [], []];
  let [courseId, staffId] = ["", ""];

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const people = await Promise.all(Array.from({ length: STUDENTS + 1 }, (_, i) => db().user.create({ data: { email: `p${i}.${run}@example.org`, name: `P ${i}`, passwordHash: "x" } })));
    const [staff, ...students] = people.map(({ id }) => id);
    staffId = staff!;
    userIds.push(...students);
    courseId = (await db().course.create({ data: { title: "Sums", joinCode: run, memberships: { create: people.map(({ id }) => ({ userId: id, role: id === staff ? "OWNER" : "STUDENT" })) } } })).id;
    const problem = await db().problem.create({ data: { courseId, slug: "p", title: "P", concept: "chain-rule", difficulty: 1, versions: { create: { number: 1, source: { id: "p" }, yaml: "id: p", contentHash: "x" } } }, include: { versions: true } });
    for (let i = 0; i < SETS; i++) {
      const items = { create: Array.from({ length: PER_SET }, (_, position) => ({ problemVersionId: problem.versions[0]!.id, position, points: 2 })) };
      const set = await db().problemSet.create({ data: { courseId, title: `S ${i}`, position: i, publishedAt: new Date(), items }, include: { items: { orderBy: { position: "asc" } } } });
      setIds.push(set.id);
      itemIds.push(...set.items.map(({ id }) => id));
    }
  });

  afterAll(async () => {
    await db().course.deleteMany({ where: { id: courseId } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  async function make(one: Change): Promise<unknown> {
    const itemId = itemIds[one.item]!;
    if (one.kind === "points") return db().setItem.update({ where: { id: itemId }, data: { points: one.points } });
    if (one.kind === "move") return db().setItem.update({ where: { id: itemId }, data: { setId: setIds[one.set]! } });
    if (one.kind === "scale") return db().progress.updateMany({ where: { itemId }, data: { score: { multiply: 0.5 } } });
    const userId = userIds[one.student]!;
    if (one.kind === "draft") return db().progress.updateMany({ where: { itemId, userId }, data: { draft: { kind: "text", text: "x" } } });
    if (one.kind === "forget") return db().progress.deleteMany({ where: { itemId, userId } });
    const at = new Date(1_700_000_000_000 + one.attempts * 1000);
    const data = one.status === "NOT_STARTED" ? { status: one.status, score: 0, attemptsUsed: 0, lastSubmittedAt: null } : { status: one.status, score: one.halves / 2, attemptsUsed: one.attempts, lastSubmittedAt: at };
    return db().progress.upsert({ where: { itemId_userId: { itemId, userId } }, create: { itemId, userId, courseId, seed: 1, ...data }, update: data });
  }

  /** As they are kept, and as they are counted: where nothing is kept, nothing was begun. */
  const kept = async () => db().setStanding.findMany({ where: { courseId }, omit: { courseId: true }, orderBy: [{ setId: "asc" }, { userId: "asc" }] });
  const counted = async () => {
    const [items, work] = await Promise.all([db().setItem.findMany({ where: { set: { courseId } } }), db().progress.findMany({ where: { courseId } })]);
    return [...setIds].sort().flatMap((setId) =>
      [...userIds].sort().map((userId) => {
        const own = items.filter((one) => one.setId === setId).flatMap(({ id, points }) => work.filter((one) => one.itemId === id && one.userId === userId).map((one) => ({ ...one, points })));
        const last = own.flatMap(({ lastSubmittedAt }) => (lastSubmittedAt ? [lastSubmittedAt.getTime()] : []));
        const sum = (value: (one: (typeof own)[number]) => number) => own.reduce((all, one) => all + value(one), 0);
        return {
          setId,
          userId,
          points: sum(({ score, points }) => score * points),
          shares: sum(({ score }) => score),
          begun: own.filter(({ status }) => status !== "NOT_STARTED").length,
          solved: own.filter(({ status }) => status === "SOLVED").length,
          finished: own.filter(({ status }) => status === "SOLVED" || status === "OUT_OF_ATTEMPTS").length,
          attempts: sum(({ attemptsUsed }) => attemptsUsed),
          lastSubmittedAt: last.length === 0 ? null : new Date(Math.max(...last)),
        };
      }),
    );
  };

  async function agree() {
    const rows = await kept();
    const nothing = ({ begun, attempts, points }: { begun: number; attempts: number; points: number }) => begun === 0 && attempts === 0 && points === 0;
    const missing = (await counted()).filter((one) => !rows.some(({ setId, userId }) => setId === one.setId && userId === one.userId));
    // A row is made with the first answer that was judged; attempts without one are nobody's.
    expect(missing.filter((one) => one.begun > 0)).toEqual([]);
    expect(rows).toEqual((await counted()).filter((one) => !missing.some(({ setId, userId }) => setId === one.setId && userId === one.userId)));
    return rows.filter((one) => !nothing(one)).length;
  }

  it("are what is counted, after any changes one after another", async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        for (const one of changes) await make(one);
        seen += await agree();
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it("are what is counted, after answers that came at the same time", async () => {
    const all = userIds.flatMap((_, who) => itemIds.map((__, which): Change => ({ kind: "work", student: who, item: which, status: "SOLVED", halves: 2, attempts: 1 + which })));
    for (const one of all) await make({ ...one, status: "IN_PROGRESS", halves: 1, attempts: 0 } as Change);
    await Promise.all([...all, { kind: "points" as const, item: 0, points: 3 }].map(make));
    expect(await agree()).toBeGreaterThan(0);
  });

  it("give the class's numbers", async () => {
    const staff = (await takeSeat(staffId, courseId, "OWNER"))!;
    const work = await db().progress.findMany({ where: { courseId, status: { not: "NOT_STARTED" } }, include: { item: true } });
    const students = (of: typeof work) => new Set(of.map(({ userId }) => userId)).size;
    const sets = await listSetResults(staff);
    for (const { setId, begun } of sets) expect(begun).toBe(students(work.filter((one) => one.item.setId === setId)));
    const items = (await Promise.all(setIds.map((setId) => listItemResults(staff, setId)))).flat();
    expect(items.map(({ itemId, begun, solved }) => [itemId, begun, solved]).sort()).toEqual(
      itemIds.map((id) => [id, students(work.filter(({ itemId }) => itemId === id)), students(work.filter(({ itemId, status }) => itemId === id && status === "SOLVED"))]).sort(),
    );
    expect(await getClassTotals(staff)).toMatchObject({ students: STUDENTS, activeThisWeek: 0 });
    expect(await listStudentsInNeed(staff)).toHaveLength(STUDENTS);
  });
});
