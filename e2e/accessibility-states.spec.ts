import { expect, type Page } from "@playwright/test";
import { expectClean } from "./kit/axe";
import { answer } from "./kit/courses";
import { joinDemo, openItem, signUp } from "./kit/people";
import { test } from "./kit/test";

/* What pages come to look like while somebody works on them: each state is looked at by axe, in light and in dark. */

const verdict = (page: Page) => page.getByRole("region", { name: "Verdict" });

test("axe finds nothing in any state of the pages before one is signed in", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Appearance and language" }).press("Enter");
  await page.getByRole("menu").waitFor();
  await expectClean(page, "the menu of those who are not signed in");
  await page.keyboard.press("Escape");
  await answer(page, "4cos(2x^2");
  await expect(verdict(page)).toContainText("Could not be read");
  await expectClean(page, "an answer that cannot be read");
  await answer(page, "4cos(2x^2)");
  await expect(verdict(page)).toContainText("Not right");
  await expectClean(page, "a wrong answer on the first page");

  await page.goto("/sign-in", { waitUntil: "networkidle" });
  await page.getByLabel("Email").fill("nobody@nabla.example");
  await page.getByLabel("Password").fill("not this one");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Email or password is not right.")).toBeVisible();
  await expectClean(page, "a sign-in that failed");
  await page.goto("/sign-up", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
  await expectClean(page, "a sign-up with every fault");
});

test("axe finds nothing in any state of a student's work", async ({ page, context }) => {
  test.setTimeout(150_000);
  const name = "Wolfeschlegelsteinhausenbergerdorff-Alexandrowna von und zu Obersteinbach am Forst";
  await signUp(page, name);
  await page.goto("/courses", { waitUntil: "networkidle" });
  await expectClean(page, "somebody of a long name without any course");
  await page.getByRole("button", { name: /Account menu/ }).press("Enter");
  await page.getByRole("menu").waitFor();
  await expectClean(page, "the account's menu");
  await page.keyboard.press("Escape");

  const course = await joinDemo(page);
  for (const part of ["practice", "progress"]) {
    await page.goto(`${course}/${part}`);
    await page.getByRole("main").waitFor();
    await expectClean(page, `${part} before anything was done`);
  }

  await openItem(page, course, /Topic 1.2/, /Sine of a square/);
  await page.getByRole("main").getByRole("textbox").first().fill("cos(2x^2) / ");
  await expect(page.locator("main mark").first()).toBeVisible();
  await expectClean(page, "a fault while it is typed");
  await answer(page, "cos(2x^2)");
  await expect(verdict(page)).toContainText("Not right");
  await verdict(page).getByText("Both curves, larger and as a table").click();
  await verdict(page).locator("figure svg").first().waitFor();
  await expectClean(page, "a wrong answer with its curves");
  await page.getByRole("button", { name: "Show a hint" }).click();
  await expect(page.getByRole("region", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
  await expectClean(page, "a hint");
  await page.getByRole("button", { name: "Visual editor" }).press("Enter");
  await expect(page.locator("math-field")).toBeFocused();
  await expectClean(page, "the visual editor");
  await page.getByRole("button", { name: "Type as text" }).press("Enter");
  await context.setOffline(true);
  await answer(page, "2cos(2x^2)");
  await expect(verdict(page).getByRole("button")).toBeVisible();
  await expectClean(page, "an answer that waits for the connection");
  await verdict(page).getByRole("button").click();
  await context.setOffline(false);
  await answer(page, "4x cos(2x^2)");
  await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
  await page.locator(".step summary").first().press("Enter");
  await expectClean(page, "a right answer with its solution");

  await page.goto(`${course}/practice/today`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Show me the solution" }).click();
  await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
  await expectClean(page, "a problem of practice whose solution was asked for");
});
