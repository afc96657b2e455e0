import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db, disconnect } from "../client";
import { type Seat, takeSeat, takeSeats } from "../seat";
import { listMyLessonVisits, recordLessonVisit } from "./lesson-visits";
import { findMySet, listMySets, listMySetsByCourse } from "./my-sets";
import { findItemToJudge, findMyProgress, openProgress, recordDraft } from "./progress";
import { findMySubmissionByKey, listAllMySubmissions, listMySubmissions, type NewSubmission, recordSubmission } from "./submissions";

const url = process.env.TEST_DATABASE_URL;
const now = new Date("2026-11-23T12:00:00Z");

const wrong = (text: string, more: Partial<NewSubmission> = {}): NewSubmission => ({
  clientKey: randomUUID(),
  answer: { kind: "text", text },
  normalised: text,
  verdict: "UNEQUAL",
  costsAttempt: true,
  score: 0,
  outcome: { verdict: "unequal" },
  awaitsReview: false,
  gradingMs: 1,
  ...more,
});

/** A course of its own for this run: Ada and Bo study it, Eve studies another one. */
describe.skipIf(!url)("a student's records (needs TEST_DATABASE_URL)", () => {
  const run = `s${Date.now().toString(36)}`;
  let ada: Seat<"STUDENT">;
  let bo: Seat<"STUDENT">;
  let eve: Seat<"STUDENT">;
  let setId: string;
  let draftSetId: string;
  let itemId: string;

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    const course = async (name: string) => (await db().course.create({ data: { title: name, joinCode: `${run}${name}` } })).id;
    const [ours, other] = [await course("ours"), await course("other")];
    const seat = async (name: string, courseId: string) => {
      const user = await db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
      await db().membership.create({ data: { courseId, userId: user.id, role: "STUDENT" } });
      return (await takeSeat(user.id, courseId, "STUDENT"))!;
    };
    [ada, bo, eve] = [await seat("ada", ours), await seat("bo", ours), await seat("eve", other)];
    const set = (title: string, publishedAt: Date | null) => db().problemSet.create({ data: { courseId: ours, title, position: 0, publishedAt } });
    setId = (await set("Published", now)).id;
    draftSetId = (await set("Draft", null)).id;
  });

  beforeEach(async () => {
    const problem = await db().problem.create({ data: { slug: randomUUID(), title: "T", concept: "chain-rule", difficulty: 1, courseId: ada.courseId } });
    const version = await db().problemVersion.create({ data: { problemId: problem.id, number: 1, source: { attempts: 3 }, yaml: "", contentHash: "" } });
    itemId = (await db().setItem.create({ data: { setId, problemVersionId: version.id, position: 0, points: 2 } })).id;
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  const opened = async (seat: Seat<"STUDENT">) => openProgress(seat, (await findItemToJudge(seat, itemId, now))!, 7);

  it("counts exactly three of twenty wrong answers that arrive at once", async () => {
    const { progressId } = await opened(ada);
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => recordSubmission(ada, progressId, wrong(`x^${i}`), 3, now)));
    expect(all.filter((one) => one?.kind === "stored")).toHaveLength(3);
    expect(all.filter((one) => one?.kind === "no-attempts-left")).toHaveLength(17);
    expect(await findMyProgress(ada, itemId)).toMatchObject({ attemptsUsed: 3, status: "OUT_OF_ATTEMPTS" });
    expect(await listMySubmissions(ada, itemId)).toHaveLength(3);
  });

  it("counts one answer once, however often its key arrives, at once or later", async () => {
    const { progressId } = await opened(ada);
    const sent = wrong("x");
    const all = await Promise.all(Array.from({ length: 8 }, () => recordSubmission(ada, progressId, sent, 3, now)));
    expect(all.map((one) => one?.kind).sort()).toEqual([...Array<string>(7).fill("resent"), "stored"]);
    expect(await recordSubmission(ada, progressId, sent, 3, now)).toMatchObject({ kind: "resent", progress: { attemptsUsed: 1 } });
    expect(await findMySubmissionByKey(ada, itemId, sent.clientKey)).toMatchObject({ progress: { attemptsUsed: 1 } });
    expect(await findMySubmissionByKey(bo, itemId, sent.clientKey)).toBeNull();
  });

  it("knows a repeated answer and charges nothing for it", async () => {
    const { progressId } = await opened(ada);
    await recordSubmission(ada, progressId, wrong("x"), 3, now);
    expect(await recordSubmission(ada, progressId, wrong("x"), 3, now)).toMatchObject({ kind: "repeated", progress: { attemptsUsed: 1 } });
  });

  it("solves once, and takes nothing more after that", async () => {
    const { progressId } = await opened(ada);
    const right = wrong("2x", { verdict: "EQUAL", score: 1 });
    expect(await recordSubmission(ada, progressId, right, 3, now)).toMatchObject({ kind: "stored", progress: { status: "SOLVED", score: 1 } });
    expect(await recordSubmission(ada, progressId, wrong("y"), 3, now)).toMatchObject({ kind: "already-solved", progress: { attemptsUsed: 1, score: 1 } });
    expect((await db().progress.findUniqueOrThrow({ where: { id: progressId } })).solvedAt).toEqual(now);
  });

  it("stores what costs nothing, and counts nothing", async () => {
    const { progressId } = await opened(ada);
    await recordSubmission(ada, progressId, wrong("(", { verdict: "ERROR", costsAttempt: false }), 3, now);
    expect(await recordSubmission(ada, progressId, wrong("hard", { verdict: "UNDECIDED", costsAttempt: false }), 3, now)).toMatchObject({ kind: "stored", progress: { attemptsUsed: 0 } });
  });

  it("leaves nothing behind when the transaction fails", async () => {
    const { progressId } = await opened(ada);
    await expect(recordSubmission(ada, progressId, wrong("x", { gradingMs: Number.NaN }), 3, now)).rejects.toThrow();
    expect(await findMyProgress(ada, itemId)).toMatchObject({ attemptsUsed: 0, status: "NOT_STARTED" });
    expect(await listMySubmissions(ada, itemId)).toEqual([]);
  });

  it("makes one row of two first openings at once, and both see its seed", async () => {
    const item = (await findItemToJudge(ada, itemId, now))!;
    const seeds = (await Promise.all(Array.from({ length: 10 }, (_, i) => openProgress(ada, item, i)))).map((one) => one.seed);
    expect(new Set(seeds).size).toBe(1);
  });

  it("shows nobody another's work, another course's items, or a set that is not published", async () => {
    const { progressId } = await opened(ada);
    await recordSubmission(ada, progressId, wrong("x"), 3, now);
    expect(await recordSubmission(bo, progressId, wrong("y"), 3, now)).toBeNull();
    expect(await listMySubmissions(bo, itemId)).toEqual([]);
    expect(await listAllMySubmissions(eve)).toEqual([]);
    expect(await findItemToJudge(eve, itemId, now)).toBeNull();
    expect(await findMyProgress(bo, itemId)).toBeNull();
    expect(await recordDraft(bo, itemId, { kind: "text", text: "z" }, now)).toBe(false);
    expect(await findMySet(ada, draftSetId, now)).toBeNull();
    expect(await listMySets(eve, now)).toEqual([]);
  });

  it("lists the sets of all courses of one person at once, each in its own course, and of nobody else", async () => {
    await db().membership.create({ data: { courseId: eve.courseId, userId: ada.userId, role: "STUDENT" } });
    const there = await db().problemSet.create({ data: { courseId: eve.courseId, title: "There", position: 0, publishedAt: now } });
    const seats = await takeSeats(ada.userId, [ada.courseId, eve.courseId, "none"], "STUDENT");
    expect(await takeSeats(ada.userId, [ada.courseId, eve.courseId], "ASSISTANT")).toEqual([]);
    const sets = await listMySetsByCourse([...seats, eve], now);
    expect(new Map([...sets].map(([courseId, own]) => [courseId, own.map((set) => set.setId)]))).toEqual(new Map([[ada.courseId, [setId]], [eve.courseId, [there.id]]]));
    expect(sets.get(ada.courseId)).toEqual(await listMySets(ada, now));
    await db().problemSet.delete({ where: { id: there.id } });
    await db().membership.delete({ where: { courseId_userId: { courseId: eve.courseId, userId: ada.userId } } });
  });

  it("lists the sets with the holder's own progress and the problem's own limit", async () => {
    const { progressId } = await opened(ada);
    await recordSubmission(ada, progressId, wrong("x", { score: 0.5 }), 3, now);
    const own = (await findMySet(ada, setId, now))?.items.find((item) => item.itemId === itemId);
    expect(own).toMatchObject({ status: "IN_PROGRESS", attemptsUsed: 1, score: 0.5, points: 2, maxAttempts: 3 });
    const others = (await findMySet(bo, setId, now))?.items.find((item) => item.itemId === itemId);
    expect(others).toMatchObject({ status: "NOT_STARTED", attemptsUsed: 0, score: 0, lastSubmittedAt: null });
  });

  it("keeps drafts and lesson visits", async () => {
    await opened(ada);
    expect(await recordDraft(ada, itemId, { kind: "text", text: "half" }, now)).toBe(true);
    expect(await findMyProgress(ada, itemId)).toMatchObject({ draft: { kind: "text", text: "half" }, draftSavedAt: now });
    await recordLessonVisit(ada, "gradient", now);
    await recordLessonVisit(ada, "gradient", now);
    expect(await listMyLessonVisits(ada)).toEqual(["gradient"]);
    expect(await listMyLessonVisits(bo)).toEqual([]);
  });
});
