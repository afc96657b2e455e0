import { expect, type Locator, type Page } from "@playwright/test";
import { expectClean, overflow } from "./kit/axe";
import { firstCourse } from "./kit/courses";
import { DEMO, signIn } from "./kit/people";
import { test } from "./kit/test";

type Picture = {
  readonly lesson: string;
  /** What takes the keys: a slider, a point or a button, by its name, and what is pressed. */
  readonly control: { readonly role: "slider" | "button" | "radio"; readonly name: string | RegExp; readonly keys: readonly string[] };
  readonly said: RegExp;
  readonly wrong: readonly [answer: string, words: RegExp];
  readonly right: string;
};

const slider = (name: string | RegExp, ...keys: readonly string[]) => ({ role: "slider", name, keys }) as const;

const PICTURES: Readonly<Record<string, Picture>> = {
  "secant-into-tangent": { lesson: "derivative", control: slider("Distance to the second point", "Home"), said: /the tangent at x = 0\.5, with slope −0\.75/, wrong: ["4", /the term .* has the slope/], right: "3" },
  "chain-of-dials": { lesson: "chain-rule", control: slider("Knob", "End"), said: /At x = 2\.5 the dials show u = 3\.13/, wrong: ["0.035", /the rates were added/], right: "-0.02" },
  "slice-of-a-surface": { lesson: "partial-derivative", control: slider("Point on the slice", "ArrowRight", "ArrowRight"), said: /at x = −0\.9, and slope/, wrong: ["0", /has the slope/], right: "0.5" },
  "descent-on-contours": { lesson: "gradient", control: slider("Learning rate", "End"), said: /runs away/, wrong: ["1", /the steep direction gives up earlier/i], right: "1/4" },
  "grid-that-bends": { lesson: "jacobian", control: slider("Corner of the square", "Shift+ArrowUp"), said: /^At \(1; 1\) the Jacobian/, wrong: ["3/2", /Look at the sign/], right: "1/2" },
  "bowls-and-saddles": { lesson: "hessian", control: slider("Curvature in y", "Home"), said: /curves like a saddle/, wrong: ["1", /mixed entries are not zero/], right: "-3" },
  "backward-by-node": { lesson: "training", control: { role: "button", name: "Next node", keys: ["Enter", "Enter", "Enter"] }, said: /At z: the sigmoid has the local slope/, wrong: ["2", /A path is missing/], right: "1.5" },
  "network-in-training": { lesson: "training", control: { role: "button", name: "One round", keys: ["Space"] }, said: /After 1 round the loss is/, wrong: ["0.3", /Look at the signs/], right: "7/10" },
  "error-over-step": { lesson: "training", control: { role: "radio", name: "central", keys: ["ArrowRight"] }, said: /The best is about 2/, wrong: ["10", /one-sided difference/], right: "10^2" },
};

/** The words for what is seen: those that are announced, not those that are drawn. */
const wordsOf = (figure: Locator): Locator => figure.getByRole("status").first();

async function operate(page: Page, figure: Locator, { control, said, wrong, right }: Picture): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  const words = wordsOf(figure);
  await expect(words).toHaveText(/\d/);
  const before = await words.textContent();
  const height = (await figure.boundingBox())?.height;
  await figure.getByRole(control.role, { name: control.name, exact: true }).first().focus();
  for (const key of control.keys) await page.keyboard.press(key);
  await expect(words).toHaveText(said);
  expect(await words.textContent()).not.toBe(before);

  const field = figure.getByRole("textbox");
  const verdict = figure.getByRole("status").last();
  await field.focus();
  await page.keyboard.type(wrong[0]);
  await page.keyboard.press("Enter");
  await expect(verdict).toContainText("Not yet.");
  await expect(verdict).toContainText(wrong[1]);
  await field.selectText();
  await page.keyboard.type(right);
  await page.keyboard.press("Enter");
  await expect(verdict).toContainText("Right.");
  // Neither the picture nor the verdict has moved what stands below.
  expect((await figure.boundingBox())?.height).toBe(height);
}

for (const [size, width, colorScheme] of [["a phone", 390, "dark"], ["a desk", 1280, "light"]] as const) {
  test(`every lesson's picture is moved by keys and its question answered, on ${size}`, async ({ browser }) => {
    test.setTimeout(150_000);
    const context = await browser.newContext({ viewport: { width, height: 850 }, colorScheme, reducedMotion: "reduce", locale: "en-GB" });
    const page = await context.newPage();
    await signIn(page, DEMO.student);
    const courseId = await firstCourse(page, "courses");
    for (const lesson of new Set(Object.values(PICTURES).map((picture) => picture.lesson))) {
      await page.goto(`/courses/${courseId}/lessons/${lesson}`, { waitUntil: "load" });
      const figures = await page.locator("figure[id^='picture-']").all();
      for (const figure of figures) {
        const name = (await figure.getAttribute("id"))?.replace("picture-", "") ?? "";
        const picture = PICTURES[name];
        expect(picture?.lesson, name).toBe(lesson);
        if (picture) await test.step(name, () => operate(page, figure, picture));
      }
      expect(figures.length).toBe(Object.values(PICTURES).filter((picture) => picture.lesson === lesson).length);
      await expectClean(page, lesson, "figure[id^='picture-']");
      expect(await overflow(page), lesson).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
}
