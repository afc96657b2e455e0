import { openBrowser } from "../demo-browser.mjs";
import { quantile } from "../quantile.mjs";

const TIMES = 20;
const LOST_WITHIN = 15_000;

/** In the page: how many answers the class has given in the last 24 hours, as the dashboard says. */
const answersShown = () => Number([...document.querySelectorAll("dl dd")][2].textContent.replace(/\D/g, ""));
const stateShown = () => document.querySelector("p[role=status]")?.textContent ?? "";

/**
 * From the moment at which an answer is sent until the instructor's dashboard, open in a browser, shows it, in milliseconds; and
 * what it does when the database has hung up on the server: how long until it says so, and from its being back until it has caught
 * up with an answer that came meanwhile.
 */
export async function timeNews({ client, address, visitor, courseId, answer }) {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext();
    await context.addCookies(visitor.cookies);
    const page = await context.newPage();
    await page.goto(`${address}/teach/${courseId}`);
    const live = await stateOf(page, (state, before) => state !== before, await page.evaluate(stateShown));
    const took = [];
    for (let i = 0; i < TIMES; i++) {
      const before = await page.evaluate(answersShown);
      const began = performance.now();
      await answer();
      await page.waitForFunction(([shown, last]) => Number([...document.querySelectorAll(shown)][2].textContent.replace(/\D/g, "")) > last, ["dl dd", before], { polling: 20, timeout: 20_000 });
      took.push(performance.now() - began);
      await page.waitForTimeout(300 + 70 * i); // Not always at the same place of the second in which news is gathered.
    }
    const before = await page.evaluate(answersShown);
    const cut = performance.now();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`);
    await answer();
    await stateOf(page, (state, last) => state !== last, live, LOST_WITHIN);
    const saidSo = performance.now() - cut;
    await stateOf(page, (state, last) => state === last, live, LOST_WITHIN);
    const back = performance.now();
    await page.waitForFunction(([shown, last]) => Number([...document.querySelectorAll(shown)][2].textContent.replace(/\D/g, "")) > last, ["dl dd", before], { polling: 20, timeout: LOST_WITHIN });
    return { median: quantile(took, 0.5), most: quantile(took, 0.95), saidSo, caughtUp: performance.now() - back };
  } finally {
    await browser.close();
  }
}

/** Waits until the word beside the dot has become another one, or one again; gives it. */
async function stateOf(page, test, last, timeout = 20_000) {
  for (const since = Date.now(); Date.now() - since < timeout; ) {
    const state = await page.evaluate(stateShown);
    if (test(state, last)) return state;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error(`the dashboard said "${last}" for ${timeout} ms`);
}
