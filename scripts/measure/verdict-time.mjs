import { randomUUID } from "node:crypto";
import { linksOn } from "./demo-browser.mjs";
import { quantile } from "./quantile.mjs";

const WARM = 5;
const COUNTED = 40;
/** Between a verdict and the next answer. */
const PAUSE = 1_500;
const EMAIL = `mira.measured.${randomUUID().slice(0, 8)}@nabla.example`;

/**
 * From the press of the button until the verdict stands on the page, in milliseconds, and the part of it that is the request: wrong
 * answers, no two alike, of a new student of the demo class, each refuted by a point and drawn. In practice, where one may try as
 * often as one likes, and in the problems of the sets, where each takes as many as do not end it.
 */
export async function timeVerdicts(browser, address) {
  const { page, course } = await newStudent(browser, address);
  const requests = [];
  // The page stops reading once it has the result, so that the end of a reply is not told; its beginning is the verdict.
  page.on("response", (response) => {
    const request = response.request();
    if (request.method() === "POST" && request.headers()["next-action"] && request.postData()?.includes("clientKey")) requests.push(request.timing().responseStart);
  });
  await openTask(page, address + course);
  const practice = [];
  for (let i = 0; i < WARM + COUNTED; i++) practice.push(await timeAnswer(page, i + 2));
  const sets = [];
  for (const item of await problemsOf(page, address, course)) {
    await page.goto(address + item, { waitUntil: "networkidle" });
    if (!(await takesAnswer(page))) continue;
    for (let left = await attemptsLeft(page); left > 1; left--) sets.push(await timeAnswer(page, left));
  }
  await page.context().close();
  if (sets.length === 0) throw new Error("the demo course has no open problem with one formula in x");
  return [row("seen in practice", practice.slice(WARM)), row("seen in the sets", sets), row("its request", requests.slice(WARM))];
}

const row = (kind, times) => ({ kind, count: times.length, median: quantile(times, 0.5), most: quantile(times, 0.9) });

async function timeAnswer(page, number) {
  await answerField(page).fill(wrongAnswer(number));
  const time = await page.evaluate(verdictTime);
  // Nobody has the next answer at once: the page keeps the draft and shows the attempt meanwhile.
  await page.waitForTimeout(PAUSE);
  return time;
}

const wrongAnswer = (number) => `cos(2x^2) + ${number}x`;
const answerField = (page) => page.getByRole("main").getByRole("textbox", { name: "Your answer", exact: true });

/** Whether the page asks for one formula, still open, in which x may stand. */
async function takesAnswer(page) {
  const field = answerField(page);
  if ((await field.count()) !== 1 || !(await field.isEditable())) return false;
  await field.fill(wrongAnswer(1));
  await page.waitForLoadState("networkidle");
  return (await field.getAttribute("aria-invalid")) === null;
}

/** As the place for the verdict says; without a number there is no limit, and a few are enough. */
async function attemptsLeft(page) {
  const said = await page.locator("form section [role=status]").textContent();
  return Number(/(\d+) attempts/.exec(said)?.[1] ?? 4);
}

/** In the page: presses the button and waits for the frame in which the verdict is painted. */
function verdictTime() {
  const [button] = [...document.querySelectorAll("main button[type=submit]")];
  const place = button.form.querySelector("section [role=status]");
  return new Promise((resolve) => {
    const started = performance.now();
    let judging = false;
    const observer = new MutationObserver(() => {
      // First the words that it is judged, then the verdict, which begins with a word in large.
      judging ||= button.getAttribute("aria-disabled") === "true" || button.disabled;
      if (!judging || !place.querySelector(".text-lead")) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - started));
    });
    observer.observe(button.form, { subtree: true, childList: true, characterData: true, attributes: true });
    button.click();
  });
}

async function newStudent(browser, address) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/sign-up?next=/join/GRAD234`, { waitUntil: "networkidle" });
  await page.getByLabel("Name").fill("Mira Measured");
  await page.getByLabel("Email").fill(EMAIL);
  await page.getByLabel("Password").fill("a few words to remember");
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.waitForURL(/\/join\//);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: /Join/ }).click();
  await page.waitForURL(/\/courses\/[^/]+$/);
  return { page, course: new URL(page.url()).pathname };
}

/** The open problems of the sets of a course. */
async function problemsOf(page, address, course) {
  await page.goto(address + course);
  const items = [];
  for (const set of await linksOn(page, /\/sets\/[^/]+$/)) {
    await page.goto(address + set);
    items.push(...(await linksOn(page, /\/sets\/[^/]+\/[^/]+$/)));
  }
  return items;
}

/** A practice problem with one formula in x: others are passed on. */
async function openTask(page, course) {
  await page.goto(`${course}/practice/derivative`, { waitUntil: "networkidle" });
  for (let tries = 0; tries < 10; tries++) {
    if (await takesAnswer(page)) return;
    await page.getByRole("button", { name: "Another problem instead" }).click();
    await page.waitForLoadState("networkidle");
  }
  throw new Error("practice offers no problem with one formula in x");
}
