import { canonical, nodesOf, presentable, toInfix, toLatex, toText, type Expr } from "@nabla/calc-core";
import { CONCEPTS, makeVariant, parseProblem, type Variant } from "@nabla/grader";
import { expect, type Response } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { firstCourse } from "./kit/courses";
import { DEMO, signIn } from "./kit/people";
import { test } from "./kit/test";

type Open = { readonly itemId: string; readonly setId: string; readonly courseId: string; readonly seed: number; readonly source: unknown };

/** The demo student's problems that are neither solved nor out of attempts, with what must stay on the server. */
async function openProblems(): Promise<readonly Open[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<Open>(
      `select g."itemId", i."setId", g."courseId", g."seed", v."source"
       from "Progress" g join "User" u on u."id" = g."userId" join "SetItem" i on i."id" = g."itemId"
       join "ProblemVersion" v on v."id" = i."problemVersionId" join "ProblemSet" s on s."id" = i."setId"
       where u."email" = $1 and g."status" in ('NOT_STARTED', 'IN_PROGRESS')
         and s."publishedAt" is not null and (s."opensAt" is null or s."opensAt" < now()) and (s."dueAt" is null or s."dueAt" > now())`,
      [DEMO.student],
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** The demo student's open problems of practice: each is its own only variant, whatever the seed that drew it. */
async function openPractice(): Promise<readonly { readonly taskId: string; readonly lane: string; readonly seed: number; readonly source: unknown }[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ taskId: string; lane: string; seed: number; source: unknown }>(
      `select t."id" as "taskId", t."lane", t."seed", t."source" from "PracticeTask" t join "User" u on u."id" = t."userId" where u."email" = $1 and t."status" = 'OPEN'`,
      [DEMO.student],
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** What the demo student has typed so far: their progress shows it, and it may be another problem's key. */
async function ownTexts(): Promise<ReadonlySet<string>> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ text: string }>(
      `select distinct jsonb_path_query(s."answer", 'strict $.**')::text as "text" from "Submission" s join "User" u on u."id" = s."userId" where u."email" = $1`,
      [DEMO.student],
    );
    return new Set(rows.map(({ text }) => squeezed(text.replace(/^"|"$/g, ""))));
  } finally {
    await client.end();
  }
}

const squeezed = (text: string): string => text.replace(/\\\\/g, "\\").replace(/\s+/g, "");

/** What the pages say of themselves: "For example y = 2x + 1" is no secret of a problem whose key is 2x + 1. */
const SENTENCES = readdirSync("apps/web/messages/en").map((file) => squeezed(readFileSync(`apps/web/messages/en/${file}`, "utf8"))).join("\n");

/** From so many characters on, two texts are not the same by chance. */
const NO_CHANCE = 12;

/**
 * The variant's key in the ways in which it could be written down; short ones may stand on a page by chance. Not those that every
 * reader of the page may see: in its statement, where the self-test looks for them, or in our own sentences.
 */
function writtenKeys({ task, statement }: Variant): readonly string[] {
  const keys: readonly Expr[] = task.kind === "formula" || task.kind === "number" ? [task.key] : task.kind === "entries" ? task.key.flat() : [];
  const seen = `${SENTENCES}\n${squeezed(statement)}`;
  return keys
    .filter((key) => nodesOf(key).length > 4)
    .flatMap((key) => [toInfix(canonical(key)), toText(presentable(key)), toLatex(presentable(key))].map(squeezed))
    .filter((key) => !seen.includes(key));
}

