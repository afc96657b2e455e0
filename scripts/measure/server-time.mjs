import { performance } from "node:perf_hooks";
import { linksOn, signedIn } from "./demo-browser.mjs";
import { DEMO_STUDENT } from "../steps/demo-accounts.mjs";
import { quantile } from "./quantile.mjs";

const WARM = 20;
const COUNTED = 120;

/**
 * The whole time from a request to the last byte of the page, in milliseconds, of the demo student's pages: one request after
 * another on a connection that is open, so that the server's own work is nearly all of it.
 */
export async function timePages(browser, address) {
  const page = await signedIn(browser, address, DEMO_STUDENT);
  const headers = { cookie: (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ") };
  const [course] = await linksOn(page, /^\/courses\/[^/]+$/);
  await page.goto(address + course);
  const sets = await linksOn(page, /\/sets\/[^/]+$/);
  const lessons = await linksOn(page, /\/lessons\/[^/]+$/);
  const items = [];
  for (const set of sets) {
    await page.goto(address + set);
    items.push(...(await linksOn(page, /\/sets\/[^/]+\/[^/]+$/)));
  }
  await page.context().close();
  const kinds = { "a problem": items, "a set": sets, "a lesson": lessons, "the course": [course], progress: [`${course}/progress`] };
  const rows = [];
  for (const [kind, paths] of Object.entries(kinds)) rows.push({ kind, ...(await timeAll(address, headers, paths)) });
  return rows;
}

async function timeAll(address, headers, paths) {
  const times = [];
  for (let i = 0; i < WARM + COUNTED; i++) {
    const started = performance.now();
    const response = await fetch(address + paths[i % paths.length], { headers });
    await response.text();
    if (response.status !== 200 || response.redirected) throw new Error(`${paths[i % paths.length]} answers ${response.status} from ${response.url}`);
    if (i >= WARM) times.push(performance.now() - started);
  }
  return { pages: paths.length, median: quantile(times, 0.5), most: quantile(times, 0.9) };
}
