import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { answer } from "./kit/courses";
import { joinDemo, openItem, signUp } from "./kit/people";
import { test } from "./kit/test";

/*
 * The most important states as they were looked at and found good, at a desk and on a phone. What looks otherwise now is shown, to
 * be looked at again: npx playwright test e2e/pictures.spec.ts --update-snapshots=all takes the pictures anew.
 */

const REVIEWED = join(import.meta.dirname, "pictures/reviewed.json");

/** By what pictures of the same page differ from machine to machine: the browser's version, and the letters that the system brings. */
type Painter = { readonly browser: string; readonly letters: string };

/** The widths of a word in each family of letters that does not come with the build. */
async function painterOf(page: Page): Promise<Painter> {
  await page.goto("/sign-in");
  const letters = await page.evaluate(() =>
    ["monospace", "ui-monospace", "sans-serif", "system-ui"]
      .map((family) => {
        const word = document.createElement("span");
        word.style.cssText = `font: 100px ${family}; position: absolute; white-space: nowrap`;
        word.textContent = "Nabla 4x cos(2x^2)";
        document.body.append(word);
        const width = Math.round(word.getBoundingClientRect().width);
        word.remove();
        return width;
      })
      .join(" "),
  );
  return { browser: page.context().browser()?.version().split(".")[0] ?? "", letters };
}

async function skipForAnotherPainter(page: Page): Promise<void> {
  const now = await painterOf(page);
  if (test.info().config.updateSnapshots === "all" || test.info().config.updateSnapshots === "changed") return writeFileSync(REVIEWED, `${JSON.stringify(now, null, 2)}\n`);
  const then: unknown = JSON.parse(readFileSync(REVIEWED, "utf8"));
  test.skip(JSON.stringify(now) !== JSON.stringify(then), `the pictures were reviewed with another browser or other letters: ${JSON.stringify(then)}, here ${JSON.stringify(now)}`);
}

/** The page as it lies on the screen. Days pass and addresses of mail are drawn, so each is written as the same. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const said = text.nodeValue ?? "";
      const same = said.replace(/\b[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2,3}\b(, \d\d:\d\d( [A-Z]{3,4}([+-]\d+)?)?)?/g, "Mon 3 Jun, 12:00").replace(/\.[0-9a-f]{8}@/g, "@");
      if (same !== said) text.nodeValue = same;
    }
    await document.fonts.ready;
  });
  await expect.soft(page).toHaveScreenshot(`${name}-${test.info().title.includes("phone") ? "phone" : "desk"}.png`, { maxDiffPixelRatio: 0.01, caret: "hide", animations: "disabled" });
}

/** Puts the top of what is meant near the top of the screen. */
const show = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 16));

for (const [device, viewport] of [
  ["at a desk", { width: 1280, height: 800 }],
  ["on a phone", { width: 390, height: 844 }],
] as const) {
  test(`pages before one is signed in look as they were reviewed, ${device}`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport, colorScheme: "light", reducedMotion: "reduce", locale: "en-GB" })).newPage();
    await skipForAnotherPainter(page);
    const verdict = page.getByRole("region", { name: "Verdict" });
    await page.goto("/");
    await look(page, "welcome");
    for (const [name, text, word] of [["unreadable", "4x cos(2x^2", "Could not be read"], ["wrong", "cos(2x^2)", "Not right"], ["right", "4x cos(2x^2)", "Right"]] as const) {
      await answer(page, text);
      await expect(verdict).toContainText(word);
      if (name === "wrong") {
        await verdict.getByText("Both curves, larger and as a table").click();
        await verdict.locator("figure svg").first().waitFor();
      }
      await show(page, "main form");
      await look(page, name);
      if (name === "wrong") await page.emulateMedia({ colorScheme: "dark" });
      if (name === "wrong") await look(page, "wrong-dark");
      await page.emulateMedia({ colorScheme: "light" });
    }
    await page.goto("/sign-in");
    await look(page, "sign-in");
    await page.getByLabel("Email").fill("nobody@nabla.example");
    await page.getByLabel("Password").fill("not this one");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("Email or password is not right.")).toBeVisible();
    await look(page, "sign-in-refused");
    await page.goto("/nowhere");
    await look(page, "nothing-here");
    await page.context().close();
  });

  test(`a student's pages look as they were reviewed, ${device}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ viewport, colorScheme: "light", reducedMotion: "reduce", locale: "en-GB" })).newPage();
    await skipForAnotherPainter(page);
    await signUp(page, "Petra Picture");
    await page.goto("/courses");
    await look(page, "no-course-yet");
    const course = await joinDemo(page);
    await look(page, "course");
    await page.getByRole("button", { name: /Account menu/ }).click();
    await page.getByRole("menu").waitFor();
    await look(page, "account-menu");
    await page.keyboard.press("Escape");
    await page.goto(`${course}/practice`);
    await look(page, "practice");
    await page.goto(`${course}/progress`);
    await look(page, "progress");
    await page.goto(`${course}/lessons/derivative`);
    await look(page, "lesson");
    await page.locator("figure[id^='picture-'] svg").first().waitFor();
    await show(page, "figure[id^='picture-']");
    await look(page, "lesson-picture");
    await openItem(page, course, /Topic 1.2/, /Sine of a square/);
    await look(page, "problem");
    await page.getByRole("button", { name: "Show a hint" }).click();
    await expect(page.getByRole("region", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
    await answer(page, "4x cos(2x^2)");
    await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
    await page.locator(".step summary").first().press("Enter");
    await page.mouse.move(0, 0);
    await show(page, "main form");
    await look(page, "solved");
    await openItem(page, course, /Topic 1.2/, /Sine of a square/);
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").last().click();
    await page.waitForURL(/\/sets\/[^/]+$/);
    await look(page, "set");
    await page.goto("/account");
    await look(page, "account");
    await page.context().close();
  });
}
