/*
 * The README's pictures, taken from the running product: node scripts/pictures.mjs http://localhost:3000
 * Uses the demo accounts; the answer that it gives as the demo student is wrong on purpose.
 */
import { linksOn, openBrowser, signedIn } from "./measure/demo-browser.mjs";
import { DEMO_INSTRUCTOR, DEMO_STUDENT } from "./steps/demo-accounts.mjs";
import { inRepository } from "./steps/repository.mjs";

const address = process.argv[2] ?? "http://localhost:3000";
const browser = await openBrowser();
const pageOf = (email) => signedIn(browser, address, email, { viewport: { width: 1280, height: 860 }, colorScheme: "light" });

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
      // The mistake that has a name: the inner derivative is forgotten.
      await field.fill("cos(2x^2)");
      await page.getByRole("button", { name: "Check my answer" }).click();
      await page.getByText(/your answer gives/).first().waitFor();
      // The curves come a moment later, with the library that draws them.
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(2000);
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
  await page.getByRole("status").filter({ hasText: /^Live$/ }).waitFor();
  await page.screenshot({ path: inRepository("docs/pictures/dashboard.png") });
}

await pictureOfAnAnswer();
await pictureOfTheDashboard();
await browser.close();
