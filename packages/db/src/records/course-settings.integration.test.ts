import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeAccount } from "../account";
import { db, disconnect } from "../client";
import { type Seat, takeSeat } from "../seat";
import { copyCourse, listWhatIsCopied } from "./copy-course";
import { archiveCourse, changeCourse, deleteCourse, renewJoinCode } from "./course-settings";
import { createCourse, getCourse, getJoinCode, listMyCourses } from "./courses";
import { findEntrance, joinCourse } from "./joining";

const url = process.env.TEST_DATABASE_URL;
const NOW = new Date("2026-11-20T12:00:00Z");

describe.skipIf(!url)("a course's settings, its end and its copies (need TEST_DATABASE_URL)", () => {
  const run = `c${Date.now().toString(36)}`;
  let owner: Seat<"OWNER">;

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const user = await db().user.create({ data: { email: `olga.${run}@example.org`, name: "Olga", passwordHash: "none" } });
    await createCourse(takeAccount(user.id), { courseId: run, title: `Course ${run}`, summary: "", timeZone: "Europe/Berlin" });
    owner = (await takeSeat(user.id, run, "OWNER"))!;
    const problem = await db().problem.create({
      data: { courseId: run, slug: "own", title: "Own", concept: "derivative", difficulty: 1, versions: { create: [1, 2].map((number) => ({ number, source: { number }, yaml: `v${number}`, contentHash: "x", authorId: user.id })) } },
      select: { versions: { orderBy: { number: "asc" } } },
    });
    const bank = await db().problem.create({ data: { slug: `bank-${run}`, title: "Bank", concept: "derivative", difficulty: 1, versions: { create: { number: 1, source: {}, yaml: "", contentHash: "x" } } }, select: { versions: true } });
    // Due on either side of a change of clocks, which in Berlin is on 25 October 2026 and on 28 March 2027.
    await db().problemSet.create({
      data: {
        courseId: run, title: "Week 1", position: 0, publishedAt: NOW, revision: 7, opensAt: new Date("2026-10-12T06:00:00Z"), dueAt: new Date("2026-10-30T22:59:00Z"), closesAt: new Date("2026-11-06T22:59:00Z"),
        items: { create: [problem.versions[0], bank.versions[0]].map((version, position) => ({ position, points: position + 0.1, problemVersionId: version?.id ?? "" })) },
      },
    }); // prettier-ignore
    const category = await db().gradeCategory.create({ data: { id: `${run}-homework`, courseId: run, title: "Homework", weight: 40, dropLowest: 1, position: 0 } });
    const first = await db().problemSet.findFirstOrThrow({ where: { courseId: run } });
    await db().problemSet.create({
      data: { courseId: run, title: "No dates", position: 1, latePerDay: 10, maxAttempts: 3, gradeCategoryId: category.id, prerequisites: { create: { requiresId: first.id, percent: 60 } } },
    });
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { title: { endsWith: run } } });
    await db().problem.deleteMany({ where: { slug: `bank-${run}` } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("let two people change different things at once, and tell the second of two who change the same", async () => {
    const { courseId: _, ...before } = await getCourse(owner);
    expect(await changeCourse(owner, before, { ...before, term: "Fall 2026", startsOn: "2026-10-12", endsOn: "2027-02-05" })).toEqual({ ok: true });
    expect(await changeCourse(owner, before, { ...before, summary: "A summary" })).toEqual({ ok: true });
    expect(await changeCourse(owner, before, { ...before, term: "Winter" })).toEqual({ ok: false, code: "stale" });
    // The same change again, whose answer was lost.
    expect(await changeCourse(owner, before, { ...before, summary: "A summary" })).toEqual({ ok: true });
    expect(await getCourse(owner)).toMatchObject({ term: "Fall 2026", startsOn: "2026-10-12", endsOn: "2027-02-05", summary: "A summary" });
  });

  it("renew a join code once, however often it is asked about the same one", async () => {
    const old = await getJoinCode(owner);
    const fresh = await renewJoinCode(owner, old);
    expect(fresh).not.toBe(old);
    expect(await renewJoinCode(owner, old)).toBe(fresh);
    expect(await findEntrance(old, NOW)).toBeNull();
    expect(await findEntrance(fresh, NOW)).toMatchObject({ courseId: run });
  });

  it("are copied for another term: sets as drafts with moved dates, own problems with their versions, no people", async () => {
    expect(await listWhatIsCopied(owner)).toMatchObject({ problems: 1, sets: [{ title: "Week 1", problems: 2 }, { title: "No dates", problems: 0 }] });
    const wanted = { courseId: randomUUID(), title: `Copy ${run}`, term: "Spring 2027", startsOn: "2027-03-22", endsOn: null, days: 161 };
    for (const _ of [1, 2]) expect(await copyCourse(owner, wanted)).toBe(true);
    const copy = await db().course.findUniqueOrThrow({
      where: { id: wanted.courseId },
      include: { memberships: true, problems: { include: { versions: { orderBy: { number: "asc" } } } }, gradeCategories: true, sets: { orderBy: { position: "asc" }, include: { prerequisites: true, items: { orderBy: { position: "asc" }, include: { problemVersion: { include: { problem: true } } } } } } },
    });
    expect(copy).toMatchObject({ summary: "A summary", timeZone: "Europe/Berlin", term: "Spring 2027", copiedFromId: run, memberships: [{ userId: owner.userId, role: "OWNER" }] });
    expect(copy.problems.map(({ slug, versions }) => [slug, versions.map(({ number, yaml, source }) => [number, yaml, source])])).toEqual([["own", [[1, "v1", { number: 1 }], [2, "v2", { number: 2 }]]]]);
    const [week, bare] = copy.sets;
    expect(week).toMatchObject({ title: "Week 1", publishedAt: null, revision: 1 });
    // 8:00 and 23:59 on the wall before and after: the clocks change in between.
    expect([week?.opensAt, week?.dueAt, week?.closesAt].map((at) => at?.toISOString())).toEqual(["2027-03-22T07:00:00.000Z", "2027-04-09T21:59:00.000Z", "2027-04-16T21:59:00.000Z"]);
    expect(week?.items.map(({ points, problemVersion: { number, problem } }) => [points, number, problem.courseId])).toEqual([[0.1, 1, wanted.courseId], [1.1, 1, null]]);
    expect(copy.gradeCategories).toMatchObject([{ title: "Homework", weight: 40, dropLowest: 1 }]);
    expect(bare).toMatchObject({ opensAt: null, dueAt: null, closesAt: null, latePerDay: 10, maxAttempts: 3, gradeCategoryId: copy.gradeCategories[0]?.id, prerequisites: [{ requiresId: week?.id, percent: 60 }] });
    expect(week).toMatchObject({ gradeCategoryId: null, prerequisites: [] });
  });

  it("give no copy under an id that is taken", async () => {
    expect(await copyCourse(owner, { courseId: run, title: "x", term: "", startsOn: null, endsOn: null, days: 0 })).toBe(false);
  });

  it("end by being put away, which can be taken back, and only then by being deleted", async () => {
    expect(await deleteCourse(owner)).toBe(false);
    const code = await getJoinCode(owner);
    await archiveCourse(owner, true, NOW);
    await archiveCourse(owner, true, new Date());
    expect((await takeSeat(owner.userId, run, "OWNER"))?.archived).toBe(true);
    expect((await listMyCourses(takeAccount(owner.userId))).map(({ title, archived }) => [title, archived])).toEqual([[`Copy ${run}`, false], [`Course ${run}`, true]]);
    expect(await joinCourse(takeAccount(owner.userId), code, NOW)).toEqual({ ok: false, code: "unknown" });
    await archiveCourse(owner, false, NOW);
    expect((await takeSeat(owner.userId, run, "OWNER"))?.archived).toBe(false);
    await archiveCourse(owner, true, NOW);
    expect(await deleteCourse(owner)).toBe(true);
    expect(await takeSeat(owner.userId, run, "MEMBER")).toBeNull();
    // Its copy stands.
    expect((await listMyCourses(takeAccount(owner.userId))).map(({ title }) => title)).toEqual([`Copy ${run}`]);
  });
});
