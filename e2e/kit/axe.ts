import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Colours on their way from one scheme to the other are neither. */
async function inScheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    const running = () => document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : []));
    // One that has ended may be what another waits for.
    for (let frames = 0; frames < 20 && (frames < 2 || running().length > 0); frames++) {
      await new Promise(requestAnimationFrame);
      await Promise.allSettled(running());
    }
  });
}

/** What axe finds in one scheme: by every rule of WCAG 2.2 AA, or by the one that depends on colours. */
async function findings(page: Page, rules: "all" | "colours", within?: string): Promise<readonly string[]> {
  const axe = rules === "all" ? new AxeBuilder({ page }).withTags(WCAG) : new AxeBuilder({ page }).withRules(["color-contrast"]);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Axe finds nothing on the page as it is, in light and in dark; nor does the page lie in a scheme of its own afterwards. */
export async function expectClean(page: Page, what: string, within?: string): Promise<void> {
  // While a page is loaded again behind what is shown, its title may be away for a moment.
  await page.waitForFunction(() => document.title !== "");
  await inScheme(page, "light");
  expect(await findings(page, "all", within), `${what}, light`).toEqual([]);
  await inScheme(page, "dark");
  expect(await findings(page, "colours", within), `${what}, dark`).toEqual([]);
  await inScheme(page, "light");
}

/** How much wider the page is than its window: nothing, where it need not be moved sideways. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
