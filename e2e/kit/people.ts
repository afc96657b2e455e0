import { expect, type Page } from "@playwright/test";

/** The accounts of the demo course, as the launcher names them. */
export const DEMO = {
  instructor: process.env.DEMO_INSTRUCTOR ?? "instructor@nabla.example",
  student: process.env.DEMO_STUDENT ?? "student@nabla.example",
  password: process.env.DEMO_PASSWORD ?? "",
};

export async function signIn(page: Page, email: string, password = DEMO.password): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/courses/);
}

/** A new account; the page stays wherever the sign-up leads. */
export async function signUp(page: Page, name: string, from = "/sign-up"): Promise<string> {
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}.${crypto.randomUUID().slice(0, 8)}@nabla.example`;
  await page.goto(from);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("a few words to remember");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
  return email;
}

/** Joins the demo course with whoever is signed in. Gives the course's address. */
export async function joinDemo(page: Page): Promise<string> {
  await page.goto("/join/GRAD234", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: /Join/ }).click();
  await page.waitForURL(/\/courses\/[^/]+$/);
  return new URL(page.url()).pathname;
}

/** Opens one problem of a set of the course, both by a part of their titles. */
export async function openItem(page: Page, course: string, set: RegExp, item: RegExp): Promise<void> {
  await page.goto(course, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: set }).first().click();
  await page.getByRole("link", { name: item }).first().click();
  await page.waitForURL(/\/sets\/[^/]+\/[^/]+$/);
  await page.reload({ waitUntil: "networkidle" });
}
