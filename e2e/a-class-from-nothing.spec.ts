import { expect } from "@playwright/test";
import { answer, createCourse } from "./kit/courses";
import { DEMO, signIn, signUp } from "./kit/people";
import { test } from "./kit/test";

test("an instructor writes a problem, publishes a set, and sees a new student's answers arrive", async ({ browser }) => {
  test.setTimeout(180_000);
  const teaching = await (await browser.newContext()).newPage();
  await signIn(teaching, DEMO.instructor);
  const { courseId, code } = await createCourse(teaching, "A class from nothing");

  await test.step("the instructor writes a problem", async () => {
    await teaching.goto(`/teach/${courseId}/problems/new`, { waitUntil: "networkidle" });
    await teaching.getByLabel("Title").fill("A cosine of my own");
    await teaching.getByRole("textbox", { name: /^Statement/ }).fill("Let $f(x) = {{f}}$. Find $f'(x)$.");
    await teaching.getByRole("textbox", { name: "Function 1", exact: true }).fill("cos(5x)");
    await teaching.getByRole("textbox", { name: /^Of the function/ }).fill("f");
    await teaching.getByRole("textbox", { name: /^By the variable/ }).fill("x");
    await teaching.getByRole("button", { name: "Save to the bank" }).click();
    await teaching.waitForURL(/\/problems\/(?!new)[^/]+$/);
  });

  await test.step("builds a set of it and of one from the shipped bank, and publishes it", async () => {
    await teaching.goto(`/teach/${courseId}/sets/new`, { waitUntil: "networkidle" });
    await teaching.getByRole("textbox", { name: /^Title/ }).fill("First set");
    await teaching.getByLabel("Opens").fill("2020-01-06T08:00");
    await teaching.getByLabel("Due").fill("2099-01-05T23:59");
    await teaching.getByRole("button", { name: "Add problems" }).click();
    await teaching.getByRole("searchbox", { name: "Search the bank" }).fill("A cosine of my own");
    await teaching.getByRole("button", { name: "Add A cosine of my own" }).click();
    await teaching.getByRole("searchbox", { name: "Search the bank" }).fill("Sine of a square");
    await teaching.getByRole("button", { name: "Add Sine of a square" }).click();
    await teaching.keyboard.press("Escape");
    await teaching.locator("form").getByRole("button", { name: /set/i }).last().click();
    await teaching.waitForURL(/\/sets\/(?!new)[^/]+$/);
    await teaching.getByRole("button", { name: "Publish" }).click();
    await teaching.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await expect(teaching.getByRole("button", { name: "Unpublish" })).toBeVisible();
  });
  // The dashboard is open, and its news are late: what happens until they come is not lost.
  let letNewsThrough = () => {};
  const newsMayCome = new Promise<void>((resolve) => (letNewsThrough = resolve));
  await teaching.route(/\/events\?since=/, async (route) => {
    await newsMayCome;
    await route.continue();
  });
  await teaching.goto(`/teach/${courseId}`);
  const answersOf = (name: string) => teaching.getByRole("listitem").filter({ hasText: name });

  const learning = await (await browser.newContext()).newPage();
  await test.step("a new student signs up by the join link and joins", async () => {
    await learning.goto(`/join/${code}`);
    await learning.getByRole("link", { name: "Sign up and join" }).click();
    await learning.waitForURL(/sign-up/);
    await signUp(learning, "Nadia Newcomer", learning.url());
    const join = learning.getByRole("button", { name: "Join this class" });
    await join.or(learning.getByRole("link", { name: /First set/ }).first()).first().waitFor();
    if (await join.isVisible()) await join.click();
    // The invitation shows the course's name too: only the address says that one is in.
    await learning.waitForURL(`**/courses/${courseId}`);
    await expect(learning.getByRole("heading", { name: "A class from nothing" })).toBeVisible();
  });

  await test.step("answers unreadably, wrong, wrong again in other words, then right", async () => {
    await learning.goto(`/courses/${courseId}`);
    await learning.getByRole("link", { name: /First set/ }).first().click();
    await learning.getByRole("link", { name: /A cosine of my own/ }).first().click();
    await expect(learning.getByText(/Attempts left|attempts left|attempts/).first()).toBeVisible();
    await answer(learning, "-5 sin(5x");
    await expect(learning.getByText("never closed").first()).toBeVisible();
    await answer(learning, "5 sin(5x)");
    await expect(learning.getByText(/your answer gives/).first()).toBeVisible();
    await answer(learning, "sin(5x)*5");
    await expect(learning.getByText(/same answer|already|before/i).first()).toBeVisible();
    await expect(answersOf("Nadia Newcomer")).toHaveCount(0);
    letNewsThrough();
    await expect(answersOf("Nadia Newcomer").filter({ hasText: "wrong in" })).not.toHaveCount(0, { timeout: 5_000 });
    await answer(learning, "-5 sin(5x)");
    await expect(learning.getByText(/proved equal/).first()).toBeVisible();
    await expect(learning.getByRole("heading", { name: /solution/i })).toBeVisible();
  });

  await test.step("finds it in their progress", async () => {
    await learning.goto(`/courses/${courseId}/progress`);
    await expect(learning.getByText("A cosine of my own").first()).toBeVisible();
  });

  await test.step("and the dashboard has followed, without a reload", async () => {
    await expect(answersOf("Nadia Newcomer").filter({ hasText: "right in" })).not.toHaveCount(0, { timeout: 5_000 });
  });
});

test("what was typed survives a reload and a sign-out", async ({ page }) => {
  await signIn(page, DEMO.student);
  await page.goto("/courses");
  await page.locator('a[href^="/courses/"]').first().click();
  await page.waitForURL(/\/courses\/[^/]+/);
  await page.locator('a[href*="/sets/"]').first().waitFor();
  const sets = await page.locator('a[href*="/sets/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  // The first problem of the demo course that takes a formula and is still open.
  for (const set of [...new Set(sets)]) {
    await page.goto(set.split("?")[0] ?? set);
    const items = await page.locator('main a[href*="/sets/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const item of items.filter((href) => /\/sets\/[^/]+\/[^/]+$/.test(href))) {
      await page.goto(item);
      await page.waitForLoadState("networkidle");
      const field = page.getByRole("main").getByRole("textbox");
      if ((await field.count()) !== 1 || !(await field.isEditable()) || (await page.getByRole("button", { name: "Check my answer" }).count()) === 0) continue;
      const typed = `${Date.now()} x`;
      await field.fill(typed);
      await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
      await page.context().clearCookies();
      await page.evaluate(() => localStorage.clear());
      await signIn(page, DEMO.student);
      await page.goto(item);
      await expect(page.getByRole("main").getByRole("textbox")).toHaveValue(typed);
      return;
    }
  }
  throw new Error("the demo student has no open problem with one field");
});
