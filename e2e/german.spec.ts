import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { addressOf, AUDIENCES, demoPlaces, isPage, type Places } from "./kit/addresses";
import { DEMO, signIn } from "./kit/people";
import { closeAll, test } from "./kit/test";

/* German is the proof that a second language is a catalogue and nothing else: no page shows a reader of German a sentence of the English one. */

const MESSAGES = join(import.meta.dirname, "../apps/web/messages");

/** Every whole sentence of a language's catalogue, without those into which something is filled. */
function sentences(language: string): ReadonlySet<string> {
  const walk = (tree: unknown): readonly string[] => (typeof tree === "string" ? [tree] : Object.values(tree ?? {}).flatMap(walk));
  const files = readdirSync(join(MESSAGES, language)).filter((name) => name.endsWith(".json"));
  return new Set(files.flatMap((name) => walk(JSON.parse(readFileSync(join(MESSAGES, language, name), "utf8")))).filter((sentence) => !/[{<]/.test(sentence)));
}

const english = sentences("en");
const german = sentences("de");

/** What is read or spoken of a page, line by line. */
const linesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((element) => ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""));
    return [...document.body.innerText.split("\n"), ...named].map((line) => line.trim());
  });

test.describe.configure({ mode: "parallel" });

let places: Places;
let staff: Page;
let student: Page;
let stranger: Page;

test.afterAll(closeAll);

test.beforeAll(async ({ browser }) => {
  staff = await (await browser.newContext()).newPage();
  student = await (await browser.newContext()).newPage();
  places = await demoPlaces(staff, student);
  // The browser asks for German, or the cookie of the menu does.
  stranger = await (await browser.newContext({ locale: "de-DE", viewport: { width: 390, height: 844 } })).newPage();
  for (const page of [staff, student]) {
    await page.context().addCookies([{ name: "nabla-language", value: "de", url: new URL("/", page.url()).href }]);
    await page.setViewportSize({ width: 390, height: 844 });
  }
});

for (const [part, isIn] of [["of students", (pattern: string) => !pattern.startsWith("/teach")], ["of instructors", (pattern: string) => pattern.startsWith("/teach")]] as const) {
  test(`every page ${part} speaks German alone, and fits a phone`, async () => {
    test.setTimeout(180_000);
    for (const [pattern, audience] of Object.entries(AUDIENCES)) {
      if (!isPage(pattern) || !isIn(pattern)) continue;
      const page = audience === "newcomer" || audience === "anybody" ? stranger : audience === "student" || audience === "signed-in" ? student : staff;
      await page.goto(addressOf(pattern, places));
      await page.getByRole("main").waitFor();
      expect(await page.locator("html").getAttribute("lang"), pattern).toBe("de");
      const lines = await linesOf(page);
      expect.soft(lines.filter((line) => english.has(line) && !german.has(line)), pattern).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), pattern).toBeLessThanOrEqual(0);
    }
  });
}

test("the language is chosen in the menu; verdicts, refusals and what is spoken follow it", async ({ page }) => {
  await signIn(page, DEMO.student);
  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitemradio", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { name: "Kurse" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");

  await page.goto("/", { waitUntil: "networkidle" });
  const field = page.getByRole("main").getByRole("textbox").first();
  await field.fill("cos(2x^2");
  await expect(page.getByText("Diese Klammer wird nicht richtig geschlossen.").first()).toBeVisible();
  await field.fill("cos(2x^2)");
  await expect(page.getByText("Gelesen als Kosinus von Klammer auf 2 x zum Quadrat Klammer zu")).toBeAttached();
  await page.getByRole("button", { name: "Antwort prüfen" }).click();
  await expect(page.getByText("Nicht richtig")).toBeVisible();
  await expect(page.getByText(/ergibt deine Antwort .*der richtige Wert ist/)).toBeVisible();
  await expect(page.getByText(/Es fehlt ein Faktor/)).toBeVisible();
  await field.fill("4x cos(2x^2)");
  await page.getByRole("button", { name: "Antwort prüfen" }).click();
  await expect(page.getByText("Bewiesen gleich der erwarteten Antwort.")).toBeVisible();

  await page.context().clearCookies({ name: /session-token/ });
  await page.goto("/sign-up", { waitUntil: "networkidle" });
  await page.getByLabel("E-Mail").fill("nobody");
  await page.getByRole("button", { name: "Registrieren" }).click();
  await expect(page.getByText("Etwas im Formular stimmt noch nicht.")).toBeVisible();
  await expect(page.getByText("Sag uns, wie du heißt.")).toBeVisible();
  await expect(page.getByText("Das ist keine E-Mail-Adresse.")).toBeVisible();
});
