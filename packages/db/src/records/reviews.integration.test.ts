import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db, disconnect } from "../client";
import { type Seat, takeSeat } from "../seat";
import { findMyProgress } from "./progress";
import { countAnswersToReview, listAnswersToReview, recordReview } from "./reviews";
import { listMySubmissions, type NewSubmission, recordSubmission } from "./submissions";

const url = process.env.TEST_DATABASE_URL;
const now = new Date("2026-11-23T12:00:00Z");

const sent = (more: Partial<NewSubmission>): NewSubmission => ({
  clientKey: randomUUID(), answer: { kind: "text", text: "because" }, normalised: randomUUID(), verdict: "UNDECIDED", costsAttempt: false,
  score: 0, outcome: { verdict: "undecided" }, awaitsReview: true, gradingMs: 1, ...more,
}); // prettier-ignore

describe.skipIf(!url)("reading what no program judges (needs TEST_DATABASE_URL)", () => {
  const run = `r${Date.now().toString(36)}`;
  let student: Seat<"STUDENT">;
  let staff: Seat<"INSTRUCTOR">;
  let stranger: Seat<"INSTRUCTOR">;
  let itemId: string;
  let progressId: string;

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const join = async (name: string, role: "STUDENT" | "INSTRUCTOR", courseId?: string) => {
      const user = await db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
      const course = courseId ?? (await db().course.create({ data: { title: name, joinCode: `${run}${name}`, timeZone: "UTC" } })).id;
      await db().membership.create({ data: { courseId: course, userId: user.id, role } });
      return { userId: user.id, courseId: course };
    };
    const ivy = await join("ivy", "INSTRUCTOR");
    const sam = await join("sam", "STUDENT", ivy.courseId);
    const eve = await join("eve", "INSTRUCTOR");
    staff = (await takeSeat(ivy.userId, ivy.courseId, "INSTRUCTOR"))!;
    student = (await takeSeat(sam.userId, sam.courseId, "STUDENT"))!;
    stranger = (await takeSeat(eve.userId, eve.courseId, "INSTRUCTOR"))!;
  });

  beforeEach(async () => {
    const { courseId } = staff;
    const set = await db().problemSet.create({ data: { courseId, title: "S", position: 0, publishedAt: now } });
    const problem = await db().problem.create({ data: { courseId, slug: randomUUID(), title: "Why", concept: "gradient", difficulty: 1 } });
    const version = await db().problemVersion.create({ data: { problemId: problem.id, number: 1, source: {}, yaml: "", contentHash: "" } });
    itemId = (await db().setItem.create({ data: { setId: set.id, problemVersionId: version.id, position: 0, points: 4 } })).id;
    progressId = (await db().progress.create({ data: { itemId, userId: student.userId, courseId, seed: 1 } })).id;
    await db().submission.deleteMany({ where: { courseId } });
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  const store = async (more: Partial<NewSubmission> = {}) => {
    const recorded = await recordSubmission(student, progressId, sent(more), null, now);
    if (recorded?.kind !== "stored") throw new Error("not stored");
    return recorded.submission.submissionId;
  };
  const review = (submissionId: string, score: number, more: Partial<Parameters<typeof recordReview>[1]> = {}) => ({ changeId: randomUUID(), submissionId, seen: null, score, comment: "", ...more });

  it("lists what waits, of this course alone, until it is read", async () => {
    const submissionId = await store();
    await store({ awaitsReview: false, verdict: "UNEQUAL" });
    expect(await countAnswersToReview(staff)).toBe(1);
    expect((await listAnswersToReview(staff, "waiting")).answers).toMatchObject([{ submissionId, studentName: "sam", title: "Why", points: 4 }]);
    expect(await listAnswersToReview(stranger, "waiting")).toEqual({ answers: [], all: 0 });
    await recordReview(staff, review(submissionId, 0.75, { comment: "Nearly." }), now);
    expect(await countAnswersToReview(staff)).toBe(0);
    expect((await listAnswersToReview(staff, "done")).answers).toMatchObject([{ submissionId, reviewScore: 0.75 }]);
    expect(await listMySubmissions(student, itemId)).toContainEqual(expect.objectContaining({ submissionId, reviewScore: 0.75, reviewComment: "Nearly." }));
  });

  it("says when an answer was due, by the date that holds for its student", async () => {
    const submissionId = await store();
    const [sets, granted] = [new Date("2026-11-22T12:00:00Z"), new Date("2026-11-25T12:00:00Z")];
    const dueAt = async () => (await listAnswersToReview(staff, "waiting")).answers.find((one) => one.submissionId === submissionId)?.dueAt;
    expect(await dueAt()).toBeNull();
    const { setId } = await db().setItem.update({ where: { id: itemId }, data: { set: { update: { dueAt: sets } } } });
    expect(await dueAt()).toEqual(sets);
    await db().setExtension.create({ data: { setId, userId: student.userId, courseId: staff.courseId, extraAttempts: 1 } });
    expect(await dueAt()).toEqual(sets);
    await db().setExtension.update({ where: { setId_userId: { setId, userId: student.userId } }, data: { dueAt: granted } });
    expect(await dueAt()).toEqual(granted);
  });

  it("makes the progress that the best of the answers is worth, and leaves a record", async () => {
    await store({ awaitsReview: false, verdict: "UNEQUAL", score: 0.5 });
    const submissionId = await store();
    await recordReview(staff, review(submissionId, 0.25), now);
    expect(await findMyProgress(student, itemId)).toMatchObject({ score: 0.5, status: "IN_PROGRESS" });
    await recordReview(staff, review(submissionId, 1, { seen: 0.25 }), now);
    expect(await findMyProgress(student, itemId)).toMatchObject({ score: 1, status: "SOLVED" });
    await recordReview(staff, review(submissionId, 0, { seen: 1 }), now);
    expect(await findMyProgress(student, itemId)).toMatchObject({ score: 0.5, status: "IN_PROGRESS" });
    const changes = await db().gradeChange.findMany({ where: { submissionId }, orderBy: { scoreBefore: "asc" } });
    expect(changes.map(({ kind, scoreBefore, scoreAfter, madeById }) => [kind, scoreBefore, scoreAfter, madeById])).toEqual([
      ["REVIEW", 0, 0.25, staff.userId],
      ["REVIEW", 0.25, 1, staff.userId],
      ["REVIEW", 1, 0, staff.userId],
    ]);
  });

  it("is one change however often it arrives, and tells the second of two readers", async () => {
    const submissionId = await store();
    const once = review(submissionId, 1);
    expect(await Promise.all([recordReview(staff, once, now), recordReview(staff, once, now), recordReview(staff, once, now)])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await db().gradeChange.count({ where: { submissionId } })).toBe(1);
    expect(await recordReview(staff, review(submissionId, 0), now)).toEqual({ ok: false, code: "stale" });
    expect(await findMyProgress(student, itemId)).toMatchObject({ score: 1 });
  });

  it("asks for a reason where the program is overruled, and gives a comment without touching the points", async () => {
    const submissionId = await store({ awaitsReview: false, verdict: "UNEQUAL", score: 0.5 });
    expect(await recordReview(staff, review(submissionId, 1), now)).toEqual({ ok: false, code: "no-reason" });
    expect(await recordReview(staff, { ...review(submissionId, 0), score: null, comment: "Look at the sign." }, now)).toEqual({ ok: true });
    expect(await listMySubmissions(student, itemId)).toMatchObject([{ submissionId, score: 0.5, reviewScore: null, reviewComment: "Look at the sign." }]);
    expect(await db().gradeChange.count({ where: { submissionId } })).toBe(0);
    expect(await recordReview(staff, review(submissionId, 1, { reason: "The sign is a slip of the pen." }), now)).toEqual({ ok: true });
    expect(await db().gradeChange.findMany({ where: { submissionId } })).toMatchObject([{ kind: "OVERRIDE", scoreBefore: 0.5, scoreAfter: 1, reason: "The sign is a slip of the pen." }]);
  });

  it("finds nothing for an instructor of another course", async () => {
    const submissionId = await store();
    expect(await recordReview(stranger, review(submissionId, 1), now)).toEqual({ ok: false, code: "not-found" });
    expect(await db().gradeChange.count({ where: { submissionId } })).toBe(0);
  });
});
