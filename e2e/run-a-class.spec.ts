import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { answer, createCourse } from "./kit/courses";
import { signUp } from "./kit/people";
import { test } from "./kit/test";

const PASSWORD = "a few words to remember";

/** A new account with just this email; it is left on its courses. */
async function signUpAs(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.waitForURL(/\/courses/);
}

/** Pastes a list, and shows what it would do. */
async function preview(page: Page, courseId: string, list: string): Promise<void> {
  await page.goto(`/teach/${courseId}/students/import`, { waitUntil: "networkidle" });
  await page.getByLabel("Class list").fill(list);
  await page.getByRole("button", { name: "Show what it does" }).click();
  await expect(page.getByRole("heading", { name: "What this list would do" })).toBeVisible();
}

async function apply(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("link", { name: "To the students" })).toBeVisible();
}

test("run a class from roster to gradebook", async ({ browser }) => {
  test.setTimeout(240_000);
  const open = async (): Promise<Page> => (await browser.newContext()).newPage();
  const [teacher, ada, bo, helper] = [await open(), await open(), await open(), await open()];
  const run = crypto.randomUUID().slice(0, 8);
  const emailOf = (name: string) => `${name}.${run}@nabla.example`;
  await signUp(teacher, "Rosa Roster");
  const { courseId } = await createCourse(teacher, `Roster ${run}`);
  const list = ["Name;E-Mail;Matrikelnummer;Gruppe", `"Lovelace, Ada";${emailOf("ada").toUpperCase()};20240017;Tuesday`, `Bo Bell;${emailOf("bo")};20240018;Friday`, `Cy Cent;${emailOf("cy")};20240019;Friday`, "Nobody;no address;20240020;Friday"].join("\n");

  await test.step("the course has a term", async () => {
    await teacher.goto(`/teach/${courseId}/settings`, { waitUntil: "networkidle" });
    await teacher.getByLabel("Term", { exact: true }).fill("Spring 2027");
    await teacher.getByLabel("First day").fill("2027-04-12");
    await teacher.getByRole("button", { name: "Save" }).click();
    await expect(teacher.getByText("The settings are saved.").first()).toBeVisible();
  });

  await test.step("a class list is previewed: who is new, which line cannot be read; then applied", async () => {
    await preview(teacher, courseId, list);
    await expect(teacher.getByText("3 new, 0 changed, 0 as they are, 1 not read.")).toBeVisible();
    await expect(teacher.getByText("2 new sections: “Tuesday”, “Friday”")).toBeVisible();
    await expect(teacher.getByText("Line 5")).toBeVisible();
    await expect(teacher.getByText("The email is not an address.")).toBeVisible();
    await apply(teacher);
  });

  await test.step("the same list again has nothing to do", async () => {
    await preview(teacher, courseId, list);
    await expect(teacher.getByText("0 new, 0 changed, 3 as they are, 1 not read.")).toBeVisible();
  });

  await test.step("students who sign up with an email of the list join with one click, into their section", async () => {
    for (const [page, name, email] of [[ada, "Ada Lovelace", emailOf("ada")], [bo, "Bo Bell", emailOf("bo")]] as const) {
      await signUpAs(page, name, email);
      await expect(page.getByText("You are on the roster of this class.")).toBeVisible();
      await page.getByRole("button", { name: "Join this class" }).click();
      await page.waitForURL(`**/courses/${courseId}`);
    }
    await teacher.goto(`/teach/${courseId}/students`);
    const row = teacher.getByRole("row", { name: /Ada Lovelace/ });
    await expect(row).toContainText("20240017");
    await expect(row).toContainText("Tuesday");
    await teacher.getByLabel("Section", { exact: true }).selectOption({ label: "Friday" });
    await expect(teacher.getByText("1 student", { exact: true })).toBeVisible();
    await expect(teacher.getByRole("row", { name: /Ada Lovelace/ })).toHaveCount(0);
    await teacher.goto(`/teach/${courseId}/students?show=expected`);
    await expect(teacher.getByRole("row", { name: /Cy Cent/ })).toBeVisible();
  });

  await test.step("a teaching assistant comes by an invitation that is good for one", async () => {
    await teacher.goto(`/teach/${courseId}/students/invitations`, { waitUntil: "networkidle" });
    await teacher.getByLabel("They become").selectOption({ label: "Teaching assistant" });
    await teacher.getByRole("button", { name: "Make the invitation" }).click();
    const link = await teacher.getByText(/\/join\/[A-Z2-9]{20}$/).innerText();
    await helper.goto(link);
    await expect(helper.getByText("You are invited as a teaching assistant.")).toBeVisible();
    await helper.getByRole("link", { name: "Sign up and join" }).click();
    await helper.waitForURL(/sign-up/);
    await signUp(helper, "Tess Assistant", helper.url());
    await helper.getByRole("button", { name: "Join this class" }).click();
    await helper.waitForURL(`**/teach/${courseId}`);
    await expect(helper.getByRole("link", { name: "Problems", exact: true })).toHaveCount(0);
    await helper.goto(`/teach/${courseId}/students`);
    await expect(helper.getByRole("row", { name: /Ada Lovelace/ })).toBeVisible();
    await expect(helper.getByRole("checkbox")).toHaveCount(0);
    // The link is used up: somebody else is told so.
    await bo.goto(link);
    await expect(bo.getByRole("heading", { name: "This invitation is used up" })).toBeVisible();
  });

  await test.step("a set is published and answered", async () => {
    await teacher.goto(`/teach/${courseId}/sets/new`, { waitUntil: "networkidle" });
    await teacher.getByRole("textbox", { name: /^Title/ }).fill("First set");
    await teacher.getByLabel("Opens").fill("2020-01-06T08:00");
    await teacher.getByLabel("Due").fill("2099-01-05T23:59");
    await teacher.getByRole("button", { name: "Add problems" }).click();
    await teacher.getByRole("searchbox", { name: "Search the bank" }).fill("Sine of a square");
    await teacher.getByRole("button", { name: "Add Sine of a square" }).click();
    await teacher.keyboard.press("Escape");
    await teacher.locator("form").getByRole("button", { name: /set/i }).last().click();
    await teacher.waitForURL(/\/sets\/(?!new)[^/]+$/);
    await teacher.getByRole("button", { name: "Publish" }).click();
    await teacher.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await expect(teacher.getByRole("button", { name: "Unpublish" })).toBeVisible();
    await ada.goto(`/courses/${courseId}`);
    await ada.getByRole("link", { name: /First set/ }).first().click();
    await ada.getByRole("link", { name: /Sine of a square/ }).first().click();
    await answer(ada, "17");
    await expect(ada.getByText(/your answer gives/).first()).toBeVisible();
  });

  await test.step("a student who is removed finds nothing, and comes back with everything", async () => {
    await teacher.goto(`/teach/${courseId}/students`, { waitUntil: "networkidle" });
    await teacher.getByRole("checkbox", { name: "Choose Ada Lovelace" }).check();
    await teacher.getByRole("button", { name: "Remove" }).click();
    await teacher.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    // While the question is open, what lies under it is not there for anybody.
    await expect(teacher.getByText("1 student is removed.").first()).toBeVisible();
    await expect(teacher.getByRole("row", { name: /Ada Lovelace/ })).toHaveCount(0);
    await ada.goto(`/courses/${courseId}`);
    await expect(ada.getByText("There is nothing here")).toBeVisible();
    await teacher.goto(`/teach/${courseId}/students?show=former`, { waitUntil: "networkidle" });
    await teacher.getByRole("button", { name: "Let Ada Lovelace in again" }).click();
    await expect(teacher.getByText("Nobody was taken off")).toBeVisible();
    await ada.reload();
    await expect(ada.getByRole("link", { name: /First set/ }).first()).toBeVisible();
  });

  await test.step("the gradebook's file knows everybody by their id, and reads in again as a class list", async () => {
    await teacher.goto(`/teach/${courseId}`);
    const [download] = await Promise.all([teacher.waitForEvent("download"), teacher.evaluate((href) => window.location.assign(href), `/teach/${courseId}/gradebook.csv`)]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toContain(`Ada Lovelace,${emailOf("ada")},20240017,Tuesday`);
    expect(csv).toContain(`Bo Bell,${emailOf("bo")},20240018,Friday`);
    await preview(teacher, courseId, csv);
    await expect(teacher.getByText("0 new, 0 changed, 2 as they are, 0 not read.")).toBeVisible();
    // Who is expected and not in the file stays, unless they are ticked.
    await expect(teacher.getByText("1 student is not in the list").first()).toBeVisible();
    await teacher.getByRole("checkbox", { name: "Remove Cy Cent" }).check();
    await apply(teacher);
    await teacher.goto(`/teach/${courseId}/students?show=expected`);
    await expect(teacher.getByText("Nobody is expected")).toBeVisible();
  });

  await test.step("the next term's course is a copy without people, and the old one is put away", async () => {
    await teacher.goto(`/teach/${courseId}/settings/copy`, { waitUntil: "networkidle" });
    await teacher.getByLabel("Term", { exact: true }).fill("Fall 2027");
    await teacher.getByLabel("First day").fill("2027-10-11");
    await expect(teacher.getByText("Dates move by 182 days; weekdays and hours stay")).toBeVisible();
    await teacher.getByRole("button", { name: "Make the copy" }).click();
    await teacher.waitForURL((url) => /\/teach\/[^/]+\/sets$/.test(url.pathname) && !url.pathname.includes(courseId));
    await expect(teacher.getByText("First set").first()).toBeVisible();
    await teacher.goto(`/teach/${courseId}/settings`, { waitUntil: "networkidle" });
    await teacher.getByRole("button", { name: "Put away" }).click();
    await teacher.getByRole("dialog").getByRole("button", { name: "Put away" }).click();
    await expect(teacher.getByText("This course was put away.").first()).toBeVisible();
    // What is there can be looked at; an answer is refused.
    await ada.goto(`/courses/${courseId}`);
    await ada.getByRole("link", { name: /First set/ }).first().click();
    await ada.getByRole("link", { name: /Sine of a square/ }).first().click();
    await answer(ada, "18");
    await expect(ada.getByText(/This course was put away/).first()).toBeVisible();
  });
});
