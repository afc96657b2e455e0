import { randomUUID } from "node:crypto";
import { db, disconnect, findMyProgress, type Seat, takeSeat } from "@nabla/db";
import { type Answer, grade, makeVariant, parseProblem, type Problem, readProblem } from "@nabla/grader";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AppError } from "@/server/app-error";
import type { Job, Judged } from "@/server/grading-pool";
import { giveHint } from "./give-hint";
import { loadExercise } from "./load-exercise";
import { saveDraft } from "./save-draft";
import { submitAnswer } from "./submit-answer";

const url = process.env.TEST_DATABASE_URL;
const now = new Date("2026-11-23T12:00:00Z");
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);

const YAML = `format: 1
id: sine-of-a-square
title: Sine of a square
concept: chain-rule
difficulty: 2
let: { f: sin(2 x^2) }
statement: "Let $f(x) = {{f}}$. Find $f'(x)$."
ask: { kind: derivative, of: f, in: x }
attempts: 3
hints: [What is inside the sine?, "The inside is \${{2 x^2}}$."]
`;

/** Judges in this thread what the pool would judge in another. */
async function judgeHere({ source, seed, answer, ...probing }: Job): Promise<Judged> {
  const read = parseProblem(source);
  if (!read.ok) throw new Error("unreadable problem");
  return { kind: "judged", outcome: grade(makeVariant(read.problem, seed), answer, probing), milliseconds: 1 };
}

const text = (answer: string): Answer => ({ kind: "text", text: answer });

