import { keyAnswers, makeVariant, parseProblem } from "@nabla/grader";
import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { expectClean } from "./kit/axe";
import { createCourse } from "./kit/courses";
import { DEMO, signIn, signUp } from "./kit/people";
import { test } from "./kit/test";

/* A scripted learner who works through a concept. What they answer is read from the database, which no browser can do. */

/** What is to be typed into each field of the learner's open problem. */
async function key(email: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ source: unknown }>(`select t."source" from "PracticeTask" t join "User" u on u."id" = t."userId" where u."email" = $1 and t."status" = 'OPEN'`, [email]);
    const reading = parseProblem(rows[0]?.source);
    if (!reading.ok) throw new Error("no open problem");
    const [answer] = keyAnswers(makeVariant(reading.problem, 1).task);
    return answer?.kind === "text" ? [answer.text] : answer?.kind === "entries" ? answer.rows.flat() : [];
  } finally {
    await client.end();
  }
}

async function type(page: Page, texts: readonly string[]): Promise<void> {
  const fields = page.getByRole("main").getByRole("textbox");
  await expect(fields).toHaveCount(texts.length);
  for (const [i, text] of texts.entries()) await fields.nth(i).fill(text);
}

const verdict = (page: Page) => page.getByRole("region", { name: "Verdict" });
const check = (page: Page) => page.getByRole("button", { name: "Check my answer" });
const next = (page: Page) => page.getByRole("button", { name: /Next problem/ });

/** Answers the open problem rightly and goes on to the next one. Tells what was learnt with it, if anything. */
async function solve(page: Page, email: string): Promise<string | null> {
  await type(page, await key(email));
  await check(page).click();
  await expect(verdict(page)).toContainText(/Right/);
  const learnt = page.getByText(/^You can now: /);
  const said = (await learnt.count()) > 0 ? ((await learnt.textContent()) ?? "").replace(/^You can now: |\.$/g, "") : null;
  await next(page).click();
  await expect(check(page)).toBeVisible();
  return said;
}

const HESSIAN = ["Find a Hessian with the chain rule", "Find the Hessian of a polynomial", "Find the Hessian of a product", "Find the Hessian of a quadratic"];

/** The whole concept at a desk; on a phone its first skill. */
const SESSIONS = [
  { name: "desktop", viewport: { width: 1280, height: 900 }, skills: 4 },
  { name: "phone", viewport: { width: 390, height: 844 }, skills: 1 },
] as const;

for (const { name, viewport, skills } of SESSIONS) {
  test(`a practice session leads to mastery of a concept, ${name}`, async ({ browser }) => {
    test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
    test.setTimeout(180_000);
    const staff = await (await browser.newContext()).newPage();
    await signIn(staff, DEMO.instructor);
    await staff.waitForLoadState("networkidle");
    const { courseId, code } = await createCourse(staff, `Practice, ${name}`);
    await staff.context().close();

    const page = await (await browser.newContext({ viewport })).newPage();
    const email = await signUp(page, "Lea Learner", `/sign-up?next=${encodeURIComponent(`/join/${code}`)}`);
    await page.goto(`/join/${code}`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Join this class" }).click();
    await page.waitForURL(`**/courses/${courseId}`);
    await page.goto(`/courses/${courseId}/practice`, { waitUntil: "networkidle" });
    await expect(page.getByText("It begins with the first thing of the course")).toBeVisible();
    await page.getByRole("link", { name: "Practise: The Hessian" }).click();

    // A wrong answer says what is wrong and takes nothing away.
    await check(page).waitFor();
    await page.waitForLoadState("networkidle");
    const right = await key(email);
    await type(page, right.map((text) => `${text} + 1`));
    await check(page).click();
    await expect(verdict(page)).toContainText("Not right");
    await expect(verdict(page)).toContainText("Try again");
    await page.getByRole("button", { name: "Show a hint" }).click();
    await expect(page.getByText(/^Hint 1 of/)).toBeVisible();
    await expectClean(page, "a problem of practice");
    // What was typed is there again after a reload, and so is the problem.
    await type(page, right.map((text) => `${text} + 2`));
    await expect.poll(async () => (await draftOf(email)).includes("+ 2")).toBe(true);
    await page.reload({ waitUntil: "networkidle" });
    await expect(page.getByRole("main").getByRole("textbox").first()).toHaveValue(/\+ 2$/);
    await type(page, right);
    await check(page).click();
    await expect(verdict(page)).toContainText("Right");
    await expect(page.getByText(/You can now/)).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
    await expectClean(page, "a problem of practice");
    await next(page).click();
    await expect(check(page)).toBeVisible();

    // From now on they know everything: each skill is learnt, by what they do.
    const learnt = new Set<string>();
    for (let problem = 0; problem < 12 && learnt.size < skills; problem++) {
      const said = await solve(page, email);
      if (said) learnt.add(said);
    }
    expect(learnt.size).toBe(skills);
    expect(HESSIAN).toEqual(expect.arrayContaining([...learnt]));

    await page.goto(`/courses/${courseId}/practice`);
    await expect(page.getByRole("listitem").filter({ hasText: "The Hessian" }).first()).toContainText(`${skills} of 4 learnt`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
    await page.context().close();
  });
}

async function draftOf(email: string): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ draft: string | null }>(`select t."draft"::text as "draft" from "PracticeTask" t join "User" u on u."id" = t."userId" where u."email" = $1 and t."status" = 'OPEN'`, [email]);
    return rows[0]?.draft ?? "";
  } finally {
    await client.end();
  }
}
