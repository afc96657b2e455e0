import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, disconnect } from "../client";
import { type Seat, takeSeat } from "../seat";
import { listNewestAnswers, listNotBegun } from "./class-news";
import { listScoreDistribution, listStudentsInNeed } from "./class-overview";
import { getClassTotals, listItemResults, listResults, listSetResults } from "./class-results";
import { isAnswered } from "./item-statistics";
import { findSet, publishSet, removeSet } from "./problem-sets";
import { addVersion, findVersion, listVersions } from "./problem-versions";
import { BANK_ORDERS, type BankFilter, searchBank } from "./bank";
import { archiveProblem, createProblem, findProblem, type ProblemContent } from "./problems";
import { findStudent, listStudentAnswers, listStudents } from "./roster";
import { appendItem, findPreviewItem, listSetItems } from "./set-items";
import { type WantedSet, writeSet } from "./write-set";

const url = process.env.TEST_DATABASE_URL;
const DAY = 86_400_000;

/** The first page of the bank, in its usual order. */
const bankOf = async (seat: Seat<"INSTRUCTOR">, filter: BankFilter) => (await searchBank(seat, filter, { order: { by: "concept", descending: false }, page: 1, size: 50 })).rows;

/** A class of its own for this run, so that it disturbs no other test: Ada has solved one, Bo is out of attempts, Cy has done nothing. */
describe.skipIf(!url)("the instructor's records (needs TEST_DATABASE_URL)", () => {
  const run = `t${Date.now().toString(36)}`;
  const problem = (slug: string, more: Partial<ProblemContent> = {}): ProblemContent => ({
    slug,
    title: `Title of ${slug}`,
    concept: "chain-rule",
    difficulty: 2,
    source: { ask: { kind: "derivative" }, points: 2, attempts: 3 },
    yaml: `id: ${slug}\nstatement: a 100% sure thing\n`,
    contentHash: slug,
    ...more,
  });
  const wanted = (set: Pick<WantedSet, "setId" | "items"> & Partial<WantedSet>): WantedSet => ({
    onTopOf: 0,
    title: "Week 1",
    intro: "",
    feedback: "PRACTICE",
    closesAt: null,
    graceHours: 0,
    latePerDay: 0,
    timeLimit: null,
    maxAttempts: null,
    hints: true,
    prerequisites: [],
    opensAt: new Date(Date.now() - DAY),
    dueAt: new Date(Date.now() + DAY),
    ...set,
  });
  let staff: Seat<"INSTRUCTOR">;
  let stranger: Seat<"INSTRUCTOR">;
  let setId: string;
  let items: string[] = [];

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const user = (name: string) => db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
    const [ivy, eve, ada, bo, cy] = await Promise.all([user("Ivy"), user("Eve"), user("Ada"), user("Bo"), user("Cy")]);
    const course = (title: string, instructor: string) =>
      db().course.create({ data: { title, joinCode: `${run}${title}`, memberships: { create: { userId: instructor, role: "INSTRUCTOR" } } } });
    const [mine, theirs] = await Promise.all([course("mine", ivy.id), course("theirs", eve.id)]);
    await db().membership.createMany({ data: [ada, bo, cy].map(({ id }) => ({ courseId: mine.id, userId: id, role: "STUDENT" as const })) });
    staff = (await takeSeat(ivy.id, mine.id, "INSTRUCTOR"))!;
    stranger = (await takeSeat(eve.id, theirs.id, "INSTRUCTOR"))!;

    const versions = [];
    for (const slug of ["one", "two"]) {
      const written = await createProblem(staff, problem(slug));
      if (!written.ok) throw new Error(written.code);
      versions.push(written.versionId);
    }
    setId = `${run}-set`;
    const made = await writeSet(staff, wanted({ setId, items: versions.map((versionId) => ({ versionId, points: 2, maxAttempts: 3 })) }), new Date());
    if (!made.ok) throw new Error(made.code);
    items = [...made.itemIds];
    await publishSet(staff, setId, true);

    const work = async (userId: string, itemId: string, status: "SOLVED" | "OUT_OF_ATTEMPTS" | "NOT_STARTED", score: number, attemptsUsed: number) => {
      const judged = status !== "NOT_STARTED";
      const progress = await db().progress.create({
        data: { itemId, userId, courseId: mine.id, seed: 1, status, score, attemptsUsed, lastSubmittedAt: judged ? new Date() : null },
      });
      if (!judged) return;
      await db().submission.create({
        data: {
          progressId: progress.id,
          courseId: mine.id,
          userId,
          itemId,
          clientKey: "k",
          answer: { kind: "text", text: "2x" },
          normalised: "2x",
          verdict: status === "SOLVED" ? "EQUAL" : "UNEQUAL",
          counted: true,
          score,
          outcome: {},
        },
      });
    };
    await work(ada.id, items[0]!, "SOLVED", 1, 1);
    await work(bo.id, items[0]!, "OUT_OF_ATTEMPTS", 0.5, 3);
    await work(ada.id, items[1]!, "NOT_STARTED", 0, 0);
    // An instructor's own try counts nowhere.
    await work(ivy.id, items[0]!, "SOLVED", 1, 1);
  });

  afterAll(async () => {
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("counts the class, and the instructor's own tries not", async () => {
    expect(await getClassTotals(staff)).toEqual({ students: 3, activeThisWeek: 2, answersToday: 2, undecided: 0 });
    const [first, second] = await listItemResults(staff, setId);
    expect(first).toMatchObject({ title: "Title of one", begun: 2, solved: 1, outOfAttempts: 1, meanScore: 0.75, meanAttempts: 2, points: 2 });
    expect(second).toMatchObject({ title: "Title of two", begun: 0, solved: 0, meanScore: null });
    expect(await listSetResults(staff)).toMatchObject([{ title: "Week 1", problems: 2, points: 4, begun: 2, finished: 0 }]);
  });

  it("a set that is over is open for whoever was given longer, and counts for them when it is due for them", async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const dates = await db().problemSet.findUniqueOrThrow({ where: { id: setId }, select: { dueAt: true, closesAt: true, graceHours: true } });
    const [over, later] = [day(-1), day(2)];
    const shares = async () => (await listScoreDistribution(staff)).flatMap(({ tenth, students }) => (students === 0 ? [] : [[tenth, students]]));
    await db().problemSet.update({ where: { id: setId }, data: { dueAt: over, closesAt: null, graceHours: 2 } });
    const grace = new Date(over.getTime() + 2 * 3_600_000);
    expect(await listSetResults(staff)).toMatchObject([{ dueAt: over, lastDueAt: over, endsAt: grace, lastEndsAt: grace, extended: 0 }]);
    expect(await shares()).toEqual([[0, 1], [2, 1], [5, 1]]);

    const ada = await db().user.findFirstOrThrow({ where: { email: { startsWith: "Ada", endsWith: `.${run}@example.org` } } });
    await db().setExtension.create({ data: { courseId: staff.courseId, setId, userId: ada.id, dueAt: later, reason: "ill" } });
    expect(await listSetResults(staff)).toMatchObject([{ dueAt: over, lastDueAt: later, endsAt: grace, lastEndsAt: new Date(later.getTime() + 2 * 3_600_000), extended: 1 }]);
    expect(await shares()).toEqual([[0, 1], [2, 1]]);

    await db().setExtension.deleteMany({ where: { setId } });
    await db().problemSet.update({ where: { id: setId }, data: dates });
  });

  it("has one row for each student and problem that was opened", async () => {
    const results = await listResults(staff, { setId });
    expect(results.map((result) => result.status).sort()).toEqual(["NOT_STARTED", "OUT_OF_ATTEMPTS", "SOLVED", "SOLVED"]);
  });

  it("tells the newest answers, who has not begun and who is stuck", async () => {
    expect((await listNewestAnswers(staff)).map((answer) => answer.name).sort()).toEqual(["Ada", "Bo"]);
    expect((await listNotBegun(staff)).map((one) => one.name)).toEqual(["Cy"]);
    const needing = await listStudentsInNeed(staff);
    expect(needing.map(({ name, reason, problems, newestTitle }) => [name, reason, problems, newestTitle])).toEqual([["Bo", "stuck", 1, "Title of one"], ["Cy", "not-begun", 0, null]]);
  });

  it("knows which problems students have answered", async () => {
    const answered = await Promise.all((await bankOf(staff, { own: true })).map(async ({ slug, problemId }) => [slug, await isAnswered(staff, problemId)]));
    expect(Object.fromEntries(answered)).toEqual({ one: true, two: false });
  });

  it("lists the roster by name, searches it, and finds one", async () => {
    expect((await listStudents(staff)).map(({ name, points, solved }) => [name, points, solved])).toEqual([
      ["Ada", 2, 1],
      ["Bo", 1, 0],
      ["Cy", 0, 0],
    ]);
    expect(await listStudents(staff, "  aDa.")).toHaveLength(1);
    expect(await listStudents(staff, "%")).toEqual([]);
    const [ada] = await listStudents(staff, "ada.");
    expect(await findStudent(staff, ada!.userId)).toEqual(ada);
    expect(await listStudentAnswers(staff, ada!.userId)).toMatchObject([{ title: "Title of one", verdict: "EQUAL", seed: 1 }]);
    expect(await findStudent(staff, staff.userId)).toBeNull();
  });

  it("shows a stranger's instructor nothing", async () => {
    const [ada] = await listStudents(staff, "ada.");
    const [own] = await bankOf(staff, { own: true });
    expect(await getClassTotals(stranger)).toEqual({ students: 0, activeThisWeek: 0, answersToday: 0, undecided: 0 });
    expect(await listItemResults(stranger, setId)).toEqual([]);
    for (const list of [listSetResults, listResults, listNewestAnswers, listNotBegun, listStudentsInNeed, listStudents]) expect(await list(stranger)).toEqual([]);
    expect(await bankOf(stranger, { own: true })).toEqual([]);
    expect(await isAnswered(stranger, own!.problemId)).toBe(false);
    expect(await listSetItems(stranger, setId)).toEqual([]);
    expect(await listVersions(stranger, own!.problemId)).toEqual([]);
    for (const found of [findSet(stranger, setId), findStudent(stranger, ada!.userId), findProblem(stranger, own!.problemId), findVersion(stranger, own!.problemId), findPreviewItem(stranger, setId, items[0]!)])
      expect(await found).toBeNull();
    expect(await listStudentAnswers(stranger, ada!.userId)).toEqual([]);
    for (const onTopOf of [0, 1]) expect(await writeSet(stranger, wanted({ setId, onTopOf, title: "x", items: [] }), new Date())).toEqual({ ok: false, code: "not-found" });
    expect(await appendItem(stranger, setId, { versionId: own!.versionId, points: 1, maxAttempts: null })).toEqual({ ok: false, code: "not-found" });
    expect(await addVersion(stranger, own!.problemId, 1, problem("one"))).toEqual({ ok: false, code: "not-found" });
    for (const changed of [publishSet(stranger, setId, false), removeSet(stranger, setId)]) expect(await changed).toBe(false);
  });

  it("searches the bank by words, kind, concept and difficulty", async () => {
    const slugs = async (filter: BankFilter) => (await bankOf(staff, { own: true, ...filter })).map((row) => row.slug);
    expect(await slugs({})).toEqual(["one", "two"]);
    expect(await slugs({ text: "title TWO" })).toEqual(["two"]);
    expect(await slugs({ text: "100% sure" })).toEqual(["one", "two"]);
    expect(await slugs({ text: "1%sure" })).toEqual([]);
    expect(await slugs({ kind: "derivative", concept: "chain-rule", difficulty: 2 })).toEqual(["one", "two"]);
    expect(await slugs({ kind: "gradient" })).toEqual([]);
    expect((await bankOf(staff, { own: true }))[0]).toMatchObject({ points: 2, attempts: 3, sets: 1, own: true, number: 1 });
  });

  it("finds problems by their use and by how they went, in any order and page by page", async () => {
    const [first, second] = await bankOf(staff, { own: true });
    expect(first).toMatchObject({ slug: "one", sets: 1, courses: 1, tried: 2, solved: 1 });
    expect(second).toMatchObject({ slug: "two", sets: 1, tried: 0, solved: 0, firstTry: 0 });
    expect(await bankOf(staff, { own: true, used: false })).toEqual([]);
    expect((await bankOf(staff, { own: true, success: [0.5, 0.8] })).map(({ slug }) => slug)).toEqual(["one"]);
    expect(await bankOf(staff, { own: true, success: [0.8, 2] })).toEqual([]);
    for (const by of BANK_ORDERS) {
      const ordered = (page: number, descending: boolean) => searchBank(staff, { own: true }, { order: { by, descending }, page, size: 1 });
      const pages = [await ordered(1, false), await ordered(2, false)];
      expect(pages.map(({ total }) => total), by).toEqual([2, 2]);
      expect(new Set(pages.flatMap(({ rows }) => rows.map(({ slug }) => slug))), by).toEqual(new Set(["one", "two"]));
    }
    const titles = await searchBank(staff, { own: true }, { order: { by: "title", descending: true }, page: 1, size: 50 });
    expect(titles.rows.map(({ slug }) => slug)).toEqual(["two", "one"]);
    // What nobody has tried comes last, whichever way success is ordered.
    for (const descending of [true, false]) expect((await searchBank(staff, { own: true }, { order: { by: "success", descending }, page: 1, size: 50 })).rows.map(({ slug }) => slug)).toEqual(["one", "two"]);
  });

  it("shows what was put away on request alone, and offers it again", async () => {
    const [, second] = await bankOf(staff, { own: true });
    await archiveProblem(staff, second!.problemId, true);
    expect((await bankOf(staff, { own: true })).map(({ slug }) => slug)).toEqual(["one"]);
    expect((await bankOf(staff, { own: true, archived: true })).map(({ slug }) => slug)).toEqual(["two"]);
    expect(await archiveProblem(stranger, second!.problemId, false)).toBe(false);
    await archiveProblem(staff, second!.problemId, false);
    expect(await bankOf(staff, { own: true })).toHaveLength(2);
  });

  it("leaves a set, and who is in the midst of it, with the version that it has", async () => {
    const [before] = await listSetItems(staff, setId);
    const [own] = await bankOf(staff, { own: true, text: "one" });
    const written = await addVersion(staff, own!.problemId, own!.number, problem("one", { title: "Title of one", contentHash: "later", yaml: "id: one\nstatement: later, a 100% sure thing\n" }));
    expect(written).toMatchObject({ ok: true, number: own!.number + 1 });
    expect((await listSetItems(staff, setId))[0]?.versionId).toBe(before!.versionId);
    const progress = await db().progress.findFirstOrThrow({ where: { itemId: before!.itemId }, select: { item: { select: { problemVersionId: true } } } });
    expect(progress.item.problemVersionId).toBe(before!.versionId);
  });

  it("refuses a name that is taken, and a version on top of an old one", async () => {
    expect(await createProblem(staff, problem("one", { contentHash: "another" }))).toEqual({ ok: false, code: "slug-taken" });
    expect(await createProblem(staff, problem("one"))).toMatchObject({ ok: true, number: 1 });
    const [{ problemId } = { problemId: "" }] = await bankOf(staff, { text: "two", own: true });
    expect(await addVersion(staff, problemId, 1, problem("two", { title: "Newer", contentHash: "newer" }))).toMatchObject({ ok: true, number: 2 });
    expect(await addVersion(staff, problemId, 1, problem("two", { title: "Newer", contentHash: "newer" }))).toMatchObject({ ok: true, number: 2 });
    expect(await addVersion(staff, problemId, 1, problem("two", { title: "Late" }))).toEqual({ ok: false, code: "stale" });
    expect((await findProblem(staff, problemId))?.title).toBe("Newer");
    expect((await listVersions(staff, problemId)).map((version) => version.number)).toEqual([2, 1]);
    expect((await findVersion(staff, problemId, 1))?.number).toBe(1);
    expect(await listSetItems(staff, setId)).toMatchObject([{ number: 1, newestNumber: 2 }, { number: 1, newestNumber: 2 }]);
  });

  it("moves items that were opened, and neither removes nor changes them", async () => {
    const stored = await listSetItems(staff, setId);
    const [first, second] = stored;
    const turned = [second!, first!].map(({ itemId, versionId }) => ({ itemId, versionId, points: 3, maxAttempts: null }));
    expect(await writeSet(staff, wanted({ setId, onTopOf: 1, items: turned }), new Date())).toEqual({ ok: true, revision: 2, itemIds: [second!.itemId, first!.itemId] });
    expect((await listSetItems(staff, setId)).map((item) => [item.itemId, item.points])).toEqual([
      [second!.itemId, 3],
      [first!.itemId, 3],
    ]);
    expect(await writeSet(staff, wanted({ setId, onTopOf: 2, items: turned.slice(1) }), new Date())).toEqual({ ok: false, code: "begun" });
    const newer = turned.map((item) => (item.itemId === second!.itemId ? { ...item, versionId: second!.newestVersionId } : item));
    expect(await writeSet(staff, wanted({ setId, onTopOf: 2, items: newer }), new Date())).toEqual({ ok: false, code: "begun" });
    expect(await writeSet(staff, wanted({ setId, onTopOf: 2, items: [...turned, { versionId: "none", points: 1, maxAttempts: null }] }), new Date())).toEqual({ ok: false, code: "unknown" });
    expect(await removeSet(staff, setId)).toBe(false);
  });

  it("appends each version once, also when ten ask at the same time", async () => {
    const fresh = `${run}-second`;
    await writeSet(staff, wanted({ setId: fresh, items: [] }), new Date());
    const [{ versionId } = { versionId: "" }] = await bankOf(staff, { own: true });
    await Promise.all(Array.from({ length: 10 }, () => appendItem(staff, fresh, { versionId, points: 1, maxAttempts: null })));
    expect(await listSetItems(staff, fresh)).toHaveLength(1);
    expect(await removeSet(staff, fresh)).toBe(true);
  });

  it("asks of each student what is due by their own date", async () => {
    const courseId = staff.courseId;
    const [bo] = await listStudents(staff, "bo");
    const [cy] = await listStudents(staff, "cy");
    const [before, later, long] = [new Date(Date.now() - DAY / 2), new Date(Date.now() + DAY), new Date(Date.now() - 20 * DAY)];
    const reasons = async () => (await listStudentsInNeed(staff)).map(({ name, reason }) => [name, reason]);
    const missing = async () => (await listNotBegun(staff)).filter((one) => one.setId === setId).map(({ name }) => name);
    const grant = (userId: string) => db().setExtension.create({ data: { setId, userId, courseId, dueAt: later } });
    await db().problemSet.updateMany({ where: { courseId, id: { not: setId } }, data: { publishedAt: null } });
    await db().problemSet.update({ where: { id: setId }, data: { dueAt: before } });
    expect(await missing()).toEqual([]);
    await grant(cy!.userId);
    expect(await missing()).toEqual(["Cy"]);

    // Cy has now as much as Ada, Bo a tenth of one problem, and that long ago.
    await db().progress.create({ data: { itemId: items[0]!, userId: cy!.userId, courseId, seed: 1, status: "SOLVED", score: 1, attemptsUsed: 1, lastSubmittedAt: new Date() } });
    await db().setExtension.deleteMany({ where: { setId } });
    await db().progress.updateMany({ where: { courseId, userId: bo!.userId }, data: { lastSubmittedAt: long, score: 0.1 } });
    await db().setStanding.updateMany({ where: { courseId, userId: bo!.userId }, data: { lastSubmittedAt: long } });
    expect(await reasons()).toEqual([["Bo", "behind"]]);
    await grant(bo!.userId);
    expect(await reasons()).toEqual([["Bo", "stopped"]]);
  });
});
