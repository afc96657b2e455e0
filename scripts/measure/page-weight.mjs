import { linksOn, signedIn } from "./demo-browser.mjs";
import { pagePatterns, patternOf } from "./routes.mjs";

/** Enough of each kind: the problems of a course differ in what they ask, the pages of its students do not. */
const MOST = 60;

/**
 * Visits the pages that one can come to from `starts`, each with an empty cache, and adds up the JavaScript that it loads before
 * anything is touched, in bytes as they travel (gzip).
 *
 * @param email  who looks; null for nobody
 * @returns a row a pattern: its heaviest page, `own` what its document names, `rest` all until it rests
 */
export async function weighPages(browser, address, email, starts, most = MOST) {
  const cookies = email ? await cookiesOf(browser, address, email) : [];
  const patterns = pagePatterns();
  const rows = new Map();
  const queue = [...starts];
  const seen = new Set(queue);
  while (queue.length > 0) {
    const path = queue.shift();
    const pattern = patternOf(path, patterns);
    const row = rows.get(pattern) ?? { pattern, pages: 0, own: 0, rest: 0 };
    if (!pattern || row.pages >= most) continue;
    const { own, rest, links } = await weigh(browser, address, cookies, path);
    rows.set(pattern, { pattern, pages: row.pages + 1, own: Math.max(row.own, own), rest: Math.max(row.rest, rest) });
    for (const link of links) {
      if (seen.has(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  return [...rows.values()].sort((a, b) => a.pattern.localeCompare(b.pattern));
}

async function cookiesOf(browser, address, email) {
  const page = await signedIn(browser, address, email);
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies;
}

async function weigh(browser, address, cookies, path) {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  const sizes = [];
  page.on("response", (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    const size = response.request().sizes();
    sizes.push(size.then(({ responseBodySize }) => ({ url: response.url(), bytes: responseBodySize }), () => ({ url: response.url(), bytes: 0 })));
  });
  const document = await page.goto(address + path, { waitUntil: "networkidle" });
  const html = await document.text();
  const scripts = await Promise.all(sizes);
  const links = await linksOn(page, undefined, "body");
  await context.close();
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { own: sum(scripts.filter(({ url }) => html.includes(new URL(url).pathname))), rest: sum(scripts), links };
}