test("neither the key nor the seed of an open problem is in any byte that the student's browser receives", async ({ page }) => {
  test.skip(!process.env.DATABASE_URL, "needs the database of the server under test");
  test.setTimeout(180_000);
  await signIn(page, DEMO.student);
  const received: { readonly address: string; readonly body: string }[] = [];
  const waiting: Promise<void>[] = [];
  page.on("response", (response: Response) => {
    if (!/html|json|x-component|javascript|text/.test(response.headers()["content-type"] ?? "")) return;
    waiting.push(response.text().then((body) => void received.push({ address: response.url(), body }), () => undefined));
  });

  // Opening a problem draws its variant: every problem of the course's sets is opened, as a page and as React asks for it.
  const take = async (address: string, headers: Readonly<Record<string, string>> = {}): Promise<string> => {
    const response = await page.request.get(address, { headers });
    const body = await response.text();
    received.push({ address: `${response.url()}${headers["RSC"] ? " (RSC)" : ""}`, body });
    return body;
  };
  const linksIn = (body: string, pattern: RegExp): readonly string[] => [...new Set([...body.matchAll(pattern)].map(([, href = ""]) => href))];
  const courseId = await firstCourse(page, "courses");
  for (const set of linksIn(await take(`/courses/${courseId}`), /href="(\/courses\/[^/"]+\/sets\/[^/"]+)"/g)) {
    const items = linksIn(await take(set), /href="(\/courses\/[^/"]+\/sets\/[^/"]+\/[^/"]+)"/g);
    for (const item of items) {
      await take(item);
      await take(item, { RSC: "1" });
    }
    // Of a set that is over, a problem like its last one; of the others, why not yet.
    const last = items.at(-1);
    if (last) await take(`${last}/similar`, { RSC: "1" });
  }
  await take(`/courses/${courseId}/progress`);
  await take(`/courses/${courseId}/progress/data.json`);
  await take(`/courses/${courseId}/practice`);
  for (const lane of ["today", ...CONCEPTS]) {
    await take(`/courses/${courseId}/practice/${lane}`);
    await take(`/courses/${courseId}/practice/${lane}`, { RSC: "1" });
  }
  const open = await openProblems();
  // A few in the browser itself, with whatever its scripts ask for.
  for (const { courseId, setId, itemId } of open.slice(0, 6)) await page.goto(`/courses/${courseId}/sets/${setId}/${itemId}`, { waitUntil: "networkidle" });
  const [asked] = open;
  if (asked && (await page.getByRole("button", { name: "Check my answer" }).count()) > 0) {
    // What comes back for an answer, too.
    const field = page.getByRole("main").getByRole("textbox");
    if ((await field.count()) === 1) {
      await field.fill("1 + ");
      await page.getByRole("button", { name: "Check my answer" }).click();
      await expect(page.getByText(/missing|nothing/i).first()).toBeVisible();
    }
  }
  await Promise.all(waiting);
  expect(received.length).toBeGreaterThan(open.length);
  expect(open.length).toBeGreaterThan(0);

  const own = await ownTexts();
  let keys = 0;
  for (const { itemId, seed, source } of open) {
    const reading = parseProblem(source);
    if (!reading.ok) throw new Error(`problem of ${itemId} cannot be read`);
    const written = writtenKeys(makeVariant(reading.problem, seed)).filter((key) => !own.has(key));
    keys += written.length;
    for (const { address, body } of received) {
      expect(new RegExp(`(?<!\\d)${seed}(?!\\d)`).test(body), `the seed of ${itemId} is in ${address}`).toBe(false);
      const its = address.includes(itemId);
      // Another problem's statement may say by chance what is this one's key; what is drawn for practice, a short one.
      if (!its && /\/sets\/[^/]+\/[^/ ]+/.test(address)) continue;
      const plain = squeezed(body);
      for (const key of written.filter(({ length }) => its || length >= NO_CHANCE)) expect(plain.includes(key), `the key of ${itemId}, ${key}, is in ${address}`).toBe(false);
    }
  }
  const practice = await openPractice();
  expect(practice.length).toBeGreaterThan(6);
  expect(practice.some(({ lane }) => lane.startsWith("like:")), "a problem like one of a closed set was opened").toBe(true);
  for (const { taskId, lane, seed, source } of practice) {
    const reading = parseProblem(source);
    if (!reading.ok) throw new Error(`practice problem ${taskId} cannot be read`);
    const written = writtenKeys(makeVariant(reading.problem, 1)).filter((key) => !own.has(key));
    keys += written.length;
    // "gradient" is not "gradient-descent".
    const its = new RegExp(`${lane.startsWith("like:") ? `/${lane.slice(5)}/similar` : `/practice/${lane}`}(?![\\w-])`);
    for (const { address, body } of received) {
      expect(new RegExp(`(?<!\\d)${seed}(?!\\d)`).test(body), `the seed of practice in ${lane} is in ${address}`).toBe(false);
      if (!its.test(address)) continue;
      const plain = squeezed(body);
      for (const key of written) expect(plain.includes(key), `the key of practice in ${lane}, ${key}, is in ${address}`).toBe(false);
    }
  }
  expect(keys, "at least one open problem has a key that is long enough to look for").toBeGreaterThan(0);
});
