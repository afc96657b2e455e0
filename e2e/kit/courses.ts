import { expect, type Page } from "@playwright/test";

/** The id in the address of a course's page. */
export function courseIdIn(address: string): string {
  const [, id] = /\/(?:courses|teach)\/([^/?#]+)/.exec(new URL(address).pathname) ?? [];
  if (!id || id === "new") throw new Error(`no course in ${address}`);
  return id;
}

/** The first course of whoever is signed in, by its link on their list. */
export async function firstCourse(page: Page, side: "courses" | "teach"): Promise<string> {
  await page.goto("/courses");
  const link = page.locator(`a[href^="/${side}/"]:not([href="/teach/new"])`).first();
  const href = await link.getAttribute("href");
  return courseIdIn(new URL(href ?? "/", page.url()).href);
}

/** A new course of the signed-in instructor. Returns its id and what students type to join. */
export async function createCourse(page: Page, title: string): Promise<{ readonly courseId: string; readonly code: string }> {
  await page.goto("/teach/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Create the course" }).click();
  await page.waitForURL(/\/teach\/(?!new)[^/]+/);
  const courseId = courseIdIn(page.url());
  await page.goto(`/teach/${courseId}/students`);
  const text = await page.locator("main").innerText();
  const [code] = /\b[A-HJ-NP-Z2-9]{7}\b/.exec(text) ?? [];
  expect(code, "a join code is shown").toBeTruthy();
  return { courseId, code: code ?? "" };
}

/** Types an answer and sends it; the verdict's place then has the sentence. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.getByRole("main").getByRole("textbox").first().fill(text);
  await page.getByRole("button", { name: "Check my answer" }).click();
}
