import { expect, type Page } from "@playwright/test";
import { actionsOfTheBuild, callAction } from "./kit/actions";
import { createCourse } from "./kit/courses";
import { signUp } from "./kit/people";
import { test } from "./kit/test";

const YAML = `format: 2
id: in-words
title: In words
concept: chain-rule
difficulty: 1
points: 3
statement: Why is the derivative of $\\sin(2x)$ not $\\cos(2x)$?
ask:
  kind: explanation
  rubric:
    - { says: the inner derivative is named, points: 2 }
    - { says: an example, points: 1 }
`;

/** Words that no program judges: the student is told so, the instructor reads them by keyboard, the student sees what was given. */
test("an explanation is read, given points by its rubric, and commented", async ({ browser }) => {
  const [teacher, student] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signUp(teacher, "Rita Reader");
  await signUp(student, "Wilma Words");
  const { courseId, code } = await createCourse(teacher, "Reading");
  const send = async (page: Page, name: string, input: unknown) => {
    const action = actionsOfTheBuild().get(name);
    if (!action) throw new Error(`the build has no action ${name}`);
    expect(await callAction(page, action, input)).toMatchObject({ ok: true });
  };
  await send(teacher, "saveProblemAction", { courseId, onTopOf: 0, yaml: YAML, reason: "As the journey needs it" });

  await teacher.goto(`/teach/${courseId}/sets/new`, { waitUntil: "networkidle" });
  await teacher.getByRole("textbox", { name: /^Title/ }).fill("Words");
  await teacher.getByLabel("Opens").fill("2020-01-06T08:00");
  await teacher.getByLabel("Due").fill("2099-01-05T23:59");
  await teacher.getByRole("button", { name: "Add problems" }).click();
  await teacher.getByRole("searchbox", { name: "Search the bank" }).fill("In words");
  await teacher.getByRole("button", { name: "Add In words" }).click();
  await teacher.keyboard.press("Escape");
  await teacher.getByRole("button", { name: "Create the set" }).click();
  await teacher.waitForURL(/\/sets\/(?!new)[^/]+$/);
  await teacher.getByRole("button", { name: "Publish" }).click();
  await teacher.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(teacher.getByRole("button", { name: "Unpublish" })).toBeVisible();

  await send(student, "joinByCode", { code });
  await student.goto(`/courses/${courseId}`, { waitUntil: "networkidle" });
  await student.getByRole("link", { name: /Words/ }).first().click();
  await student.getByRole("link", { name: /In words/ }).first().click();
  await student.waitForLoadState("networkidle");
  await student.getByRole("textbox").first().fill("Because the inner function 2x has slope 2.");
  await student.getByRole("button", { name: "Check my answer" }).click();
  await expect(student.getByText("Kept for your instructor, who reads it. It costs no attempt.").first()).toBeVisible();

  await teacher.goto(`/teach/${courseId}/review`, { waitUntil: "networkidle" });
  await expect(teacher.getByText("Because the inner function 2x has slope 2.")).toBeVisible();
  await teacher.getByRole("checkbox", { name: /inner derivative/ }).focus();
  await teacher.keyboard.press("Space");
  await expect(teacher.getByLabel("Points, of 3")).toHaveValue("2");
  await teacher.keyboard.press("Tab");
  await teacher.keyboard.press("Tab");
  await teacher.keyboard.press("Tab");
  await teacher.keyboard.type("Give an example too.");
  await teacher.keyboard.press("Tab");
  await teacher.keyboard.press("Enter");
  await expect(teacher.getByText("Everything on this page is read")).toBeVisible();

  await student.reload({ waitUntil: "networkidle" });
  await expect(student.getByText("Your instructor gave 2 of 3.")).toBeVisible();
  await expect(student.getByText("Give an example too.")).toBeVisible();
});
