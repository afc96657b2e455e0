import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, disconnect } from "../client";
import { type Seat, takeSeat } from "../seat";
import { acceptGroup, askGrouping, findAnswerGroup, listAnswerGroups, undoAcceptance, writeGroupFeedback } from "./answer-groups";
import { listWrongAnswers, recordGroups, takeGroupingLease } from "./grouping-work";
import { joinAnswerGroup, listAnsweredGroups, listMyGroupFeedback } from "./my-group-feedback";
import { recordSubmission } from "./submissions";

const url = process.env.TEST_DATABASE_URL;
const MINUTE = 60_000;

/** Two students who gave the same wrong answer to a problem of one point, in a course of its own. */
describe.skipIf(!url)("groups of wrong answers (need TEST_DATABASE_URL)", () => {
  const run = `g${Date.now().toString(36)}`;
  let staff: Seat<"OWNER">;
  const students: Seat<"STUDENT">[] = [];
  let [courseId, problemId, itemId, setId] = ["", "", "", ""];
  const now = new Date();

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const people = await Promise.all(["ivy", "ada", "bo"].map((name) => db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } })));
    const course = await db().course.create({ data: { title: "Groups", joinCode: run, memberships: { create: people.map(({ id }, i) => ({ userId: id, role: i === 0 ? "OWNER" : "STUDENT" })) } } });
    courseId = course.id;
    const problem = await db().problem.create({ data: { courseId, slug: "p", title: "P", concept: "chain-rule", difficulty: 1, versions: { create: { number: 1, source: { id: "p" }, yaml: "id: p", contentHash: "x" } } }, include: { versions: true } });
    problemId = problem.id;
    const set = await db().problemSet.create({ data: { courseId, title: "S", position: 0, publishedAt: now, items: { create: { problemVersionId: problem.versions[0]!.id, position: 0, points: 2 } } }, include: { items: true } });
    setId = set.id;
    itemId = set.items[0]!.id;
    staff = (await takeSeat(people[0]!.id, courseId, "OWNER"))!;
    for (const { id } of people.slice(1)) students.push((await takeSeat(id, courseId, "STUDENT"))!);
    for (const student of students) await answer(student, "cos(x)", now);
  });

  afterAll(async () => {
    await db().course.deleteMany({ where: { id: courseId } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  async function answer(student: Seat<"STUDENT">, text: string, at: Date): Promise<string> {
    const progress = await db().progress.upsert({ where: { itemId_userId: { itemId, userId: student.userId } }, create: { itemId, userId: student.userId, courseId, seed: 1 }, update: {} });
    const given = { clientKey: crypto.randomUUID(), answer: { kind: "text", text }, normalised: text, verdict: "UNEQUAL" as const, costsAttempt: true, score: 0, outcome: { certificate: { mistakes: { certain: ["sign-error"], possible: [] } } }, awaitsReview: false, gradingMs: 1 };
    const recorded = await recordSubmission(student, progress.id, given, null, at);
    return recorded?.kind === "stored" ? recorded.submission.submissionId : "";
  }

  const standing = async (student: Seat<"STUDENT">) => {
    const row = await db().setStanding.findUnique({ where: { setId_userId: { setId, userId: student.userId } } });
    return row && [row.points, row.begun, row.solved, row.attempts];
  };

  it("the database sums up each student's work by itself", async () => {
    expect(await standing(students[0]!)).toEqual([0, 1, 0, 1]);
    await db().setItem.update({ where: { id: itemId }, data: { points: 3 } });
    await db().progress.updateMany({ where: { itemId, userId: students[0]!.userId }, data: { score: 0.5 } });
    expect(await standing(students[0]!)).toEqual([1.5, 1, 0, 1]);
    await db().progress.updateMany({ where: { itemId, userId: students[0]!.userId }, data: { score: 0 } });
    await db().setItem.update({ where: { id: itemId }, data: { points: 2 } });
    expect(await standing(students[0]!)).toEqual([0, 1, 0, 1]);
  });

  it("are read, gathered under a lease, and stored; the same sign is the same group", async () => {
    expect(await askGrouping(staff, problemId, now)).toBe(true);
    for (const round of [1, 2]) {
      const lease = (await takeGroupingLease(courseId, problemId, `worker ${round}`, now, new Date(now.getTime() + MINUTE)))!;
      expect(await takeGroupingLease(courseId, problemId, "another", now, now)).toBeNull();
      const rows = await listWrongAnswers(lease, 10);
      expect(rows).toMatchObject([{ seed: 1, students: 2, mistakes: ["sign-error"], answer: { kind: "text", text: "cos(x)" } }]);
      const sign = { mistakes: ["sign-error"], slots: [] };
      expect(await recordGroups(lease, [{ key: "k", sign, texts: [], answers: 2, variants: 1, submissionIds: rows[0]!.submissionIds }], [], now)).toBe(true);
      await askGrouping(staff, problemId, now);
    }
    expect((await listAnswerGroups(staff, problemId)).groups).toMatchObject([{ students: 2, answers: 2, feedback: "", accepted: null }]);
  });

  it("what is written to a group is read by its students, and by two at once only one writes", async () => {
    const [group] = (await listAnswerGroups(staff, problemId)).groups;
    expect(await writeGroupFeedback(staff, { groupId: group!.groupId, seen: "", feedback: "Look at the sign." }, now)).toEqual({ ok: true });
    expect(await writeGroupFeedback(staff, { groupId: group!.groupId, seen: "", feedback: "Another." }, now)).toEqual({ ok: false, code: "stale" });
    expect([...(await listMyGroupFeedback(students[0]!, itemId)).values()]).toEqual(["Look at the sign."]);
  });

  it("accepting gives every answer the points, later ones too, with its line in the record; undoing takes all of it back", async () => {
    const { groupId } = (await listAnswerGroups(staff, problemId)).groups[0]!;
    const acceptanceId = crypto.randomUUID();
    const asked = { acceptanceId, groupId, score: 1, reason: "It can be read so." };
    for (let sent = 0; sent < 2; sent++) expect(await acceptGroup(staff, asked, now)).toEqual({ ok: true });
    expect(await acceptGroup(staff, { ...asked, acceptanceId: crypto.randomUUID() }, now)).toEqual({ ok: false, code: "stale" });
    expect(await standing(students[1]!)).toEqual([2, 1, 1, 1]);
    expect(await db().gradeChange.count({ where: { courseId, kind: "OVERRIDE", scoreBefore: 0, scoreAfter: 1 } })).toBe(2);
    expect((await findAnswerGroup(staff, groupId))?.accepted).toMatchObject({ acceptanceId, score: 1 });

    const later = await db().user.create({ data: { email: `cy.${run}@example.org`, name: "cy", passwordHash: "x", memberships: { create: { courseId, role: "STUDENT" } } } });
    const cy = (await takeSeat(later.id, courseId, "STUDENT"))!;
    const submissionId = await answer(cy, "cos(x)", now);
    expect(await listAnsweredGroups(cy, itemId)).toMatchObject([{ groupId, feedback: "Look at the sign." }]);
    for (let sent = 0; sent < 2; sent++) await joinAnswerGroup(cy, submissionId, groupId, now);
    expect(await standing(cy)).toEqual([2, 1, 1, 1]);

    for (let sent = 0; sent < 2; sent++) expect(await undoAcceptance(staff, acceptanceId, new Date(now.getTime() + MINUTE))).toEqual({ ok: true });
    for (const student of [...students, cy]) expect(await standing(student)).toEqual([0, 1, 0, 1]);
    expect(await db().gradeChange.count({ where: { courseId, kind: "UNDO", scoreAfter: 0 } })).toBe(3);
  });
});
