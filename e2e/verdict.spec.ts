import { expect, type Page } from "@playwright/test";
import { expectClean } from "./kit/axe";
import { answer } from "./kit/courses";
import { joinDemo, openItem, signUp } from "./kit/people";
import { test } from "./kit/test";

/** Adds up, from now on, how much of what stands on the page moves. What follows a click at once counts as well: a verdict does. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = "value" in entry ? Number(entry.value) : 0;
        const before = Number(document.documentElement.dataset.shifted ?? 0);
        document.documentElement.dataset.shifted = String(before + moved);
      }
    }).observe({ type: "layout-shift", buffered: false });
  });
}

const shifted = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.shifted ?? 0));

/** A new student of the demo course, at a problem that allows three attempts. */
async function atProblem(page: Page): Promise<void> {
  await signUp(page, "Vera Verdict");
  await openItem(page, await joinDemo(page), /Topic 1.2/, /Sine of a square/);
}

/** The derivative of (x^2 + b)(a x + c) with its brackets still there. */
function byTheProductRule(latex: string): string {
  const [, b = ""] = /x\^\{2\}\s*([+-]\s*\d+)/.exec(latex) ?? [];
  const [, a = "", c = ""] = /(\d+)\s*x\s*(\+\s*\d+)/.exec(latex) ?? [];
  return `2x(${a}x ${c}) + ${a}(x^2 ${b})`;
}

for (const [device, viewport] of [
  ["phone", { width: 390, height: 844 }],
  ["desktop", { width: 1280, height: 900 }],
] as const) {
  test(`a wrong answer is refuted, its mistake leads to the lesson, a hint helps, the right one unfolds its solution (${device})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await watchShifts(page);
    await atProblem(page);
    const verdict = page.getByRole("region", { name: "Verdict" });

    await test.step("wrong: the point, the mistake by name, its place in the text", async () => {
      await page.getByRole("main").getByRole("textbox").first().fill("cos(2x^2)");
      await expect(page.getByText("The verdict appears here.")).toBeVisible();
      await page.waitForLoadState("networkidle");
      const before = await shifted(page);
      await page.getByRole("button", { name: "Check my answer" }).click();
      await expect(verdict.getByText("Not right")).toBeVisible();
      await expect(verdict.getByText(/your answer gives .*the right value is/)).toBeVisible();
      await expect(verdict.getByText(/A factor is missing/)).toBeVisible();
      await expect(verdict.getByText("cos(2x^2)", { exact: true })).toBeVisible();
      await page.waitForLoadState("networkidle");
      // What a reader would notice begins at about a hundredth of the screen.
      const moved = (await shifted(page)) - before;
      expect(moved).toBeLessThan(0.01);
    });

    await test.step("both curves, and their values as a table", async () => {
      await verdict.getByText("Both curves, larger and as a table").click();
      const table = verdict.getByRole("region", { name: "Values of both curves" });
      expect(await table.getByRole("row").count()).toBeGreaterThan(4);
      await expect(verdict.locator("figure svg").first()).toBeVisible();
    });

    await test.step("the mistake's link arrives at a heading of the lesson", async () => {
      const href = await verdict.getByRole("link", { name: "Read it in the lesson" }).getAttribute("href");
      const reader = await page.context().newPage();
      await reader.goto(href ?? "", { waitUntil: "networkidle" });
      await expect(reader.locator(`[id="${(href ?? "").split("#")[1]}"]`)).toBeVisible();
      await reader.close();
    });

    await test.step("hints come one at a time", async () => {
      const hints = page.getByRole("region", { name: "Hints" });
      await expect(hints.getByText("Hints are free here.")).toBeVisible();
      await hints.getByRole("button", { name: "Show a hint" }).click();
      await expect(hints.getByRole("listitem")).toHaveCount(1);
      await hints.getByRole("button", { name: "Show another hint" }).click();
      await expect(hints.getByRole("listitem")).toHaveCount(2);
    });

    await test.step("right: what made it right, and the worked solution, each line unfolding to its rule", async () => {
      await expect(page.getByRole("heading", { name: "Worked solution" })).toHaveCount(0);
      await answer(page, "cos(2x^2) * 4x");
      await expect(verdict.getByText("Right", { exact: true })).toBeVisible();
      await expect(verdict.getByText(/Proved equal/)).toBeVisible();
      await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
      const step = page.locator(".step details").first();
      await step.locator("summary").press("Enter");
      await expect(step).toHaveAttribute("open", "");
    });

    await test.step("of a set that is over, a similar one: right in another form than asked is said, its solution, and a fresh one", async () => {
      await expect(page.getByRole("link", { name: "Try a similar one" })).toBeVisible();
      await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").first().click();
      await page.getByRole("link", { name: /^Derivatives/ }).first().click();
      await page.getByRole("link", { name: /A product, multiplied out/ }).first().click();
      await page.getByRole("link", { name: "Try a similar one" }).click();
      await page.waitForURL(/\/similar$/);
      await page.waitForLoadState("networkidle");
      const statement = page.getByRole("main").locator("annotation").first();
      const asked = (await statement.textContent()) ?? "";
      await answer(page, byTheProductRule(asked));
      await expect(verdict.getByText("Right, but not in the form asked for")).toBeVisible();
      await expectClean(page, "right in another form");
      await page.getByRole("button", { name: "Show me the solution" }).click();
      await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
      await page.getByRole("button", { name: "Another similar one →" }).click();
      await expect(page.getByRole("heading", { name: "Worked solution" })).toHaveCount(0);
      await expect(statement).not.toHaveText(asked);
    });
  });

  test(`nothing moves when the verdict on several entries comes, or one in practice (${device})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    await signUp(page, "Vito Vector");
    const course = await joinDemo(page);
    const verdict = page.getByRole("region", { name: "Verdict" });
    const checkThatNothingMoves = async () => {
      for (const field of await page.getByRole("main").getByRole("textbox").all()) await field.fill("cos(9)");
      await page.waitForLoadState("networkidle");
      const before = await shifted(page);
      await page.getByRole("button", { name: "Check my answer" }).click();
      await expect(verdict.getByText("Not right", { exact: true })).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect((await shifted(page)) - before).toBeLessThan(0.01);
    };
    await openItem(page, course, /Partial derivatives and gradients/, /Gradient of a quadratic/);
    await checkThatNothingMoves();
    await page.goto(`${course}/practice/derivative`, { waitUntil: "networkidle" });
    await checkThatNothingMoves();
  });
}
