import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import pg from "pg";
import { send } from "./kit/actions";
import { createCourse } from "./kit/courses";
import { signUp } from "./kit/people";
import { signedInStudents } from "./kit/sessions";
import { test } from "./kit/test";

const STUDENTS = 90;
const YAML = `format: 1
id: on-paper
title: On paper
concept: derivative
difficulty: 1
statement: "Find the slope of $x^2$."
ask: { kind: derivative, of: x^2, in: x }
`;

/** The grid draws the rows that are in sight; on paper all of them stand, on sheets that lie across. */
test("on paper the grid has every student", async ({ browser, baseURL }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  const page = await (await browser.newContext()).newPage();
  await signUp(page, "Pia Paper");
  const { courseId } = await createCourse(page, "On paper");
  await send(page, "saveProblemAction", { courseId, onTopOf: 0, yaml: YAML, reason: "As the journey needs it" });
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`select v."id" from "Problem" p join "ProblemVersion" v on v."problemId" = p."id" where p."courseId" = $1`, [courseId]);
  await client.end();
  const setId = randomUUID();
  await send(page, "saveSetAction", { courseId, setId, onTopOf: 0, title: "Slopes", intro: "", opens: "2020-01-06T08:00", due: "2099-01-05T23:59", feedback: "PRACTICE", items: [{ versionId: rows[0]?.id, points: 2, maxAttempts: null }] });
  await send(page, "publishSetAction", { courseId, setId, published: true });
  await signedInStudents(courseId, STUDENTS, baseURL ?? "");

  // The browser's own window for printing cannot be pressed here: what it would print is looked at when it would open.
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.goto(`/teach/${courseId}/grid`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-printed]")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const names = await page.locator("table:visible tbody th").allInnerTexts();
  expect(new Set(names).size).toBe(STUDENTS);
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("page"))).toBe("wide");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("region", { name: `${STUDENTS} students by 1 problem` })).toBeVisible();
  await expect(page.locator(".wide-on-paper")).toHaveCount(0);
});
