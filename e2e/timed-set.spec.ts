import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import pg from "pg";
import { send } from "./kit/actions";
import { answer, createCourse } from "./kit/courses";
import { signUp } from "./kit/people";
import { test } from "./kit/test";

const YAML = `format: 1
id: late-sine
title: A late sine
concept: chain-rule
difficulty: 1
points: 10
statement: "Let $f(x) = {{f}}$. Find $f'(x)$."
let: { f: sin(2x) }
ask: { kind: derivative, of: f, in: x }
`;

/** "2026-11-26T10:00" in UTC, so many hours from now. */
const wall = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);

/** A timed set that was due half an hour ago: begun on purpose, answered late at a price, and then on time by an extension. */
test("a timed set with an extension and late work, seen from both sides", async ({ browser }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  const [teacher, student] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signUp(teacher, "Tara Timer");
  await signUp(student, "Lars Late");
  const { courseId, code } = await createCourse(teacher, "Timing");
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`update "Course" set "timeZone" = 'UTC' where "id" = $1`, [courseId]);
  await send(teacher, "saveProblemAction", { courseId, onTopOf: 0, yaml: YAML, evenSo: true });
  const found = await client.query<{ versionId: string }>(`select v."id" as "versionId" from "ProblemVersion" v join "Problem" p on p."id" = v."problemId" where p."courseId" = $1`, [courseId]);
  const setId = randomUUID();
  const rules = { opens: wall(-5), due: wall(-0.5), closes: wall(48), latePerDay: 20, timeLimit: 30, feedback: "PRACTICE" };
  await send(teacher, "saveSetAction", { courseId, setId, onTopOf: 0, title: "Half an hour", intro: "", ...rules, items: [{ versionId: found.rows[0]?.versionId, points: 10, maxAttempts: null }] });
  await send(teacher, "publishSetAction", { courseId, setId, published: true });
  await send(student, "joinByCode", { code });

  await student.goto(`/courses/${courseId}/sets/${setId}`, { waitUntil: "networkidle" });
  await expect(student.getByText("You have 30 minutes for this set")).toBeVisible();
  await expect(student.getByRole("link", { name: "A late sine" })).toHaveCount(0);
  await student.getByRole("button", { name: "Begin …" }).click();
  await student.getByRole("button", { name: "Begin now" }).click();
  await expect(student.getByRole("timer")).toHaveText(/^(30:00|29:\d\d) left$/);
  await student.getByRole("link", { name: "A late sine" }).click();
  await expect(student.getByText("This is late: an answer now costs 20% of what it earns.")).toBeVisible();
  await answer(student, "2 cos(2x)");
  await expect(student.getByText("Late: 20% less.")).toBeVisible();
  await expect(student.getByText("8 of 10 points")).toBeVisible();

  await teacher.goto(`/teach/${courseId}/sets/${setId}/students`, { waitUntil: "networkidle" });
  await expect(teacher.getByText("Nobody has an extension")).toBeVisible();
  await teacher.getByRole("searchbox", { name: "Search students" }).fill("lars la");
  await teacher.getByRole("link", { name: "Lars Late" }).click();
  await expect(teacher.getByText("1 student chosen.")).toBeVisible();
  await teacher.getByLabel("Own due date").fill(wall(24));
  await teacher.getByLabel("Extra minutes").fill("15");
  await teacher.getByLabel("Reason").fill("Was ill.");
  await teacher.getByRole("button", { name: "Save" }).click();
  await expect(teacher.getByRole("row").filter({ hasText: "Lars Late" })).toContainText("15 minutes more");
  await teacher.getByRole("row").filter({ hasText: "Lars Late" }).getByRole("link", { name: "Lars Late" }).click();
  await expect(teacher.getByText("As Lars Late sees it")).toBeVisible();
  await expect(teacher.getByText("10 of 10 points")).toBeVisible();

  await student.reload({ waitUntil: "networkidle" });
  await expect(student.getByText("10 of 10 points")).toBeVisible();
  await expect(student.getByRole("timer")).toHaveText(/^4[34]:\d\d left$/);

  await teacher.goto(`/teach/${courseId}/changes`);
  await expect(teacher.getByRole("row").filter({ hasText: "Lars Late" })).toContainText("8 → 10");

  const sectionId = randomUUID();
  await send(teacher, "createSectionAction", { courseId, sectionId, name: "Tram line 4" });
  const students = await client.query<{ userId: string }>(`select "userId" from "Membership" where "courseId" = $1 and "role" = 'STUDENT'`, [courseId]);
  await client.end();
  await send(teacher, "placeStudentsAction", { courseId, userIds: students.rows.map(({ userId }) => userId), sectionId });
  await teacher.goto(`/teach/${courseId}/sets/${setId}/students`, { waitUntil: "networkidle" });
  await teacher.getByRole("link", { name: "Tram line 4 1 student" }).click();
  await expect(teacher.getByText("1 student of Tram line 4. 1 has an extension already: of each date and number the better one stays.")).toBeVisible();
  await teacher.getByLabel("Own due date").fill(wall(1));
  await teacher.getByLabel("Extra attempts").fill("3");
  await teacher.getByRole("button", { name: "Save" }).click();
  await expect(teacher.getByText("Say why.")).toBeVisible();
  await expect(teacher.getByLabel("Reason")).toBeFocused();
  await expect(teacher.getByLabel("Extra attempts")).toHaveValue("3");
  await teacher.getByLabel("Reason").fill("The tram stood still.");
  await teacher.getByRole("button", { name: "Save" }).click();
  const granted = teacher.getByRole("region", { name: "Granted to several at once" });
  await expect(granted).toContainText("Tram line 4, 1 student");
  const row = teacher.getByRole("row").filter({ hasText: "Lars Late" });
  await expect(row).toContainText("3 attempts more");
  await expect(row).toContainText("15 minutes more");
  await granted.getByRole("button", { name: "Take back: Tram line 4, 1 student" }).click();
  const dialog = teacher.getByRole("dialog");
  await expect(dialog).toContainText("1 student goes back to what else they were granted.");
  await dialog.getByRole("button", { name: "Take back" }).click();
  await expect(granted).toBeHidden();
  await expect(row).not.toContainText("attempts more");
  await expect(row).toContainText("15 minutes more");
});
