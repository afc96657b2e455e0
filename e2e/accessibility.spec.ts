import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addressOf, AUDIENCES, demoPlaces, type Places } from "./kit/addresses";

/** Addresses without a page to look at. */
const NO_PAGE = new Set(["/api/health", "/api/auth/[...nextauth]", "/courses/[courseId]/progress/data.csv", "/courses/[courseId]/progress/data.json", "/teach/[courseId]/gradebook.csv", "/teach/[courseId]/events"]);

test.describe.configure({ mode: "serial" });

let places: Places;
let staff: Page;
let student: Page;
let stranger: Page;

test.beforeAll(async ({ browser }) => {
  staff = await (await browser.newContext()).newPage();
  student = await (await browser.newContext()).newPage();
  stranger = await (await browser.newContext()).newPage();
  places = await demoPlaces(staff, student);
});

/** Every rule in light; in dark the one that depends on colours. */
const RULES = {
  light: (axe: AxeBuilder) => axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]),
  dark: (axe: AxeBuilder) => axe.withRules(["color-contrast"]),
} as const;

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any page, ${colorScheme}`, async () => {
    test.setTimeout(240_000);
    for (const [pattern, audience] of Object.entries(AUDIENCES)) {
      if (NO_PAGE.has(pattern)) continue;
      const page = audience === "newcomer" ? stranger : audience === "staff" || pattern === "/teach/new" ? staff : student;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(addressOf(pattern, places));
      await page.getByRole("main").waitFor();
      const { violations } = await RULES[colorScheme](new AxeBuilder({ page })).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`), `${pattern}, ${colorScheme}`).toEqual([]);
      expect(await page.title(), pattern).not.toBe("");
    }
  });
}

test("no page is wider than a phone", async () => {
  test.setTimeout(120_000);
  for (const [pattern, audience] of Object.entries(AUDIENCES)) {
    if (NO_PAGE.has(pattern)) continue;
    const page = audience === "newcomer" ? stranger : audience === "staff" || pattern === "/teach/new" ? staff : student;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addressOf(pattern, places));
    await page.getByRole("main").waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, pattern).toBeLessThanOrEqual(0);
  }
});
