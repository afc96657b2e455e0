import { randomUUID } from "node:crypto";
import { db, disconnect } from "@nabla/db";
import { afterAll, describe, expect, it } from "vitest";
import { planStudents } from "./plan";
import { removeUnfinished } from "./unfinished";
import { writeCourse, writeWork } from "./write";

const url = process.env["TEST_DATABASE_URL"];

describe.skipIf(!url)("courses to measure with (need TEST_DATABASE_URL)", () => {
  afterAll(disconnect);

  it("one that was broken off is removed with its people, and a whole one stays", async () => {
    const { id: teacherId, email } = await db().user.create({ data: { email: `${randomUUID()}@example.org`, name: "Ada", passwordHash: "some" } });
    const options = { students: 3, problems: 1, submissions: 1, variants: 1, seed: 1, instructor: email };
    const course = { students: planStudents(options), sets: [], now: new Date("2026-11-02T12:00:00Z") };
    const [whole, broken] = [await writeCourse(course, options), await writeCourse(course, options)];
    await writeWork({ ...course, courseId: whole }, options, () => undefined);

    expect(await removeUnfinished()).toBe(1);

    expect(await db().course.findMany({ where: { id: { in: [whole, broken] } }, select: { id: true, summary: true } })).toEqual([{ id: whole, summary: "Made by npm run seed:scale." }]);
    expect(await db().user.count({ where: { OR: [whole, broken].map((id) => ({ email: { contains: `.${id.slice(-6)}@` } })) } })).toBe(3);
    expect(await db().membership.count({ where: { userId: teacherId } })).toBe(1);
    expect(await removeUnfinished()).toBe(0);
  });
});
