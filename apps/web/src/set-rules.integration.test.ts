import { randomUUID } from "node:crypto";
import { db, findMyProgress, findMySet, findSetOfStudent, listMySets, type Seat, worthOf } from "@nabla/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkSet } from "@/features/assignments/check-set";
import { grantExtension, removeExtension } from "@/features/assignments/grant-extension";
import { saveSet } from "@/features/assignments/save-set";
import type { SetDraft } from "@/features/assignments/set-draft";
import { beginSet } from "@/features/practice/begin-set";
import { giveHint } from "@/features/practice/give-hint";
import { loadExercise } from "@/features/practice/load-exercise";
import { loadSet } from "@/features/practice/load-set";
import { loadStudentPreview } from "@/features/practice/load-student-preview";
import { loadProgress } from "@/features/progress/load-progress";
import { at, closeCourse, newDraft, openCourse, publish, refusal, RIGHT, sendTyped } from "./set-rules.test-kit";

const url = process.env.TEST_DATABASE_URL;

/** A course in Berlin: Ivy teaches it, Ada and Bo study it. */
describe.skipIf(!url)("the rules of a set (needs TEST_DATABASE_URL)", () => {
  const run = `r${Date.now().toString(36)}`;
  let ivy: Seat<"INSTRUCTOR">;
  let ada: Seat<"STUDENT">;
  let bo: Seat<"STUDENT">;
  let versionId: string;
  let draft: SetDraft;
  let itemId: string;

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long", NABLA_RATE_LIMITS: "off" });
    ({ ivy, ada, bo, versionId } = await openCourse(run));
  });

  afterAll(async () => {
    if (url) await closeCourse(run);
  });

  /** Saves a set with these rules and publishes it; what is saved again is the next revision. */
  async function has(rules: Partial<SetDraft>): Promise<void> {
    ({ draft, itemId } = await publish(ivy, { ...draft, ...rules }));
  }

  beforeEach(async () => {
    draft = newDraft(ivy.courseId, versionId);
    await has({});
  });

  const send = (seat: Seat<"STUDENT">, typed: string, now: Date, clientKey?: string) => sendTyped(seat, itemId, typed, now, clientKey);
  const grant = (seat: Seat<"STUDENT">, more: object, now = at(9)) =>
    grantExtension(ivy, { courseId: ivy.courseId, setId: draft.setId, userId: seat.userId, due: "", closes: "", extraAttempts: 0, extraMinutes: 0, reason: "Ill.", ...more }, now);
  const stand = (seat: Seat<"STUDENT">) => findMyProgress(seat, itemId);

  describe("attempts", () => {
    const twenty = (seat: Seat<"STUDENT">) => Promise.all(Array.from({ length: 20 }, (_, i) => send(seat, `x^${i + 3}`, at(9))));
    const stored = (all: readonly { readonly kind: string }[]) => all.filter(({ kind }) => kind === "stored").length;

    it("are the problem's, the set's or the item's: exactly so many of twenty that arrive at once", async () => {
      expect(stored(await twenty(ada))).toBe(3);
      await has({ maxAttempts: 2 });
      expect(stored(await twenty(bo))).toBe(2);
      expect((await findMySet(bo, draft.setId, at(9)))?.items[0]?.maxAttempts).toBe(2);
    });

    it("are more where they were granted, also after they were used up, and fewer when that is taken back", async () => {
      await has({ maxAttempts: 2 });
      await twenty(ada);
      expect(await stand(ada)).toMatchObject({ status: "OUT_OF_ATTEMPTS", attemptsUsed: 2 });
      await grant(ada, { extraAttempts: 2 });
      expect(await stand(ada)).toMatchObject({ status: "IN_PROGRESS", attemptsUsed: 2 });
      const more = await Promise.all(Array.from({ length: 20 }, (_, i) => send(ada, `x^${i + 40}`, at(9))));
      expect(stored(more)).toBe(2);
      await removeExtension(ivy, { setId: draft.setId, userId: ada.userId });
      expect(await stand(ada)).toMatchObject({ status: "OUT_OF_ATTEMPTS", attemptsUsed: 4 });
      await has({ maxAttempts: 9 });
      expect(await stand(ada)).toMatchObject({ status: "IN_PROGRESS" });
    });
  });

  describe("late work", () => {
    const changes = async () => (await db().gradeChange.findMany({ where: { submission: { itemId } }, orderBy: { createdAt: "asc" } })).map(({ kind, scoreBefore, scoreAfter, reason }) => ({ kind, scoreBefore, scoreAfter, reason }));

    it("is not taken where nothing is said of it, and in the hours of grace costs nothing", async () => {
      expect(await refusal(send(ada, RIGHT, at(12, 1)))).toBe("already-closed");
      await has({ graceHours: 2, latePerDay: 10 });
      expect(await refusal(send(ada, RIGHT, at(14, 1)))).toBe("already-closed");
      await send(ada, RIGHT, at(13, 59));
      expect(await stand(ada)).toMatchObject({ status: "SOLVED", score: 1 });
    });

    it("costs so much for each day that has begun, and what it costs is kept with the answer", async () => {
      await has({ closes: "2026-11-30T12:00", latePerDay: 20 });
      expect((await loadExercise(ada, draft.setId, itemId, at(12, 1)))?.lateNow).toBe(0.2);
      await send(ada, RIGHT, at(12 + 24, 1));
      expect(await stand(ada)).toMatchObject({ status: "SOLVED", score: 0.6 });
      expect(await db().submission.findFirstOrThrow({ where: { itemId } })).toMatchObject({ score: 1, lateCost: 0.4 });
      expect((await loadExercise(ada, draft.setId, itemId, at(40)))?.attempts[0]?.lateCost).toBe(0.4);
    });

    it("is on time when an extension says so, also one that comes after the answer; with a line in the record each time", async () => {
      await has({ closes: "2026-11-30T12:00", latePerDay: 20 });
      await send(ada, RIGHT, at(12 + 24, 1));
      await send(bo, RIGHT, at(12 + 24, 1));
      await grant(ada, { due: "2026-11-24T12:00" });
      expect(await stand(ada)).toMatchObject({ score: 0.8 });
      await grant(ada, { due: "2026-11-25T12:00" });
      expect(await stand(ada)).toMatchObject({ score: 1 });
      await removeExtension(ivy, { setId: draft.setId, userId: ada.userId });
      expect(await stand(ada)).toMatchObject({ score: 0.6 });
      expect(await stand(bo)).toMatchObject({ score: 0.6 });
      expect(await changes()).toEqual([
        { kind: "DATES", scoreBefore: 0.6, scoreAfter: 0.8, reason: "Ill." },
        { kind: "DATES", scoreBefore: 0.8, scoreAfter: 1, reason: "Ill." },
        { kind: "DATES", scoreBefore: 1, scoreAfter: 0.6, reason: "" },
      ]);
    });

    it("is settled anew for all when the set's own dates change; points of a person stand", async () => {
      await has({ closes: "2026-11-30T12:00", latePerDay: 20 });
      for (const seat of [ada, bo]) await send(seat, RIGHT, at(13));
      await db().submission.updateMany({ where: { itemId, userId: bo.userId }, data: { reviewScore: 0.9 } });
      await has({ due: "2026-11-24T12:00" });
      expect([(await stand(ada))?.score, (await stand(bo))?.score]).toEqual([1, 0.9]);
      expect(await changes()).toEqual([{ kind: "DATES", scoreBefore: 0.8, scoreAfter: 1, reason: "" }]);
    });

    it("is worth the same in a statement as in the program", async () => {
      await has({ closes: "2026-11-30T12:00", latePerDay: 20 });
      await send(ada, RIGHT, at(13));
      await db().submission.updateMany({ where: { itemId }, data: { hintCost: 0.25, score: 0.8 } });
      await has({ latePerDay: 30 });
      const stored = await db().submission.findFirstOrThrow({ where: { itemId } });
      expect(stored.lateCost).toBe(0.3);
      expect((await stand(ada))?.score).toBeCloseTo(worthOf(stored), 12);
    });
  });

  describe("an extension", () => {
    it("holds for one student, wherever their dates are read", async () => {
      await grant(ada, { due: "2026-11-23T18:00" });
      expect(await refusal(send(bo, RIGHT, at(15)))).toBe("already-closed");
      expect((await listMySets(ada, at(15))).find(({ setId }) => setId === draft.setId)).toMatchObject({ dueAt: at(18), endsAt: at(18), extended: true });
      expect((await loadSet(ada, draft.setId, at(15)))?.window).toBe("open");
      expect((await loadSet(bo, draft.setId, at(15)))?.window).toBe("closed");
      expect((await loadProgress(ada, at(15))).sets.find(({ setId }) => setId === draft.setId)).toMatchObject({ dueAt: at(18), open: true });
      expect((await loadExercise(ada, draft.setId, itemId, at(15)))?.solution).toBeNull();
      expect(await send(ada, RIGHT, at(15))).toMatchObject({ status: "SOLVED" });
    });

    it("keeps an exam an exam for the student who is still in it", async () => {
      await has({ feedback: "EXAM" });
      await grant(ada, { due: "2026-11-23T18:00" });
      await send(ada, "x^2 - 8", at(9));
      expect(await loadExercise(ada, draft.setId, itemId, at(15))).toMatchObject({ exam: true, solution: null, hints: { count: 0 } });
      expect((await loadExercise(ada, draft.setId, itemId, at(18, 1)))?.solution).toContain("cos");
    });

    it.each([
      ["for nobody", { userId: "none", extraAttempts: 1 }, "not-found"],
      ["for a set that is none", { setId: "none", extraAttempts: 1 }, "not-found"],
      ["of nothing", {}, "invalid-input"],
      ["that is due before the set opens", { due: "2026-11-23T07:00" }, "invalid-input"],
      ["that closes before it is due", { closes: "2026-11-23T11:00" }, "invalid-input"],
      ["of no day", { due: "2026-11-31" }, "invalid-input"],
    ])("%s is refused", async (_, more, code) => {
      expect(await refusal(grant(ada, more))).toBe(code);
    });

    it("is no instructor's", async () => {
      expect(await refusal(grantExtension(ivy, { courseId: ivy.courseId, setId: draft.setId, userId: ivy.userId, due: "", closes: "", extraAttempts: 1, extraMinutes: 0, reason: "x" }))).toBe("not-found");
    });
  });

  describe("a timed set", () => {
    beforeEach(() => has({ timeLimit: 60 }));

    it("shows nothing and takes nothing before it is begun, and then for its minutes", async () => {
      expect((await loadSet(ada, draft.setId, at(9)))?.set.items).toEqual([]);
      expect(await loadExercise(ada, draft.setId, itemId, at(9))).toBeNull();
      expect(await refusal(send(ada, RIGHT, at(9)))).toBe("not-open-yet");
      expect(await refusal(giveHint(ada, { itemId, number: 1 }, at(9)))).toBe("not-found");
      const begun = await Promise.all(Array.from({ length: 10 }, () => beginSet(ada, { setId: draft.setId }, at(9))));
      expect(new Set(begun.map(({ endsAt }) => endsAt.getTime()))).toEqual(new Set([at(10).getTime()]));
      expect(await beginSet(ada, { setId: draft.setId }, at(9, 30))).toEqual({ startedAt: at(9), endsAt: at(10) });
      expect((await loadSet(ada, draft.setId, at(9, 30)))?.set.items).toHaveLength(1);
      expect(await send(ada, "x^3", at(9, 59))).toMatchObject({ kind: "stored" });
      // What was sent in time may still be on its way.
      expect(await send(ada, "x^4", new Date(at(10).getTime() + 10_000))).toMatchObject({ kind: "stored" });
      expect(await refusal(send(ada, "x^5", new Date(at(10).getTime() + 16_000)))).toBe("already-closed");
      expect((await loadSet(ada, draft.setId, at(10, 1)))?.window).toBe("closed");
    });

    it("ends with the set, and not later", async () => {
      expect(await beginSet(ada, { setId: draft.setId }, at(11, 30))).toMatchObject({ endsAt: at(12) });
      expect(await refusal(beginSet(bo, { setId: draft.setId }, at(12, 1)))).toBe("already-closed");
      expect(await refusal(beginSet(bo, { setId: draft.setId }, at(7)))).toBe("not-open-yet");
    });

    it("has the minutes that were granted, also while it runs", async () => {
      await beginSet(ada, { setId: draft.setId }, at(9));
      await grant(ada, { extraMinutes: 30 });
      expect((await findMySet(ada, draft.setId, at(10, 15)))?.sitting?.endsAt).toEqual(at(10, 30));
      expect(await send(ada, RIGHT, at(10, 15))).toMatchObject({ status: "SOLVED" });
      await grant(bo, { extraMinutes: 30, due: "2026-11-23T13:00" });
      expect(await beginSet(bo, { setId: draft.setId }, at(12))).toMatchObject({ endsAt: at(13) });
    });

    it("gives an exam's solution when the exam is over, and not when one's own time is up", async () => {
      await has({ feedback: "EXAM" });
      await beginSet(ada, { setId: draft.setId }, at(9));
      await send(ada, RIGHT, at(9, 1));
      expect((await loadExercise(ada, draft.setId, itemId, at(10, 30)))?.solution).toBeNull();
      expect((await loadExercise(ada, draft.setId, itemId, at(12, 1)))?.solution).toContain("cos");
    });
  });

  describe("feedback after the end", () => {
    beforeEach(() => has({ feedback: "AFTER_DUE", closes: "2026-11-24T12:00", latePerDay: 10 }));

    it("tells that an answer is kept and counts it, and nothing else, until the set is over", async () => {
      const told = [await send(ada, "cos(2x^2)", at(9)), await send(ada, RIGHT, at(9)), await send(ada, RIGHT, at(9)), await send(ada, "x", at(9)), await send(ada, "x^2", at(9))];
      expect(told.map(({ kind, attemptsLeft, status }) => [kind, attemptsLeft, status])).toEqual([
        ["stored", 2, "IN_PROGRESS"],
        ["stored", 1, "IN_PROGRESS"],
        ["repeated", 1, "IN_PROGRESS"],
        ["stored", 0, "OUT_OF_ATTEMPTS"],
        ["no-attempts-left", 0, "OUT_OF_ATTEMPTS"],
      ]);
      const exercise = await loadExercise(ada, draft.setId, itemId, at(10));
      const own = <T extends { readonly setId: string }>(all: readonly T[]) => all.find(({ setId }) => setId === draft.setId);
      const progress = await loadProgress(ada, at(10));
      const seen = JSON.stringify([told, exercise, own(await listMySets(ada, at(10))), own(progress.sets), progress.mistakes]);
      expect(/equal|SOLVED|counterexample|chain-inner|"score":[^0]/.exec(seen)?.[0]).toBeUndefined();
      expect(exercise).toMatchObject({ status: "OUT_OF_ATTEMPTS", score: 0, solution: null, similar: false });
      const over = await loadExercise(ada, draft.setId, itemId, at(12 + 24, 1));
      expect(over).toMatchObject({ status: "SOLVED", score: 1 });
      expect(over?.solution).toContain("cos");
      expect(over?.attempts.map(({ outcome }) => outcome.verdict)).toEqual(["unequal", "equal", "unequal"]);
    });

    it.each([
      ["what is told after the end", {}],
      ["an exam", { feedback: "EXAM", closes: "", latePerDay: 0 }],
    ] as const)("keeps what staff has written to a group of wrong answers until then: %s", async (_, rules) => {
      await has(rules);
      await send(ada, "cos(2x^2)", at(9));
      const { id: submissionId, item } = await db().submission.findFirstOrThrow({ where: { itemId, userId: ada.userId }, select: { id: true, item: { select: { problemVersion: { select: { problemId: true } } } } } });
      await db().answerGroup.create({
        data: { id: randomUUID(), courseId: ivy.courseId, problemId: item.problemVersion.problemId, sign: {}, texts: [], students: 1, answers: 1, variants: 1, feedback: "Look inside the sine.", members: { create: { submissionId } } },
      });
      const seen = async (now: Date) => (await loadExercise(ada, draft.setId, itemId, now))?.attempts.map(({ review }) => review?.comment ?? null);
      expect(await seen(at(10))).toEqual([null]);
      expect(await seen(at(12 + 24, 1))).toEqual(["Look inside the sine."]);
      await grant(ada, { due: "2026-11-26T12:00" });
      expect(await seen(at(12 + 24, 1))).toEqual([null]);
      expect(await seen(at(12 + 72, 1))).toEqual(["Look inside the sine."]);
    });

    it("still says at once what could not be read, and charges nothing", async () => {
      expect(await send(ada, "4x*/cos(", at(9))).toMatchObject({ outcome: { verdict: "error" }, counted: false, attemptsLeft: 3 });
    });
  });

  describe("hints", () => {
    it("may be forbidden", async () => {
      await has({ hints: false });
      expect((await loadExercise(ada, draft.setId, itemId, at(9)))?.hints.count).toBe(0);
      expect(await refusal(giveHint(ada, { itemId, number: 1 }, at(9)))).toBe("not-found");
    });
  });

  describe("a set that waits for another", () => {
    it("opens when that one is done far enough, says what is missing, and stays open for who has got in", async () => {
      const first = { setId: draft.setId, itemId };
      draft = { ...draft, setId: randomUUID(), onTopOf: 0, title: "Second", items: [{ versionId, points: 1, maxAttempts: null }] };
      await has({ prerequisites: [{ setId: first.setId, percent: 60 }] });
      const second = itemId;
      expect(await loadSet(ada, draft.setId, at(9))).toMatchObject({ window: "locked", set: { items: [], missing: [{ setId: first.setId, title: "S", percent: 60, reached: 0, published: true }] } });
      expect(await loadExercise(ada, draft.setId, second, at(9))).toBeNull();
      expect(await refusal(send(ada, RIGHT, at(9)))).toBe("not-open-yet");
      itemId = first.itemId;
      await send(ada, RIGHT, at(9));
      itemId = second;
      expect((await loadSet(ada, draft.setId, at(9)))?.window).toBe("open");
      expect(await send(ada, "x", at(9))).toMatchObject({ kind: "stored" });
      await db().progress.updateMany({ where: { itemId: first.itemId }, data: { score: 0.1 } });
      expect((await loadSet(ada, draft.setId, at(9)))?.window).toBe("open");
      // The first one may not wait for the second.
      const circle = { ...draft, setId: first.setId, onTopOf: 1, prerequisites: [{ setId: draft.setId, percent: 10 }], items: [{ itemId: first.itemId, versionId, points: 2, maxAttempts: null }] };
      await expect(saveSet(ivy, circle)).rejects.toMatchObject({ code: "conflict", say: "set-waits-for-itself" });
    });
  });

  it("is looked over before it is published: past dates, sets before it that nobody sees, problems that fail", async () => {
    const report = (level: "error" | "warning") => Promise.resolve({ variants: 1, graded: 1, findings: [{ level, code: "key-not-accepted" as const, words: { sentence: "keyInView" as const } }] });
    const kinds = async (now: Date, level: "error" | "warning") => (await checkSet(ivy, { setId: draft.setId }, now, () => report(level))).map(({ kind }) => kind);
    expect(await kinds(at(9), "warning")).toEqual([]);
    expect(await kinds(at(13), "error")).toEqual(["over", "self-test"]);
    const first = draft.setId;
    await db().problemSet.update({ where: { id: first }, data: { publishedAt: null } });
    draft = { ...draft, setId: randomUUID(), onTopOf: 0, items: [{ versionId, points: 1, maxAttempts: null }] };
    await has({ prerequisites: [{ setId: first, percent: 50 }], closes: "2026-11-24T12:00" });
    expect(await kinds(at(13), "warning")).toEqual(["due-past", "prerequisite-unpublished"]);
  });

  it("is seen by the course's staff as a student sees it, published or not, and nothing is begun by looking", async () => {
    await grant(ada, { due: "2026-11-23T18:00" });
    await db().problemSet.update({ where: { id: draft.setId }, data: { publishedAt: null } });
    expect(await findSetOfStudent(ivy, ada.userId, draft.setId, at(9))).toMatchObject({ dueAt: at(18), items: [{ status: "NOT_STARTED" }] });
    expect(await findSetOfStudent(ivy, ivy.userId, draft.setId, at(9))).toBeNull();
    expect(await db().progress.count({ where: { itemId } })).toBe(0);
  });

  it("shows the course's staff a student's answers with what the student is told of them, and no more", async () => {
    await has({ feedback: "AFTER_DUE" });
    await send(ada, "cos(2x^2)", at(9));
    await send(bo, RIGHT, at(9));
    const seen = async (now: Date) => (await loadStudentPreview(ivy, draft.setId, ada.userId, "en", now))?.asked.get(itemId)?.attempts;
    const exercise = async (now: Date) => (await loadExercise(ada, draft.setId, itemId, now))?.attempts;
    for (const now of [at(10), at(13)]) {
      expect(await seen(now)).toHaveLength(1);
      expect(await seen(now)).toEqual(await exercise(now));
    }
    expect((await seen(at(10)))?.[0]?.outcome.verdict).not.toBe("unequal");
    expect((await seen(at(13)))?.[0]?.outcome.verdict).toBe("unequal");
    expect(await loadStudentPreview(ivy, draft.setId, ivy.userId, "en", at(13))).toBeNull();
  });
});
