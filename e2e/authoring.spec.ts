import { expect, type Page } from "@playwright/test";
import { actionsOfTheBuild } from "./kit/actions";
import { createCourse } from "./kit/courses";
import { DEMO, signIn, signUp } from "./kit/people";
import { giveRole } from "./kit/roles";
import { test } from "./kit/test";

const field = (page: Page, name: string | RegExp) => page.getByRole("textbox", { name, exact: typeof name === "string" });

/** A new problem with a function of x. The page has its code before anything is typed. */
async function beginProblem(page: Page, courseId: string, title: string, f: string): Promise<void> {
  await page.goto(`/teach/${courseId}/problems/new`, { waitUntil: "networkidle" });
  await page.getByLabel("Title").fill(title);
  await field(page, "Function 1").fill(f);
}

/** The text face with this instead of that; the form follows by itself. */
async function replaceInText(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: "Text", exact: true }).click();
  const text = page.getByRole("textbox", { name: "The problem file" });
  await text.waitFor();
  const line = text.locator(".cm-line", { hasText: from }).first();
  await line.click();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Home");
  // The blanks at its beginning are not marked by that, and stay.
  const written = (await line.innerText()).trim();
  await page.keyboard.insertText(written.replace(from, to));
}

test("an author writes a problem from nothing and finds it safe", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, DEMO.instructor);
  const { courseId } = await createCourse(page, "Authoring from nothing");
  const preview = page.getByRole("region", { name: "As a student sees it" });

  await test.step("from a function and a template, everything else appears", async () => {
    await beginProblem(page, courseId, "A shifted wave", "sin(a x^2) + b x");
    for (const [i, name] of ["a", "b"].entries()) {
      await page.getByRole("button", { name: "Add parameter" }).click();
      await field(page, `Name of parameter ${i + 1}`).fill(name);
    }
    await field(page, "Least value of parameter 2").fill("-2");
    await expect(preview.getByText("A shifted wave")).toBeVisible();
    await expect(preview.getByText("2 hints")).toBeVisible();
    await preview.getByText(/known mistakes$/).click();
    await expect(preview.getByText("missing-inner-derivative")).toBeVisible();
  });

  await test.step("the self-test finds the variants in which a term vanishes, and one click excludes them", async () => {
    await page.getByRole("button", { name: "Add the condition b != 0" }).click({ timeout: 60_000 });
    await expect(field(page, /^Conditions between parameters/)).toHaveValue("b != 0");
    await expect(page.getByText("Self-test passed", { exact: true })).toBeVisible({ timeout: 60_000 });
  });

  await test.step("the grader answers the author as it would answer a student", async () => {
    await field(preview.page(), "Your answer").fill("cos(x");
    await expect(preview.getByText("Could not be read")).toBeVisible();
    await field(preview.page(), "Your answer").fill("x^2");
    await expect(preview.getByText("Not right")).toBeVisible();
    await expect(preview.getByText("Shown to differ at a point")).toBeVisible();
    await page.getByRole("button", { name: "Next variant" }).click();
    await expect(preview.getByText("Variant 2", { exact: true })).toBeVisible();
  });

  await test.step("form and text are in step both ways, and a fault in the text has its line", async () => {
    await replaceInText(page, "A shifted wave", "A wave, shifted");
    await page.getByRole("button", { name: "Form", exact: true }).click();
    await expect(page.getByLabel("Title")).toHaveValue("A wave, shifted");
    await page.getByLabel("Title").fill("A shifted wave again");
    await page.getByRole("button", { name: "Text", exact: true }).click();
    const text = page.getByRole("textbox", { name: "The problem file" });
    await expect(text).toContainText("title: A shifted wave again");
    await replaceInText(page, "kind: derivative", "kind: derivativ");
    await expect(page.getByText(/still to do/)).toBeVisible();
    await expect(page.locator(".cm-lintRange-error").first()).toBeVisible();
    await replaceInText(page, "kind: derivativ", "kind: derivative");
    await expect(page.getByText(/still to do/)).toBeHidden();
  });

  await test.step("Tab indents, and Escape and Tab lead on by keyboard", async () => {
    const text = page.getByRole("textbox", { name: "The problem file" });
    await text.focus();
    await page.keyboard.press("Tab");
    await expect(text).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(text).not.toBeFocused();
    await page.getByRole("button", { name: "Form", exact: true }).click();
  });

  await test.step("without a connection nothing is lost, and what was written although the answer got lost is not written twice", async () => {
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Save to the bank" }).click();
    await expect(page.getByText("What you wrote is still here")).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue("A shifted wave again");
    await page.context().setOffline(false);
    // The saving reaches the server, and its answer never comes back; what else the page asks is none of it.
    const saving = actionsOfTheBuild().get("saveProblemAction")?.id;
    let lose = () => {};
    const lost = new Promise<void>((resolve) => (lose = resolve));
    await page.route("**/problems/new", async (route) => {
      if (route.request().headers()["next-action"] !== saving) return route.continue();
      await route.fetch();
      await route.abort();
      lose();
    });
    await page.getByRole("button", { name: "Save to the bank" }).click();
    await lost;
    await expect(page.getByText("What you wrote is still here")).toBeVisible();
    await page.unrouteAll({ behavior: "wait" });
  });

  await test.step("it is saved as it stands", async () => {
    await page.getByRole("button", { name: "Save to the bank" }).click();
    await page.waitForURL(/\/problems\/(?!new)[^/]+$/, { timeout: 60_000 });
    await expect(page.getByRole("heading", { name: "A shifted wave again" })).toBeVisible();
  });

  await test.step("a problem that tells its answer is kept with a reason alone, which stands with the version", async () => {
    await beginProblem(page, courseId, "A problem that tells", "x^2 + sin(3x)");
    await field(page, /^Statement/).fill("Let $f(x) = {{f}}$. It is $2 x + 3\\cos(3x)$. Find $f'(x)$.");
    await expect(page.getByText("Self-test: one fault")).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: "Save to the bank" }).click();
    await field(page, /^The self-test found a fault/).fill("An example to talk about");
    await page.getByRole("button", { name: "Save with this reason" }).click();
    await page.waitForURL(/\/problems\/(?!new)[^/]+$/, { timeout: 60_000 });
    await expect(page.getByText("Kept although the self-test found a fault: An example to talk about")).toBeVisible();
  });

  await test.step("the bank finds it, and finds it again after it was put away", async () => {
    await page.getByRole("button", { name: "Put away" }).click();
    await page.getByRole("button", { name: "Take out again" }).waitFor();
    await page.goto(`/teach/${courseId}/problems?from=own`);
    await expect(page.getByRole("link", { name: "A shifted wave again" })).toBeVisible();
    await expect(page.getByRole("link", { name: "A problem that tells" })).toBeHidden();
    await page.getByLabel("Where from").selectOption({ label: "Put away" });
    await page.getByRole("link", { name: "A problem that tells" }).click();
    await page.getByRole("button", { name: "Take out again" }).click();
    await expect(page.getByRole("button", { name: "Put away" })).toBeVisible();
  });
});

