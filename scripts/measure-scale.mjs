/*
 * `npm run measure:scale`: the staff's pages of the largest course that the demo instructor teaches, asked for one after another,
 * with the server's time from request to the last byte: median and 95th percentile. Needs a running server and, for
 * what it measures, a course made by `npm run seed:scale`.
 *
 *   -- --address http://localhost:3000 --times 40
 */
import { parseArgs } from "node:util";
import { DEMO_INSTRUCTOR, DEMO_PASSWORD } from "./steps/demo-accounts.mjs";

const { values } = parseArgs({ options: { address: { type: "string", default: process.env.NEXTAUTH_URL ?? "http://localhost:3000" }, times: { type: "string", default: "40" }, course: { type: "string" } } });
const address = values.address.replace(/\/$/, "");
const times = Number(values.times);

const cookies = new Map();
async function ask(path, init = {}) {
  const began = performance.now();
  const answer = await fetch(`${address}${path}`, { redirect: "manual", ...init, headers: { ...init.headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") } });
  for (const line of answer.headers.getSetCookie()) {
    const [pair] = line.split(";");
    cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  let first = 0;
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    first ||= performance.now() - began;
    text += decoder.decode(chunk, { stream: true });
  }
  return { status: answer.status, text, first, took: performance.now() - began };
}

async function signIn() {
  const { csrfToken } = JSON.parse((await ask("/api/auth/csrf")).text);
  const body = new URLSearchParams({ csrfToken, email: DEMO_INSTRUCTOR, password: DEMO_PASSWORD, json: "true" });
  await ask("/api/auth/callback/credentials", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
  if (![...cookies.keys()].some((name) => name.includes("session-token"))) throw new Error(`${DEMO_INSTRUCTOR} cannot sign in at ${address}`);
}

const linksOn = async (path, pattern) => [...new Set([...(await ask(path)).text.matchAll(pattern)].map(([, id]) => id))];
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

async function measure(name, paths, limit, pick = ({ took }) => took) {
  const found = [];
  for (let i = -2; i < times; i++) {
    const answer = await ask(paths[(i + 2) % paths.length]);
    if (answer.status !== 200) throw new Error(`${paths[(i + 2) % paths.length]} gave ${answer.status}`);
    if (i >= 0) found.push(pick(answer)); // The first two warm up.
  }
  const sorted = found.sort((a, b) => a - b);
  const [median, late] = [at(sorted, 0.5), at(sorted, 0.95)];
  console.log(`${name.padEnd(28)} ${median.toFixed(0).padStart(6)} ms ${late.toFixed(0).padStart(6)} ms   ${late <= limit ? "within" : "over"} ${limit} ms`);
}

await signIn();
const courses = values.course ? [values.course] : await linksOn("/courses", /\/teach\/([a-z0-9-]{20,40})/g);
const sizes = [];
for (const id of courses) {
  const answer = await ask(`/teach/${id}/grid/rows?count=1`);
  if (answer.status === 200) sizes.push({ id, students: JSON.parse(answer.text).all });
}
const course = sizes.sort((a, b) => b.students - a.students)[0];
if (!course) throw new Error("The demo instructor teaches no course here");
const base = `/teach/${course.id}`;
const rows = JSON.parse((await ask(`${base}/grid/rows?count=40`)).text).rows;
const sets = await linksOn(base, /\?set=([a-z0-9-]+)/g);
const problems = await linksOn(base, /\/problems\/([^/"\\]+)\/answers/g);
console.log(`Course of ${course.students} students; ${times} requests each, one after another.\n${"".padEnd(28)} median       95 %`);
await measure("dashboard", [base, ...sets.slice(0, 5).map((id) => `${base}?set=${id}`)], 300);
await measure("grid, page", [`${base}/grid`, ...sets.slice(0, 3).map((id) => `${base}/grid?set=${id}`)], 300);
await measure("grid, 40 more rows", Array.from({ length: 20 }, (_, i) => `${base}/grid/rows?from=${i * 40}&sort=${i % 2 ? "points" : "name"}`), 300);
await measure("problem's answers", problems.map((id) => `${base}/problems/${id}/answers`), 300);
await measure("student's page", rows.map(({ userId }) => `${base}/students/${userId}`), 100);
await measure("gradebook, page", [`${base}/gradebook`], 300);
for (const form of ["plain", "canvas", "moodle"]) await measure(`gradebook, ${form}: first byte`, [`${base}/gradebook.csv?for=${form}`], 500, ({ first }) => first);
