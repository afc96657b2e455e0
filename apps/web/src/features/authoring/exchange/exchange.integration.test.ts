import { createCourse, db, disconnect, type Seat, takeAccount, takeSeat } from "@nabla/db";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveProblem } from "../save-problem";
import { exportProblems } from "./export-problems";
import { lookAtFiles } from "./look-at-files";

const url = process.env.TEST_DATABASE_URL;

const yaml = (id: string, f: string): string => `# Kept as it is written.\nformat: 2\nid: ${id}\ntitle: Of ${id}\nconcept: derivative\ndifficulty: 1\nstatement: Let $f(x) = {{f}}$. Find $f'(x)$.\nlet: { f: ${f} }\nask: { kind: derivative, of: f, in: x }\n`;

describe.skipIf(!url)("problems in and out of files (need TEST_DATABASE_URL)", () => {
  const seats: Seat<"INSTRUCTOR">[] = [];

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    process.env.NEXTAUTH_SECRET = "a secret for this test alone";
    for (const name of ["here", "there"]) {
      const user = await db().user.create({ data: { email: `exchange.${name}.${Date.now()}@example.org`, name, passwordHash: "x" } });
      const courseId = crypto.randomUUID();
      await createCourse(takeAccount(user.id), { courseId, title: `Über ${name}`, summary: "", timeZone: "UTC" });
      const seat = await takeSeat(user.id, courseId, "INSTRUCTOR");
      if (seat) seats.push(seat);
    }
  });

  afterAll(async () => {
    await db().course.deleteMany({ where: { id: { in: seats.map((seat) => seat.courseId) } } });
    await db().user.deleteMany({ where: { id: { in: seats.map((seat) => seat.userId) } } });
    await disconnect();
  });

  it("go out and come in again without loss; what is known is told as such", async () => {
    const [here, there] = seats as [Seat<"INSTRUCTOR">, Seat<"INSTRUCTOR">];
    const files = [yaml("out-a", "sin(3x)"), yaml("out-b", "x^2")];
    for (const one of files) expect(await saveProblem(here, { courseId: here.courseId, onTopOf: 0, yaml: one, reason: "as it is" })).toMatchObject({ kind: "saved" });
    const { fileName, zip } = await exportProblems(here);
    expect(fileName).toBe("uber-here-problems.zip");
    const unpacked = Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, yaml: strFromU8(bytes) }));
    expect(unpacked).toEqual([{ name: "problems/out-a.yaml", yaml: files[0] }, { name: "problems/out-b.yaml", yaml: files[1] }]);
    expect((await exportProblems(here)).zip).toEqual(zip);

    expect((await lookAtFiles(here, unpacked)).map(({ state }) => state)).toEqual(["same", "same"]);
    expect((await lookAtFiles(there, unpacked)).map(({ state }) => state)).toEqual(["new", "new"]);
    for (const one of unpacked) await saveProblem(there, { courseId: there.courseId, onTopOf: 0, yaml: one.yaml, reason: "as it is" });
    expect((await exportProblems(there)).zip).toEqual(zip);
  });

  it("a known name is the next version, a name twice is told, and a fault has its line", async () => {
    const [here] = seats as [Seat<"INSTRUCTOR">];
    const looked = await lookAtFiles(here, [
      { name: "a.yaml", yaml: yaml("out-a", "sin(4x)") },
      { name: "again.yaml", yaml: yaml("out-a", "sin(5x)") },
      { name: "faulty.yaml", yaml: yaml("out-c", "sin(").replace("difficulty: 1", "difficulty: 9") },
      { name: "no.yaml", yaml: "a: [1" },
    ]);
    expect(looked.map(({ state, onTopOf }) => [state, onTopOf])).toEqual([["changed", 1], ["taken-twice", 1], ["faulty", 0], ["faulty", 0]]);
    expect(looked[2]?.faults[0]).toMatchObject({ path: "difficulty", line: 6 });
    const [first] = looked;
    expect(await saveProblem(here, { courseId: here.courseId, problemId: first?.problemId ?? "", onTopOf: 1, yaml: yaml("out-a", "sin(4x)"), reason: "as it is" })).toMatchObject({ kind: "saved", number: 2 });
  });
});
