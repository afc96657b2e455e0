import { createCourse, db, disconnect, findVersion, listVersions, type Seat, takeAccount, takeSeat } from "@nabla/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeSelfTestPool } from "@/server/self-test-pool";
import { archiveProblem, type Saved, saveProblem, testProblem } from "./save-problem";

const url = process.env.TEST_DATABASE_URL;

const yaml = (id: string, f: string, more = ""): string => `format: 1
id: ${id}
title: A problem
concept: chain-rule
difficulty: 2
let: { f: "${f}" }
statement: |
  Let $f(x) = {{f}}$. Find $f'(x)$.
ask: { kind: derivative, of: f, in: x }
${more}`;

/** With the real self-test in the real worker (`npm run build -w @nabla/grader` makes it). */
describe.skipIf(!url)("saving a problem (needs TEST_DATABASE_URL)", { timeout: 60_000 }, () => {
  let seat: Seat<"INSTRUCTOR">;
  const draft = (text: string, more: object = {}) => ({ courseId: seat.courseId, onTopOf: 0, yaml: text, evenSo: false, ...more });
  const savedAs = (saved: Saved) => {
    if (saved.kind !== "saved") throw new Error(JSON.stringify(saved.report));
    return saved;
  };

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long" });
    const user = await db().user.create({ data: { email: `authoring.${Date.now()}@example.org`, name: "Ivy", passwordHash: "x" } });
    const courseId = crypto.randomUUID();
    await createCourse(takeAccount(user.id), { courseId, title: "Authoring", summary: "", timeZone: "UTC" });
    const taken = await takeSeat(user.id, courseId, "INSTRUCTOR");
    if (!taken) throw new Error("Whoever makes a course teaches it");
    seat = taken;
  });

  afterAll(async () => {
    await closeSelfTestPool();
    await db().user.delete({ where: { id: seat.userId } });
    await db().course.delete({ where: { id: seat.courseId } });
    await disconnect();
  });

  it("writes a file that passes its self-test, then a second version of it", async () => {
    const first = savedAs(await saveProblem(seat, draft(yaml("two-versions", "sin(3x)"))));
    expect(first.number).toBe(1);
    const second = savedAs(await saveProblem(seat, draft(yaml("two-versions", "cos(3x)"), { problemId: first.problemId, onTopOf: 1 })));
    expect(second).toEqual({ kind: "saved", problemId: first.problemId, number: 2 });
    expect((await listVersions(seat, first.problemId)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await findVersion(seat, first.problemId, 1))?.yaml).toContain("sin(3x)");
  });

  it("tells the second of two authors of one version", async () => {
    const { problemId } = savedAs(await saveProblem(seat, draft(yaml("two-authors", "sin(3x)"))));
    savedAs(await saveProblem(seat, draft(yaml("two-authors", "exp(3x)"), { problemId, onTopOf: 1 })));
    await expect(saveProblem(seat, draft(yaml("two-authors", "ln(3x)"), { problemId, onTopOf: 1 }))).rejects.toMatchObject({ code: "conflict" });
  });

  it("writes nothing when the self-test finds something, unless the author wants it even so", async () => {
    // The key is in the statement.
    const leaking = yaml("leaking", "x^2 + sin(3x)").replace("Find", "It is $2 x + 3\\cos(3x)$. Find");
    const tested = await saveProblem(seat, draft(leaking));
    expect(tested).toMatchObject({ kind: "tested", report: { passed: false } });
    expect(await db().problem.count({ where: { courseId: seat.courseId, slug: "leaking" } })).toBe(0);
    expect(savedAs(await saveProblem(seat, draft(leaking, { evenSo: true }))).number).toBe(1);
  });

  it("refuses a file that cannot be read, at its field, and a name that is taken", async () => {
    await expect(testProblem(seat, { yaml: yaml("broken", "sin(3x") })).rejects.toMatchObject({ code: "invalid-input", fields: expect.anything() });
    savedAs(await saveProblem(seat, draft(yaml("taken", "sin(3x)"))));
    await expect(saveProblem(seat, draft(yaml("taken", "cos(3x)")))).rejects.toMatchObject({ code: "invalid-input", fields: { id: expect.any(String) } });
  });

  it("puts a problem away and takes it out again", async () => {
    const { problemId } = savedAs(await saveProblem(seat, draft(yaml("put-away", "sin(3x)"))));
    await archiveProblem(seat, { problemId, archived: true });
    expect((await db().problem.findUniqueOrThrow({ where: { id: problemId } })).archivedAt).not.toBeNull();
    await archiveProblem(seat, { problemId, archived: false });
    await expect(archiveProblem(seat, { problemId: "none", archived: true })).rejects.toMatchObject({ code: "not-found" });
  });
});
