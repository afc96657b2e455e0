import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { send } from "./kit/actions";
import { createCourse } from "./kit/courses";
import { DEMO, signIn, signUp } from "./kit/people";
import { test } from "./kit/test";

/** The picture with these words in the preview, once it is there to be seen. */
async function expectSeen(page: Page, words: string): Promise<void> {
  const picture = page.getByRole("region", { name: "As a student sees it" }).getByRole("img", { name: words });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(320);
}

test("a picture is sent from the editor, seen in the preview, and goes with its problem to another course", async ({ page, browser }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  test.setTimeout(180_000);
  await signIn(page, DEMO.instructor);
  const { courseId, code } = await createCourse(page, "With pictures");
  const png = Buffer.from(await page.evaluate(drawnPng), "base64");

  await test.step("without words or with something else than a picture, it is not taken, and why is said", async () => {
    await page.goto(`/teach/${courseId}/problems/new`, { waitUntil: "networkidle" });
    await page.getByLabel("Title").fill("A bowl");
    await page.getByRole("textbox", { name: "Function 1", exact: true }).fill("x^2 + sin(3x)");
    await page.getByRole("button", { name: "Insert a picture: Statement" }).click();
    const dialog = page.getByRole("dialog", { name: "Insert a picture" });
    await dialog.getByRole("button", { name: "Insert a picture" }).click();
    const faults = ["Choose a picture.", "Say what is seen in it."].map((text) => dialog.getByText(text));
    for (const fault of faults) await expect(fault).toBeVisible();
    await dialog.getByLabel("Picture", { exact: true }).setInputFiles({ name: "drawing.png", mimeType: "image/png", buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") });
    await dialog.getByLabel("What is seen in it").fill("A bowl that opens upwards");
    // The window is as high as what it says: the button has to come to rest.
    for (const fault of faults) await expect(fault).toBeHidden();
    await dialog.getByRole("button", { name: "Insert a picture" }).click();
    await expect(dialog.getByRole("alert")).toContainText("This is no picture that can be shown here.");
    await dialog.getByLabel("Picture", { exact: true }).setInputFiles({ name: "bowl.png", mimeType: "image/png", buffer: png });
    await dialog.getByLabel("What is seen in it").press("Enter");
    await expect(dialog).toBeHidden();
  });

  await test.step("it stands in the statement and in the preview, and is saved with the problem", async () => {
    await expect(page.getByRole("textbox", { name: /^Statement/ })).toHaveValue(/!\[A bowl that opens upwards\]\(image:[0-9a-f]{32}\)/);
    await expectSeen(page, "A bowl that opens upwards");
    await page.getByRole("button", { name: "Save to the bank" }).click();
    await page.waitForURL(/\/problems\/(?!new)[^/]+$/, { timeout: 60_000 });
    await expectSeen(page, "A bowl that opens upwards");
  });

  await test.step("hints and the text of the file take pictures, too", async () => {
    await page.getByRole("button", { name: "Add hint" }).click();
    await page.getByRole("textbox", { name: "Hint 1" }).fill("Look at its lowest point.");
    await insert(page, "Hint 1", "The lowest point", png);
    await expect(page.getByRole("textbox", { name: "Hint 1" })).toHaveValue(/^Look at its lowest point\.\n\n!\[The lowest point\]\(image:[0-9a-f]{32}\)$/);
    await page.getByRole("button", { name: "Text", exact: true }).click();
    await page.locator(".cm-line", { hasText: "Look at its lowest point." }).click();
    await insert(page, "The problem file", "Its mirror image", png);
    await expect(page.locator(".cm-line", { hasText: "The lowest point" })).toHaveText(/^ +!\[The lowest point\]/);
    await expect(page.locator(".cm-line", { hasText: "Its mirror image" })).toHaveText(/^ +!\[Its mirror image\]/);
    await page.getByRole("button", { name: "Form", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Hint 1" })).toHaveValue(/Its mirror image/);
  });

  await test.step("an option of a question takes one in its line, and is called by what is seen in it", async () => {
    await page.goto(`/teach/${courseId}/problems/new`, { waitUntil: "networkidle" });
    await page.getByLabel("Title").fill("Which is a bowl");
    await page.getByRole("textbox", { name: /^Statement/ }).fill("Which of these opens upwards?");
    await page.getByLabel("What is asked").selectOption("choice");
    await page.getByRole("textbox", { name: "Option 1", exact: true }).fill("This one:");
    await insert(page, "Option 1", "A bowl from [0, 1]", png);
    await expect(page.getByRole("textbox", { name: "Option 1", exact: true })).toHaveValue(/^This one: !\[A bowl from \\\[0, 1\\\]\]\(image:[0-9a-f]{32}\)$/);
    await page.getByRole("textbox", { name: "Option 2", exact: true }).fill("None of them");
    await page.getByRole("checkbox", { name: /^right.*option 1$/ }).check();
    await expectSeen(page, "A bowl from [0, 1]");
    await expect(page.getByRole("region", { name: "As a student sees it" }).getByRole("radio", { name: "This one: A bowl from [0, 1]" })).toBeVisible();
    await page.getByRole("button", { name: "Save to the bank" }).click();
    await page.waitForURL(/\/problems\/(?!new)[^/]+$/, { timeout: 60_000 });
  });

  await test.step("in a set, a student sees it among the options", async () => {
    const problemId = new URL(page.url()).pathname.split("/").at(-1);
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const found = await client.query<{ versionId: string }>(`select "id" as "versionId" from "ProblemVersion" where "problemId" = $1`, [problemId]);
    await client.end();
    const setId = randomUUID();
    const dates = { opens: "2020-01-06T08:00", due: "2099-01-05T23:59", feedback: "PRACTICE" };
    await send(page, "saveSetAction", { courseId, setId, onTopOf: 0, title: "Bowls", intro: "", ...dates, items: [{ versionId: found.rows[0]?.versionId, points: 1, maxAttempts: null }] });
    await send(page, "publishSetAction", { courseId, setId, published: true });
    const student = await (await browser.newContext()).newPage();
    await signUp(student, "Bea Bowl");
    await send(student, "joinByCode", { code });
    await student.goto(`/courses/${courseId}/sets/${setId}`, { waitUntil: "networkidle" });
    await student.getByRole("link", { name: "Which is a bowl" }).click();
    const picture = student.getByRole("main").getByRole("img", { name: "A bowl from [0, 1]" });
    await expect.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(320);
    await student.getByRole("radio", { name: "This one: A bowl from [0, 1]" }).check();
    await student.getByRole("button", { name: "Check my answer" }).click();
    await expect(student.getByText("1 of 1 point")).toBeVisible();
  });

  await test.step("the export takes it along, and the import brings it in", async () => {
    const zip = await (await page.request.get(`/teach/${courseId}/problems/export.zip`)).body();
    const other = await createCourse(page, "Pictures elsewhere");
    await page.goto(`/teach/${other.courseId}/problems/import`, { waitUntil: "networkidle" });
    await page.getByLabel("Choose files").setInputFiles({ name: "all.zip", mimeType: "application/zip", buffer: zip });
    await expect(page.getByText("1 picture comes with them.")).toBeVisible();
    await page.getByRole("button", { name: "Import 2 problems" }).click();
    await expect(page.getByText("Imported", { exact: true })).toHaveCount(2, { timeout: 60_000 });
    // Alone, the file names a picture that this course never got.
    await page.getByLabel("Choose files").setInputFiles({ name: "lost.yaml", mimeType: "text/yaml", buffer: Buffer.from(lost) });
    await expect(page.getByText("It names a picture that is neither among these files nor in the course")).toBeVisible();
    await page.goto(`/teach/${other.courseId}/problems?from=own`);
    await page.getByRole("link", { name: "A bowl", exact: true }).click();
    await expectSeen(page, "A bowl that opens upwards");
  });
});

/** Sends a picture through the button beside a text. */
async function insert(page: Page, into: string, words: string, png: Buffer): Promise<void> {
  await page.getByRole("button", { name: `Insert a picture: ${into}` }).click();
  const dialog = page.getByRole("dialog", { name: "Insert a picture" });
  await dialog.getByLabel("Picture", { exact: true }).setInputFiles({ name: "bowl.png", mimeType: "image/png", buffer: png });
  await dialog.getByLabel("What is seen in it").fill(words);
  await dialog.getByLabel("What is seen in it").press("Enter");
  await expect(dialog).toBeHidden();
}

const lost = `format: 2
id: lost
title: A lost picture
concept: derivative
difficulty: 1
statement: |
  ![Lost](image:${"0".repeat(32)})
ask: { kind: number, value: "1" }
`;

/** A drawing of a parabola on nothing, as base64; runs in the page. */
function drawnPng(): string {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [320, 200];
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas here");
  pen.lineWidth = 3;
  pen.moveTo(20, 20);
  for (let x = 20; x <= 300; x += 4) pen.lineTo(x, 180 - ((x - 160) / 140) ** 2 * 160);
  pen.stroke();
  return canvas.toDataURL("image/png").split(",")[1] ?? "";
}
