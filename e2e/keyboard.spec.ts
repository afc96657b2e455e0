import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./kit/test";

/* A student's whole way without a mouse: nothing here clicks, and no focus is set but by keys. */

/** Where the keyboard is: whether it can be seen there, and whether it went on in the order of the page. */
type Stop = { readonly name: string; readonly isOutlined: boolean; readonly isOnScreen: boolean; readonly isAfterLast: boolean };

/** Presses Tab and looks where it has come to. Marks the place, so that the next one can be compared with it. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const here = document.activeElement ?? document.body;
    const last = document.querySelector("[data-last-stop]");
    const place = here.getBoundingClientRect();
    const style = getComputedStyle(here);
    // Fields of MathLive and the pictures' points show the focus on a part of themselves.
    const isOutlined = (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none" || here.closest(".plot, math-field") !== null;
    const isAfterLast = !last || last === here || (last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    last?.removeAttribute("data-last-stop");
    here.setAttribute("data-last-stop", "");
    const name = `${here.tagName.toLowerCase()} ${here.getAttribute("aria-label") ?? here.textContent?.trim().slice(0, 40) ?? ""}`;
    return { name, isOutlined, isOnScreen: place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth, isAfterLast };
  });
}

/** Goes on by Tab to what is looked for: each stop on the way can be seen and follows the one before. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await target.first().waitFor();
  await page.evaluate(() => document.querySelectorAll("[data-last-stop]").forEach((one) => one.removeAttribute("data-last-stop")));
  for (let i = 0; i < most; i++) {
    const stop = await tab(page);
    if (stop.name.startsWith("body")) continue;
    expect(stop, "a stop of the keyboard").toEqual({ name: stop.name, isOutlined: true, isOnScreen: true, isAfterLast: true });
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${target}`);
}

/** Goes to a link and follows it. */
async function follow(page: Page, link: Locator, to: RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await page.waitForURL(to);
  await page.waitForLoadState("networkidle");
}

async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

test("signing up, answering, a hint, the solution, a lesson's picture, practice and one's own data, by keys alone", async ({ page }) => {
  test.setTimeout(150_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const main = page.getByRole("main");
  const verdict = page.getByRole("region", { name: "Verdict" });

  await test.step("the first stop leads past the header; signing up leads to the class", async () => {
    await page.goto("/sign-up?next=/join/GRAD234", { waitUntil: "networkidle" });
    const first = await tab(page);
    expect(first.name).toContain("Skip to the content");
    await page.keyboard.press("Enter");
    await expect(main).toBeFocused();
    await fill(page, page.getByLabel("Name"), "Kim Keys");
    await fill(page, page.getByLabel("Email"), `kim.keys.${crypto.randomUUID().slice(0, 8)}@nabla.example`);
    await fill(page, page.getByLabel("Password"), "a few words to remember");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/join\//);
    await page.waitForLoadState("networkidle");
    await follow(page, page.getByRole("button", { name: /Join/ }), /\/courses\/[^/]+$/);
  });
  const course = new URL(page.url()).pathname;

  await test.step("the account's menu opens, moves by arrows, and gives the focus back", async () => {
    const button = page.getByRole("button", { name: /Account menu/ });
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
    await expect(page.getByRole("menu")).toHaveCount(0);
  });

  await test.step("a set, a problem, a wrong answer as text", async () => {
    await follow(page, main.getByRole("link", { name: /Topic 1.2/ }), /\/sets\/[^/]+$/);
    await follow(page, main.getByRole("link", { name: /Sine of a square/ }), /\/sets\/[^/]+\/[^/]+$/);
    await fill(page, main.getByRole("textbox"), "cos(2x^2)");
    await page.keyboard.press("Enter");
    await expect(verdict).toContainText("Not right");
    // The keyboard is where it was: one goes on typing.
    await expect(main.getByRole("textbox")).toBeFocused();
  });

  await test.step("both curves unfold; a hint takes the focus along", async () => {
    const curves = verdict.locator("summary");
    await tabTo(page, curves);
    await page.keyboard.press("Enter");
    await expect(verdict.getByRole("table")).toBeVisible();
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "Show a hint" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Hints" }).getByRole("listitem")).toBeFocused();
  });

  await test.step("the right answer in the visual editor; each line of the solution unfolds", async () => {
    await page.keyboard.press("Shift+Tab");
    await page.evaluate(() => window.scrollTo(0, 0));
    await backTo(page, main.getByRole("textbox"));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await tabTo(page, page.getByRole("button", { name: "Visual editor" }));
    await page.keyboard.press("Enter");
    await expect(page.locator("math-field")).toBeFocused();
    await page.keyboard.type("4xcos(2x^2", { delay: 20 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
    await tabTo(page, page.locator(".step summary").first());
    await page.keyboard.press("Enter");
    await expect(page.locator(".step details").first()).toHaveAttribute("open", "");
  });

  await test.step("a lesson's picture moves by arrows, and says where it is", async () => {
    await page.goto(`${course}/lessons/derivative`, { waitUntil: "networkidle" });
    const picture = page.locator("figure[id^='picture-']").first();
    const knob = picture.getByRole("slider").first();
    await tabTo(page, picture.getByRole("slider", { name: "Distance to the second point", exact: true }));
    const words = picture.getByRole("status").first();
    await expect(words).toHaveText(/\d/);
    const before = await words.textContent();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
    await expect(words).not.toHaveText(before ?? "");
    expect(await knob.count()).toBe(1);
  });

  await test.step("practice: an answer, then the solution, then the next problem", async () => {
    await page.goto(`${course}/practice/derivative`, { waitUntil: "networkidle" });
    await fill(page, main.getByRole("textbox").first(), "17 + x");
    await page.keyboard.press("Enter");
    await expect(verdict).not.toContainText("The verdict appears here");
    await tabTo(page, page.getByRole("button", { name: "Show me the solution" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
    await backTo(page, page.getByRole("button", { name: /Next problem/ }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Check my answer" })).toBeVisible();
  });

  await test.step("one's own data", async () => {
    await page.goto(`${course}/progress`, { waitUntil: "networkidle" });
    await tabTo(page, page.locator("a[download]").first());
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  });
});

/** Goes back by Shift and Tab. */
async function backTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Shift+Tab");
  }
  throw new Error(`Shift and Tab do not come to ${target}`);
}