describe.skipIf(!url)("submitting an answer (needs TEST_DATABASE_URL)", () => {
  const run = `w${Date.now().toString(36)}`;
  let seat: Seat<"STUDENT">;
  let stranger: Seat<"STUDENT">;
  let problem: Problem;
  let setId: string;
  let itemId: string;

  const tools = { judge: judgeHere, now: () => now };
  const send = (answer: string, clientKey: string = randomUUID(), over: Partial<typeof tools> = {}) =>
    submitAnswer(seat, { itemId, clientKey, answer: text(answer) }, { ...tools, ...over });
  const refusal = (sent: Promise<unknown>) =>
    sent.then(
      () => "no refusal",
      (error: AppError) => error.code,
    );

  /** The problem with other rules, in the same set. */
  async function asks(ask: Readonly<Record<string, unknown>>, credit: Readonly<Record<string, unknown>>) {
    const { problemVersionId } = await db().setItem.findUniqueOrThrow({ where: { id: itemId } });
    const changed = JSON.parse(JSON.stringify({ ...problem, format: 2, ask: { ...problem.ask, ...ask }, credit }));
    await db().problemVersion.update({ where: { id: problemVersionId }, data: { source: changed } });
  }
  const sells = (hint: number) => asks({}, { hint });

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long", NABLA_RATE_LIMITS: "off" });
    const read = readProblem(YAML);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    problem = read.problem;
    const join = async (name: string) => {
      const user = await db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
      const course = await db().course.create({
        data: { title: name, joinCode: `${run}${name}`, timeZone: "Europe/Berlin", memberships: { create: { userId: user.id, role: "STUDENT" } } },
      });
      return (await takeSeat(user.id, course.id, "STUDENT"))!;
    };
    [seat, stranger] = [await join("ada"), await join("eve")];
  });

  beforeEach(async () => {
    const { courseId } = seat;
    setId = (await db().problemSet.create({ data: { courseId, title: "S", position: 0, publishedAt: now, opensAt: day(-1), dueAt: day(1) } })).id;
    const { id: problemId } = await db().problem.create({ data: { courseId, slug: randomUUID(), title: problem.title, concept: problem.concept, difficulty: 2 } });
    const version = await db().problemVersion.create({ data: { problemId, number: 1, source: JSON.parse(JSON.stringify(problem)), yaml: YAML, contentHash: "" } });
    itemId = (await db().setItem.create({ data: { setId, problemVersionId: version.id, position: 0, points: 1 } })).id;
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("counts exactly three of twenty that arrive at once", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => send(`x^${i + 3}`)));
    expect(all.filter((one) => one.kind === "stored")).toHaveLength(3);
    expect(await findMyProgress(seat, itemId)).toMatchObject({ attemptsUsed: 3, status: "OUT_OF_ATTEMPTS" });
  });

  it("goes from wrong to right, and gives the solution only then", async () => {
    expect(await send("cos(2x^2)")).toMatchObject({ kind: "stored", outcome: { verdict: "unequal" }, counted: true, attemptsLeft: 2 });
    expect((await loadExercise(seat, setId, itemId, now))?.solution).toBeNull();
    expect(await send("4x cos(2x^2)")).toMatchObject({ kind: "stored", outcome: { verdict: "equal" }, status: "SOLVED" });
    expect((await loadExercise(seat, setId, itemId, now))?.solution).toContain("cos");
  });

  it("charges nothing for the unreadable and the repeated, and says so", async () => {
    expect(await send("4x*/cos(")).toMatchObject({ outcome: { verdict: "error" }, counted: false, attemptsLeft: 3 });
    await send("cos(2x^2)");
    expect(await send("cos(2 x^2)")).toMatchObject({ kind: "repeated", counted: false, attemptsLeft: 2 });
  });

  it("tells a resent answer what it was told, even after the due date", async () => {
    const key = randomUUID();
    await send("cos(2x^2)", key);
    expect(await send("cos(2x^2)", key, { now: () => day(2) })).toMatchObject({ kind: "resent", counted: true, attemptsLeft: 2 });
  });

  it("takes nothing before the set opens and nothing after it is due", async () => {
    expect(await refusal(send("x", randomUUID(), { now: () => day(-2) }))).toBe("not-open-yet");
    expect(await refusal(send("x", randomUUID(), { now: () => day(2) }))).toBe("already-closed");
    expect(await loadExercise(seat, setId, itemId, day(-2))).toBeNull();
  });

  it("finds nothing for a student of another course, or in a set that is not published", async () => {
    expect(await refusal(submitAnswer(stranger, { itemId, clientKey: randomUUID(), answer: text("x") }, tools))).toBe("not-found");
    expect(await loadExercise(stranger, setId, itemId, now)).toBeNull();
    await db().problemSet.update({ where: { id: setId }, data: { publishedAt: null } });
    expect(await refusal(send("x"))).toBe("not-found");
  });

  it("keeps an answer that was stopped as undecided, at no cost", async () => {
    const stopped = await send("x", randomUUID(), { judge: () => Promise.resolve({ kind: "stopped", milliseconds: 2000 }) });
    expect(stopped).toMatchObject({ kind: "stored", outcome: { verdict: "undecided" }, counted: false, attemptsLeft: 3 });
  });

  it("stores nothing when the grader itself fails", async () => {
    await expect(send("x", randomUUID(), { judge: () => Promise.reject(new Error("broken")) })).rejects.toThrow("broken");
    expect((await loadExercise(seat, setId, itemId, now))?.attempts).toEqual([]);
  });

  it("gives the browser neither the seed nor the key before it may have them", async () => {
    const outcome = await send("cos(2x^2)");
    const exercise = await loadExercise(seat, setId, itemId, now);
    const seen = JSON.stringify([outcome, exercise]);
    expect(seen).not.toMatch(/"seed"|certificate|normalised|"source"|"reference"|"key"/);
    expect(seen).not.toMatch(/4\s*\\?\*?\s*x\s*\\?,?\s*\\cos|4\*x\*cos/);
  });

  it("tells no value of the key, no hint and no solution in an exam, and all of it once the exam is closed", async () => {
    // At x = 2 the derivative is 8 cos 8 = −1.164.
    const told = async (answer: string) => JSON.stringify((await send(answer)).outcome);
    expect(await told("x^2 - 7")).toContain("−1.164");
    await db().problemSet.update({ where: { id: setId }, data: { feedback: "EXAM" } });
    const exam = await told("x^2 - 8");
    expect(exam).toContain("your answer is −4");
    expect(exam).not.toContain("1.16");
    expect((await loadExercise(seat, setId, itemId, now))?.hints.count).toBe(0);
    expect(await refusal(giveHint(seat, { itemId, number: 1 }, now))).toBe("not-found");
    await send("4x cos(2x^2)");
    expect((await loadExercise(seat, setId, itemId, now))?.solution).toBeNull();
    expect((await loadExercise(seat, setId, itemId, day(2)))?.solution).toContain("cos");
  });

  it("gives one hint at a time, to whoever has opened the problem", async () => {
    expect(await refusal(giveHint(seat, { itemId, number: 1 }, now))).toBe("not-found");
    const exercise = await loadExercise(seat, setId, itemId, now);
    expect(exercise?.hints).toEqual({ count: 2, price: 0, taken: [] });
    expect(JSON.stringify(exercise)).not.toContain("inside");
    expect(await giveHint(seat, { itemId, number: 1 }, now)).toEqual({ number: 1, of: 2, markdown: "What is inside the sine?" });
    expect(await giveHint(seat, { itemId, number: 2 }, now)).toMatchObject({ number: 2, markdown: expect.stringContaining("x^{2}") });
    expect(await refusal(giveHint(seat, { itemId, number: 3 }, now))).toBe("not-found");
    expect(await refusal(giveHint(stranger, { itemId, number: 1 }, now))).toBe("not-found");
    expect(await refusal(giveHint(seat, { itemId, number: 1 }, day(-2)))).toBe("not-found");
  });

  it("keeps which hints were taken: in their order, once, wherever they are asked for again", async () => {
    await loadExercise(seat, setId, itemId, now);
    expect(await refusal(giveHint(seat, { itemId, number: 2 }, now))).toBe("not-found");
    await Promise.all([1, 1, 1].map((number) => giveHint(seat, { itemId, number }, now)));
    expect((await loadExercise(seat, setId, itemId, now))?.hints).toEqual({ count: 2, price: 0, taken: ["What is inside the sine?"] });
    await send("4x cos(2x^2)");
    // What is over can be read to the end without another price.
    expect(await giveHint(seat, { itemId, number: 2 }, now)).toMatchObject({ number: 2 });
    expect(await findMyProgress(seat, itemId)).toMatchObject({ hintsShown: 1, score: 1 });
  });

  it("counts the author's price of the hints that were taken in what the answer earns, not in whether it is right", async () => {
    await sells(0.25);
    expect((await loadExercise(seat, setId, itemId, now))?.hints).toMatchObject({ count: 2, price: 0.25 });
    await giveHint(seat, { itemId, number: 1 }, now);
    await giveHint(seat, { itemId, number: 1 }, now);
    await giveHint(seat, { itemId, number: 2 }, now);
    expect(await send("4x cos(2x^2)")).toMatchObject({ status: "SOLVED", outcome: { verdict: "equal", score: 1 } });
    expect(await findMyProgress(seat, itemId)).toMatchObject({ status: "SOLVED", score: 0.5, hintsShown: 2 });
  });

  it("says that a right answer is not in the asked form, and takes neither an attempt nor what the author did not ask for", async () => {
    await asks({ form: ["expanded"] }, { "wrong-form": 0.5 });
    const said = await send("4(x + x^2 - x^2) cos(2x^2)");
    expect(said).toMatchObject({ kind: "stored", counted: false, attemptsLeft: 3, outcome: { verdict: "equal", score: 0.5 } });
    expect(said.outcome?.feedback.map(({ code }) => code)).toContain("wrong-form");
    expect(await findMyProgress(seat, itemId)).toMatchObject({ status: "IN_PROGRESS", attemptsUsed: 0, score: 0.5 });
    expect(await send("4x cos(2x^2)")).toMatchObject({ status: "SOLVED" });
  });

  it("keeps a draft and gives it back", async () => {
    await loadExercise(seat, setId, itemId, now);
    await saveDraft(seat, { itemId, answer: text("4x c") });
    expect((await loadExercise(seat, setId, itemId, now))?.draft?.answer).toEqual(text("4x c"));
  });
});
