/*
 * `npm run measure`: how heavy each page is, and how long the server and a verdict take, beside the limits that the project has set
 * itself. Against a server of its own with the demo class; or `npm run measure -- http://localhost:3000`, which leaves a student
 * with answers there.
 */
import "./steps/node-version.mjs";
import { DEMO_INSTRUCTOR, DEMO_STUDENT } from "./steps/demo-accounts.mjs";
import { explain } from "./steps/step.mjs";

/** JavaScript of a page before MathLive and plots, in bytes as they travel. */
const MOST_SCRIPT = 170_000;
/** Of a problem's page, at the median, in milliseconds. */
const MOST_SERVER = 50;
const MOST_VERDICT = 200;
/** Pages that fetch plots and charts, or a problem's live preview with the grader in it, after their document: what that one names is held to the limit. */
const WITH_MORE = ["/courses/[courseId]/lessons/[concept]", "/teach/[courseId]", "/teach/[courseId]/students/[studentId]", "/teach/[courseId]/problems/[problemId]/answers", "/teach/[courseId]/problems/[problemId]", "/teach/[courseId]/problems/new", "/teach/[courseId]/sets/[setId]/preview/[itemId]"];

try {
  const { ensureChromium } = await import("./checks/browser.mjs");
  await ensureChromium();
  const [address] = process.argv.slice(2);
  if (address) await measure(address);
  else await (await import("./measure/demo-server.mjs")).withDemoServer(measure);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

async function measure(address) {
  const { openBrowser } = await import("./measure/demo-browser.mjs");
  const { timePages } = await import("./measure/server-time.mjs");
  const { timeVerdicts } = await import("./measure/verdict-time.mjs");
  const { weighPages } = await import("./measure/page-weight.mjs");
  const browser = await openBrowser();
  try {
    console.log(`\nThe server, from the request to the last byte, ms${" ".repeat(17)}median   9 of 10`);
    for (const { kind, pages, median, most } of await timePages(browser, address)) {
      console.log(`  ${`${kind}, ${pages} in turn`.padEnd(62)}${ms(median)} ${ms(most)}${kind === "a problem" ? held(median, MOST_SERVER) : ""}`);
    }
    console.log(`\nA verdict, in the browser, ms`);
    for (const { kind, count, median, most } of await timeVerdicts(browser, address)) {
      console.log(`  ${`${kind}, ${count} times`.padEnd(62)}${ms(median)} ${ms(most)}${held(median, MOST_VERDICT)}`);
    }
    console.log(`\nJavaScript, kB as it travels${" ".repeat(40)}page  at rest`);
    const nobody = await weighPages(browser, address, null, ["/", "/sign-in", "/sign-up", "/join/GRAD234"], 4);
    const student = await weighPages(browser, address, DEMO_STUDENT, ["/courses", "/account"]);
    const staff = await weighPages(browser, address, DEMO_INSTRUCTOR, ["/courses"], 8);
    for (const [who, rows] of Object.entries({ "nobody signed in": nobody, student, instructor: staff })) {
      console.log(`  ${who}`);
      for (const { pattern, pages, own, rest } of rows) {
        console.log(`    ${`${pattern} (${pages})`.padEnd(64)}${kB(own)} ${kB(rest)}${held(WITH_MORE.includes(pattern) ? own : rest, MOST_SCRIPT)}`);
      }
    }
  } finally {
    await browser.close();
  }
}

function ms(time) {
  return time.toFixed(1).padStart(8);
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1).padStart(8);
}

function held(value, most) {
  if (value < most) return "";
  process.exitCode = 1;
  return "   over";
}
