/*
 * The README's pictures, taken from the running product: node scripts/pictures.mjs http://localhost:3000
 * Uses the demo accounts; the answer that it gives as the demo student is wrong on purpose.
 */
import { chromium } from "@playwright/test";
import { systemChromium } from "./checks/browser.mjs";
import { DEMO_INSTRUCTOR, DEMO_PASSWORD, DEMO_STUDENT } from "./steps/demo-accounts.mjs";
import { inRepository } from "./steps/repository.mjs";

const address = process.argv[2] ?? "http://localhost:3000";
const system = systemChromium();
const browser = await chromium.launch({ ...(system ? { executablePath: system } : {}), args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-dev-shm-usage"] : [] });

async function pageOf(email) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: "light" })).newPage();
  await page.goto(`${address}/sign-in`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/courses/);
  return page;
}

async function linksOn(page, pattern) {
  const links = await page.locator("main a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  return [...new Set(links.filter((href) => pattern.test(href)))];
}

/** An open problem of the demo course that takes one formula, answered wrongly. */
async function pictureOfAnAnswer() {
  const page = await pageOf(DEMO_STUDENT);
  const [course] = await linksOn(page, /^\/courses\/[^/]+$/);
  await page.goto(address + course);
  for (const set of await linksOn(page, /\/sets\/[^/]+$/)) {
    await page.goto(address + set);
    for (const item of await linksOn(page, /\/sets\/[^/]+\/[^/]+$/)) {
      await page.goto(address + item, { waitUntil: "networkidle" });
      const field = page.getByRole("textbox", { name: "Your answer" });
      const mayAnswer = (await field.count()) === 1 && (await field.isEditable()) && (await page.getByText("f(x)").count()) > 0;
      if (!mayAnswer || (await page.getByRole("button", { name: "Check my answer" }).count()) === 0) continue;
      await field.fill("cos(2x^2) + x/2");
      await page.getByRole("button", { name: "Check my answer" }).click();
      await page.getByText(/your answer gives/).first().waitFor();
      await page.screenshot({ path: inRepository("docs/pictures/graded-answer.png") });
      return;
    }
  }
  throw new Error("the demo student has no open problem with one formula");
}

async function pictureOfTheDashboard() {
  const page = await pageOf(DEMO_INSTRUCTOR);
  const courses = await linksOn(page, /^\/teach\/(?!new)[^/]+$/);
  // The demo course is the oldest, and the newest stands first.
  await page.goto(address + courses.at(-1));
  await page.getByRole("heading", { name: /Newest answers/ }).waitFor();
  await page.screenshot({ path: inRepository("docs/pictures/dashboard.png") });
}

await pictureOfAnAnswer();
await pictureOfTheDashboard();
await browser.close();
