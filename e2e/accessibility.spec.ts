import { expect, type Page } from "@playwright/test";
import { addressOf, AUDIENCES, demoPlaces, isPage, type Places } from "./kit/addresses";
import { expectClean, overflow } from "./kit/axe";
import { closeAll, test } from "./kit/test";

test.describe.configure({ mode: "parallel" });

let places: Places;
let staff: Page;
let student: Page;
let stranger: Page;

test.afterAll(closeAll);

test.beforeAll(async ({ browser }) => {
  staff = await (await browser.newContext()).newPage();
  student = await (await browser.newContext()).newPage();
  stranger = await (await browser.newContext()).newPage();
  places = await demoPlaces(staff, student);
});

/** Rows and columns that repeat the first ones: a class has thousands of cells. */
const LATER_ROWS = "tbody > tr:nth-child(n + 9), main li:nth-child(n + 13), :is(td, th):nth-child(n + 16) { display: none }";

/** One visit to each page: every rule in light, the one that depends on colours in dark, and no page wider than a phone. */
for (const [part, isIn] of [["of students", (pattern: string) => !pattern.startsWith("/teach")], ["of instructors", (pattern: string) => pattern.startsWith("/teach")]] as const) {
  test(`axe finds nothing on any page ${part}, light or dark, and none is wider than a phone`, async () => {
    test.setTimeout(240_000);
    for (const [pattern, audience] of Object.entries(AUDIENCES)) {
      if (!isPage(pattern) || !isIn(pattern)) continue;
      const page = audience === "newcomer" ? stranger : pattern.startsWith("/teach") ? staff : student;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(addressOf(pattern, places));
      await page.getByRole("main").waitFor();
      expect(await page.title(), pattern).not.toBe("");
      // What repeats in rows is looked at in the first of them.
      await page.addStyleTag({ content: LATER_ROWS });
      await expectClean(page, pattern);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflow(page), `${pattern}, on a phone`).toBeLessThanOrEqual(0);
    }
  });
}
