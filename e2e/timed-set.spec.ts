import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { actionsOfTheBuild, callAction } from "./kit/actions";
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

async function send(page: Page, name: string, input: unknown): Promise<void> {
  const action = actionsOfTheBuild().get(name);
  if (!action) throw new Error(`the build has no action ${name}`);
  expect(await callAction(page, action, input), name).toMatchObject({ ok: true });
}

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
  await client.end();
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
});
