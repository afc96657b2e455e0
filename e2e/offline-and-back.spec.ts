import { expect, type Page } from "@playwright/test";
import { answer, createCourse, firstCourse } from "./kit/courses";
import { joinDemo, openItem, signUp } from "./kit/people";
import { test } from "./kit/test";

/** A new student of the demo course, at a problem that allows three attempts. */
async function atProblem(page: Page): Promise<void> {
  await signUp(page, "Otto Offline", "/sign-up?next=/join/GRAD234");
  await page.goto("/join/GRAD234", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: /Join/ }).click();
  await page.waitForURL(/\/courses\/[^/]+$/);
  await page.goto(`/courses/${await firstCourse(page, "courses")}`, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: /Topic 1.2/ }).first().click();
  await page.getByRole("link", { name: /Sine of a square/ }).first().click();
  await page.waitForURL(/\/sets\/[^/]+\/[^/]+$/);
  await page.waitForLoadState("networkidle");
}

const earlier = (page: Page) => page.getByRole("region", { name: "Earlier answers" }).locator("> ol > li");

for (const [device, viewport] of [
  ["phone", { width: 390, height: 844 }],
  ["desktop", { width: 1280, height: 900 }],
] as const) {
  test(`an answer given offline waits, goes out by itself, and is counted once; two tabs agree (${device})`, async ({ page, context }) => {
    await page.setViewportSize(viewport);
    await atProblem(page);

    await test.step("offline the answer waits and says so", async () => {
      await context.setOffline(true);
      await answer(page, "cos(2x^2)");
      await expect(page.getByText("The server cannot be reached.", { exact: true })).toBeVisible();
      await expect(page.getByRole("textbox").first()).toHaveValue("cos(2x^2)");
    });

    await test.step("back online it goes out by itself, once", async () => {
      await context.setOffline(false);
      await expect(page.getByText("Not right").first()).toBeVisible();
      await expect(earlier(page)).toHaveCount(1);
    });

    await test.step("an answer whose reply was lost is sent again after a reload, and counted once", async () => {
      // The answer reaches the server, and its reply never comes back.
      await page.route("**/*", async (route) => {
        if (route.request().method() !== "POST") return route.continue();
        await route.fetch();
        // By now the page may be on its way elsewhere.
        await route.abort("connectionreset").catch(() => undefined);
      });
      await answer(page, "sin(4x)");
      await expect(page.getByText("The server cannot be reached.", { exact: true })).toBeVisible();
      await page.unrouteAll({ behavior: "wait" });
      await page.reload({ waitUntil: "networkidle" });
      await expect(page.getByText("Not right").first()).toBeVisible();
      await expect(earlier(page)).toHaveCount(2);
      await expect(page.getByText("One attempt is left.").first()).toBeVisible();
    });

    await test.step("a second tab has the text as it is typed, and the verdict", async () => {
      const second = await context.newPage();
      await second.goto(page.url(), { waitUntil: "networkidle" });
      await page.getByRole("textbox").first().fill("4x cos(2x^2)");
      await expect(second.getByRole("textbox").first()).toHaveValue("4x cos(2x^2)");
      await second.getByRole("button", { name: "Check my answer" }).dblclick();
      await expect(second.getByText("Right", { exact: true }).first()).toBeVisible();
      await expect(earlier(page)).toHaveCount(3);
      await expect(page.getByText("Worked solution").first()).toBeVisible();
    });
  });
}

test("an answer given offline in practice goes out by itself, and is counted once", async ({ page, context }) => {
  await signUp(page, "Ona Offline");
  const course = await joinDemo(page);
  await page.goto(`${course}/practice/derivative`, { waitUntil: "networkidle" });
  const verdict = page.getByRole("region", { name: "Verdict" });
  await context.setOffline(true);
  await answer(page, "x");
  await expect(verdict).toContainText("Your answer waits here");
  await context.setOffline(false);
  await expect(verdict).toContainText("Not right");
  // The same answer once more was given before: the first one has arrived, and once.
  await answer(page, "x");
  await expect(verdict).toContainText("You gave this answer before.");
});

test("a class's page says that it is cut off, and catches up with what came meanwhile", async ({ page, browser }) => {
  await signUp(page, "Ina Instructor");
  const { courseId, code } = await createCourse(page, "Cut off");
  await page.goto(`/teach/${courseId}`);
  await expect(page.getByText("Live", { exact: true }).last()).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText("Connection lost, trying again")).toBeVisible();
  const student = await (await browser.newContext()).newPage();
  await signUp(student, "Stan Student", `/sign-up?next=/join/${code}`);
  await student.goto(`/join/${code}`, { waitUntil: "networkidle" });
  await student.getByRole("button", { name: /Join/ }).click();
  await student.waitForURL(/\/courses\/[^/]+$/);
  await page.context().setOffline(false);
  await expect(page.getByText("Connection lost, trying again")).toBeHidden();
  await expect(page.locator("dl").first().getByText("1", { exact: true })).toBeVisible();
});

test("what is typed, chosen and pressed before a page's scripts have come is not lost, and not overlooked", async ({ page }) => {
  /** Opens the page and does something there while its scripts are held back; then lets them come. */
  const early = async (address: string, doIt: () => Promise<void>) => {
    let letThemCome = () => {};
    const come = new Promise<void>((resolve) => (letThemCome = resolve));
    await page.route(/\.js(\?|$)/, async (route) => {
      await come;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "commit" });
    await doIt();
    letThemCome();
    await page.waitForLoadState("networkidle");
    await page.unroute(/\.js(\?|$)/);
  };
  const check = page.getByRole("button", { name: "Check my answer" });

  await early("/", async () => {
    await page.getByRole("main").getByRole("textbox").first().fill("4x cos(2x^2)");
    await check.click();
  });
  await check.click();
  await expect(page.getByRole("region", { name: "Verdict" })).toContainText("Proved equal");

  const email = await signUp(page, "Erik Early");
  const course = await joinDemo(page);
  await openItem(page, course, /Partial derivatives and gradients/, /What is held still/);
  await early(page.url(), async () => {
    await page.getByRole("radio").last().check();
    await check.click();
  });
  await expect(page.getByRole("radio").last()).toBeChecked();
  await check.click();
  await expect(earlier(page)).toHaveCount(1);

  await page.context().clearCookies();
  await early("/sign-in", async () => {
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password").fill("a few words to remember");
    await page.getByRole("button", { name: "Sign in" }).click();
  });
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/courses/);
});