test("of two instructors who change one problem, the second is shown what the first has saved, and nothing is lost", async ({ browser }) => {
  test.setTimeout(240_000);
  const [one, two] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signIn(one, DEMO.instructor);
  const { courseId } = await createCourse(one, "Two at once");
  await giveRole(courseId, await signUp(two, "Tess Teacher"), "INSTRUCTOR");

  await beginProblem(one, courseId, "A sum", "x^2 + sin(3x)");
  await one.getByRole("button", { name: "Save to the bank" }).click();
  await one.waitForURL(/\/problems\/(?!new)[^/]+$/, { timeout: 60_000 });
  const address = one.url();
  for (const page of [one, two]) await page.goto(address, { waitUntil: "networkidle" });

  const save = (page: Page) => page.getByRole("button", { name: "Save a new version" }).click();
  const isSaved = (page: Page, number: number) => expect(page.getByText(`Version ${number} is saved.`, { exact: true })).toBeVisible({ timeout: 60_000 });
  await two.getByLabel("Title").fill("A sum by Tess");
  await save(two);
  await isSaved(two, 2);

  await test.step("the second is told who, shown the difference, and takes both", async () => {
    await field(one, /^Statement/).fill("Let $f(x) = {{f}}$. What is its derivative?");
    await save(one);
    const told = one.getByRole("alert").filter({ hasText: "Tess Teacher has saved version 2 while you were writing" });
    await expect(told).toBeVisible({ timeout: 60_000 });
    await expect(told.locator("del", { hasText: "Tess" })).toBeVisible();
    await expect(told.locator("ins", { hasText: "derivative" })).toBeVisible();
    await told.getByRole("button", { name: "Take both changes" }).click();
    await save(one);
    await isSaved(one, 3);
    await expect(one.getByLabel("Title")).toHaveValue("A sum by Tess");
    await expect(field(one, /^Statement/)).toHaveValue(/What is its derivative/);
  });

  await test.step("whoever goes on from the other version has their own text still", async () => {
    await two.getByLabel("Title").fill("Another title by Tess");
    await save(two);
    await expect(two.getByText(/has saved version 3 while you were writing/)).toBeVisible({ timeout: 60_000 });
    await two.getByRole("button", { name: "Go on from version 3" }).click();
    await expect(two.getByLabel("Title")).toHaveValue("A sum by Tess");
    await two.getByRole("button", { name: "Put my text back" }).click();
    await expect(two.getByLabel("Title")).toHaveValue("Another title by Tess");
    await save(two);
    await isSaved(two, 4);
  });

  await test.step("any two versions can be compared, and the first taken back", async () => {
    await two.goto(`${address}/compare?from=1&to=4`, { waitUntil: "networkidle" });
    await expect(two.locator("ins", { hasText: "Another" })).toBeVisible();
    await two.getByLabel("To", { exact: true }).selectOption({ label: "Version 2" });
    await expect(two.locator("ins", { hasText: "Tess" })).toBeVisible();
    await two.getByRole("button", { name: "Make version 1 the newest again" }).click();
    await two.waitForURL(address);
    await expect(two.getByLabel("Title")).toHaveValue("A sum");
    await expect(two.getByText("Yours, version 5")).toBeVisible();
  });
});
