import { randomUUID } from "node:crypto";
import { linksOn } from "./demo-browser.mjs";
import { quantile } from "./quantile.mjs";

const WARM = 5;
const COUNTED = 40;
const EMAIL = `mira.measured.${randomUUID().slice(0, 8)}@nabla.example`;

/**
 * From the press of the button until the verdict stands on the page, in milliseconds, and the part of it that is the request: wrong
 * answers, no two alike, of a new student of the demo class, each refuted by a point and drawn.
 */
export async function timeVerdicts(browser, address) {
  const page = await newStudent(browser, address);
  await openProblem(page, address);
  const seen = [];
  const requests = [];
  page.on("requestfinished", (request) => {
    if (request.method() === "POST" && request.headers()["next-action"] && request.postData()?.includes("clientKey")) requests.push(request.timing().responseEnd);
  });
  for (let i = 0; i < WARM + COUNTED; i++) {
    await page.getByRole("main").getByRole("textbox").first().fill(`cos(2x^2) + ${i + 2}x`);
    const time = await page.evaluate(verdictTime);
    if (i >= WARM) seen.push(time);
    await page.waitForLoadState("networkidle");
  }
  await page.context().close();
  const counted = requests.slice(WARM);
  return [
    { kind: "the verdict is seen", count: seen.length, median: quantile(seen, 0.5), most: quantile(seen, 0.9) },
    { kind: "its request", count: counted.length, median: quantile(counted, 0.5), most: quantile(counted, 0.9) },
  ];
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
  return page;
}

/** A problem with one formula and as many attempts as one likes. */
async function openProblem(page, address) {
  for (const set of await linksOn(page, /\/sets\/[^/]+$/)) {
    await page.goto(address + set);
    for (const item of await linksOn(page, /\/sets\/[^/]+\/[^/]+$/)) {
      await page.goto(address + item, { waitUntil: "networkidle" });
      const field = page.getByRole("textbox", { name: "Your answer", exact: true });
      if ((await page.getByText("as often as you like").count()) > 0 && (await field.count()) === 1 && (await field.isEditable())) return;
    }
  }
  throw new Error("the demo course has no open problem with one formula and any number of attempts");
}
