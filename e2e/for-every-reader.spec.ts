import { expect, type Page } from "@playwright/test";
import { addressOf, AUDIENCES, demoPlaces, isPage, type Places } from "./kit/addresses";
import { overflow } from "./kit/axe";
import { test } from "./kit/test";

/* Every page of students as those meet it who enlarge it fourfold, who hear it, or who want nothing to move. */

/** A window of 1280 pixels at 400 %. */
const FOURFOLD = { width: 320, height: 256 };

/** What is cut off at the side: it is wider than its box, and the box neither scrolls nor says that something follows. */
function cutOff(): readonly string[] {
  const isHidden = (element: Element) => element.closest(".sr-only, .katex-mathml, [aria-hidden=true] svg") !== null;
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    if (!(element instanceof HTMLElement) || isHidden(element) || element.clientWidth === 0) return [];
    const { overflowX, textOverflow, position } = getComputedStyle(element);
    const isLost = (overflowX === "hidden" || overflowX === "clip") && textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
    const scroller = element.closest(".table-scroll, .math-block, .math-long, pre") ?? scrollerOf(element);
    const place = element.getBoundingClientRect();
    const isOutside = !scroller && position !== "fixed" && place.width > 1 && (place.right > innerWidth + 1 || place.left < -1);
    return isLost || isOutside ? [`${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 40) ?? ""}`] : [];
  });

  function scrollerOf(element: Element): Element | null {
    for (let one = element.parentElement; one; one = one.parentElement) if (["auto", "scroll"].includes(getComputedStyle(one).overflowX) && one !== document.documentElement) return one;
    return null;
  }
}

/** Formulas that nobody hears: without MathML, and not told in words by what they stand in. */
function unspoken(): readonly string[] {
  return [...document.querySelectorAll(".katex")].flatMap((formula) => {
    const isSpoken = (formula.querySelector("math")?.textContent ?? "").trim() !== "";
    const silent = formula.closest("[aria-hidden=true]");
    // What is hidden from a screen reader has its words beside it, or is the face of a named control.
    const told = silent === null || silent.closest("[aria-label], label, th, figure") !== null || silent.parentElement?.querySelector(".sr-only, [role=status]") !== null;
    return isSpoken && told ? [] : [formula.textContent?.slice(0, 60) ?? ""];
  });
}

/** What still moves for somebody who asked that nothing does. */
function moving(): readonly string[] {
  return document
    .getAnimations()
    .filter((animation) => !(animation.timeline && !(animation.timeline instanceof DocumentTimeline)) && Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
    .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : animation instanceof CSSTransition ? animation.transitionProperty : animation.id));
}

/** What stands above, on a screen of one column, what comes before it in the document: it is heard, and reached by Tab, later than it is seen. */
function outOfOrder(): readonly string[] {
  const stops = [...document.querySelectorAll<HTMLElement>("main :is(a[href], button, input, select, textarea, summary)")].filter((stop) => stop.checkVisibility() && !stop.closest(".sr-only"));
  return stops.flatMap((stop, i) => {
    const before = stops[i - 1];
    return before && stop.getBoundingClientRect().bottom <= before.getBoundingClientRect().top ? [`${stop.textContent?.trim().slice(0, 40)} after ${before.textContent?.trim().slice(0, 40)}`] : [];
  });
}

test("at 400 % nothing is cut off, beside the page or out of its order, every formula has a spoken form, and nothing moves for those who want rest", async ({ browser }) => {
  test.setTimeout(150_000);
  const staff = await (await browser.newContext()).newPage();
  const student = await (await browser.newContext({ viewport: FOURFOLD, reducedMotion: "reduce" })).newPage();
  const stranger = await (await browser.newContext({ viewport: FOURFOLD, reducedMotion: "reduce" })).newPage();
  const places = await demoPlaces(staff, student);
  let formulas = 0;
  for (const [pattern, address] of addressesOfStudents(places)) {
    const page = AUDIENCES[pattern] === "newcomer" ? stranger : student;
    await page.goto(address);
    await page.getByRole("main").waitFor();
    formulas += await page.locator(".katex").count();
    expect.soft(await overflow(page), `${address} need not be moved sideways`).toBeLessThanOrEqual(0);
    expect.soft(await page.evaluate(cutOff), `what is cut off on ${address}`).toEqual([]);
    expect.soft(await page.evaluate(outOfOrder), `what stands above what comes before it on ${address}`).toEqual([]);
    expect.soft(await page.evaluate(unspoken), `what nobody hears on ${address}`).toEqual([]);
    expect.soft(await page.evaluate(moving), `what moves on ${address}`).toEqual([]);
  }
  expect(formulas).toBeGreaterThan(100);
});

/** Every page of students once, and each of the lessons, where most formulas are. */
function addressesOfStudents(places: Places): readonly (readonly [pattern: string, address: string])[] {
  const lessons = ["derivative", "partial-derivative", "gradient", "jacobian", "hessian", "training"];
  return Object.keys(AUDIENCES)
    .filter((pattern) => isPage(pattern) && !pattern.startsWith("/teach"))
    .flatMap((pattern) => [addressOf(pattern, places), ...(pattern.endsWith("/lessons/[concept]") ? lessons.map((lesson) => `/courses/${places.courseId}/lessons/${lesson}`) : [])].map((address) => [pattern, address] as const));
}

test("a verdict, a mark and a curve are told apart without their colours", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const verdict = page.getByRole("region", { name: "Verdict" });
  const look = async (text: string, word: string) => {
    await page.getByRole("main").getByRole("textbox").first().fill(text);
    await page.getByRole("button", { name: "Check my answer" }).click();
    await expect(verdict).toContainText(word);
    return iconOf(page);
  };
  const icons = [await look("cos(2x^2)", "Not right"), await look("4x cos(2x^2", "Could not be read"), await look("4x cos(2x^2)", "Right")];
  expect(new Set(icons).size).toBe(3);
  await look("cos(2x^2)", "Not right");
  await verdict.getByText("Both curves, larger and as a table").click();
  const dashes = await verdict.locator("figure svg polyline, figure svg path").evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
  expect(dashes.some((dash) => dash === "none")).toBe(true);
  expect(dashes.some((dash) => dash !== "none")).toBe(true);
});

const iconOf = (page: Page): Promise<string> => page.getByRole("region", { name: "Verdict" }).locator("svg").first().innerHTML();
