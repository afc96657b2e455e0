import { randomUUID } from "node:crypto";
import { createCourse, db, disconnect, takeAccount, takeSeat } from "@nabla/db";
import { afterAll, describe, expect, it } from "vitest";
import { invite } from "./invite";

const url = process.env.TEST_DATABASE_URL;
const NOW = new Date("2026-11-26T10:00:00Z");

describe.skipIf(!url)("an invitation (needs TEST_DATABASE_URL)", () => {
  afterAll(disconnect);

  it.each([
    ["1969-12-31", "is over"],
    ["2026-11-25", "is over"],
    ["2026-11-26", "counts whole"],
    ["2027-01-01", "is still to come"],
  ])("until %s, which %s", async (lastDay, told) => {
    const { id } = await db().user.create({ data: { email: `${randomUUID()}@example.org`, name: "Ada", passwordHash: "some" } });
    const courseId = randomUUID();
    await createCourse(takeAccount(id), { courseId, title: "Invited", summary: "", timeZone: "UTC" });
    const seat = await takeSeat(id, courseId, "INSTRUCTOR");
    if (!seat) throw new Error("no seat");
    const made = invite(seat, { courseId, invitationId: randomUUID(), role: "STUDENT", sectionId: null, note: "", lastDay, maxUses: null }, NOW);
    if (told === "is over") await expect(made).rejects.toMatchObject({ code: "invalid-input", fields: { lastDay: "day-past" } });
    else await expect(made).resolves.toMatchObject({ code: expect.any(String) });
  });
});
