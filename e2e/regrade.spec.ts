import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import pg from "pg";
import { send } from "./kit/actions";
import { createCourse } from "./kit/courses";
import { signUp } from "./kit/people";
import { test } from "./kit/test";

const yaml = (f: string) => `format: 1
id: wrong-key
title: A wrong key
concept: chain-rule
difficulty: 1
points: 2
statement: "Let $f(x) = \\\\sin(2x)$. Find $f'(x)$."
let: { f: ${f} }
ask: { kind: derivative, of: f, in: x }
`;

/** A wrong key is mended: the preview says who gains, the regrade gives it to them, the record has it, and it can be taken back. */
test("fix a wrong key and regrade", async ({ browser }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  const [teacher, student] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signUp(teacher, "Mia Mender");
  await signUp(student, "Rory Right");
  const { courseId, code } = await createCourse(teacher, "Mending");
  await send(teacher, "saveProblemAction", { courseId, onTopOf: 0, yaml: yaml("sin(3x)"), reason: "As the journey needs it" });
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const found = await client.query<{ problemId: string; versionId: string }>(
    `select p."id" as "problemId", v."id" as "versionId" from "Problem" p join "ProblemVersion" v on v."problemId" = p."id" where p."courseId" = $1`,
    [courseId],
  );
  const { problemId = "", versionId = "" } = found.rows[0] ?? {};
  const setId = randomUUID();
  await send(teacher, "saveSetAction", { courseId, setId, onTopOf: 0, title: "Keys", intro: "", opens: "2020-01-06T08:00", due: "2099-01-05T23:59", feedback: "PRACTICE", items: [{ versionId, points: 2, maxAttempts: null }] });
  await send(teacher, "publishSetAction", { courseId, setId, published: true });
  await send(student, "joinByCode", { code });
  const item = await client.query<{ id: string }>(`select "id" from "SetItem" where "setId" = $1`, [setId]);
  await client.end();
  const itemId = item.rows[0]?.id ?? "";
  await send(student, "sendAnswer", { courseId, itemId, clientKey: randomUUID(), answer: { kind: "text", text: "2 cos(2x)" } });
  await send(teacher, "saveProblemAction", { courseId, problemId, onTopOf: 1, yaml: yaml("sin(2x)"), reason: "As the journey needs it" });

  await teacher.goto(`/teach/${courseId}/problems/${problemId}`, { waitUntil: "networkidle" });
  await teacher.getByRole("link", { name: "Regrade their answers" }).click();
  await teacher.getByRole("button", { name: "Preview a regrade of A wrong key in Keys" }).click();
  await expect(teacher.getByText("0 → 2", { exact: true })).toBeVisible();
  await expect(teacher.getByText("1 score is raised, none is lowered.").first()).toBeVisible();
  await teacher.getByLabel("Reason").fill("The key was for sin(3x).");
  await teacher.getByRole("button", { name: "Regrade", exact: true }).click();
  await expect(teacher.getByRole("button", { name: "Take back" })).toBeVisible();

  const own = `/courses/${courseId}/sets/${setId}/${itemId}`;
  await student.goto(own);
  await expect(student.getByRole("region", { name: "Earlier answers" }).getByText("Right", { exact: true })).toBeVisible();

  await teacher.getByRole("button", { name: "Take back" }).click();
  await teacher.getByRole("button", { name: "Take it back" }).click();
  // As its state, and in its record.
  await expect(teacher.getByText("Taken back", { exact: true })).toHaveCount(2);
  await teacher.goto(`/teach/${courseId}/changes`);
  const lines = teacher.getByRole("row").filter({ hasText: "Rory Right" });
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText("2 → 0");
  await expect(lines.last()).toContainText("The key was for sin(3x).");
  await student.reload();
  await expect(student.getByRole("region", { name: "Earlier answers" }).getByText("Not right", { exact: true })).toBeVisible();
});
