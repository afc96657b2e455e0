import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { firstCourse } from "./kit/courses";
import { DEMO, signIn } from "./kit/people";
import { test } from "./kit/test";

/* Every kind of answer, right and wrong and unreadable and in the wrong form, in the field that students answer in. It stands
 * beside a problem's text in the editor, where answers are judged by the same grader and kept nowhere: one visit for all of them. */

/** How an answer is given by the keyboard, and what the grader says to it. */
type Case = { readonly give: (field: Locator, page: Page) => Promise<void>; readonly says: RegExp };
type Kind = { readonly ask: string; readonly cases: readonly Case[]; readonly seen?: (field: Locator) => Promise<void> };

const RIGHT = /^Right$/;
const WRONG = /^(Not|Partly) right$/;
const UNREADABLE = /^Could not be read$/;
const WRONG_FORM = /^Right, but not in the form asked for$/;

/** Texts for the fields in their order, as Tab goes through them. */
const typed = (...texts: readonly string[]) => async (field: Locator, page: Page) => {
  const boxes = field.getByRole("textbox");
  await expect(boxes).toHaveCount(texts.length);
  for (const [i, text] of texts.entries()) {
    await boxes.nth(i).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await page.keyboard.insertText(text);
  }
};
/** Typed key by key into the visual editor, which is left again. */
const drawn = (keys: string, text: string) => async (field: Locator, page: Page) => {
  await typed("")(field, page);
  await field.getByRole("button", { name: "Visual editor" }).press("Enter");
  const editor = field.locator("math-field");
  await expect(editor).toBeFocused();
  await page.keyboard.type(keys);
  await field.getByRole("button", { name: "Type as text" }).press("Enter");
  await expect(field.getByRole("textbox")).toHaveValue(text);
};
const chosen = (...names: readonly string[]) => async (field: Locator, page: Page) => {
  const checked = field.getByRole("checkbox", { checked: true });
  for (let left = await checked.count(); left > 0; left--) await checked.first().press("Space");
  for (const name of names) {
    const option = field.getByRole("radio", { name }).or(field.getByRole("checkbox", { name }));
    await option.focus();
    await page.keyboard.press("Space");
  }
};

/** Opens each menu and takes the option of that name. */
const matched = (pairs: Readonly<Record<string, string>>) => async (field: Locator, page: Page) => {
  for (const [left, name] of Object.entries(pairs)) {
    const option = page.getByRole("menuitemradio", { name });
    // A button that was laid out anew between the focus and the key has not had the key: whoever sees no menu presses again.
    await expect(async () => {
      if (!(await option.isVisible())) await field.getByRole("button", { name: new RegExp(`^${left}: `) }).press("Enter");
      await expect(option).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await option.press("Enter");
    await expect(field.getByRole("status").filter({ hasText: name }).first()).toBeAttached();
    await expect(page.getByRole("menu")).toHaveCount(0);
  }
};
const pasted = (text: string) => async (field: Locator, page: Page) => {
  await field.getByRole("textbox").first().focus();
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", content);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};

// prettier-ignore
const KINDS: Readonly<Record<string, Kind>> = {
  derivative: { ask: "{ kind: derivative, of: (x+1)^2, in: x, form: [factored] }", cases: [
    { give: typed("2(x+1)"), says: RIGHT }, { give: typed("2x+2"), says: WRONG_FORM }, { give: typed("2x"), says: WRONG }, { give: typed("2(x+"), says: UNREADABLE },
    { give: drawn("2(x+1)", "2(x + 1)"), says: RIGHT }, { give: drawn("2x", "2x"), says: WRONG }, { give: drawn("2x+2", "2x + 2"), says: WRONG_FORM }, { give: drawn("x/", "x/()"), says: UNREADABLE },
  ], seen: async (field) => {
    await expect(field.locator("mark").first()).toHaveText("()");
    for (const key of ["fraction", "power", "root", "sin", "cos", "pi"]) await expect(field.getByRole("button", { name: new RegExp(`^Insert .*${key}`) })).toBeVisible();
  } },
  "number, rounded": { ask: "{ kind: number, value: 2/3, policy: { significant: 3 } }", cases: [
    { give: typed("0.667"), says: RIGHT }, { give: typed("0.66"), says: WRONG }, { give: typed("0.6.6"), says: UNREADABLE }, { give: drawn("2/3", "2/3"), says: RIGHT },
  ], seen: (field) => expect(field.getByText("to 3 significant figures")).toBeVisible() },
  "number, exact": { ask: "{ kind: number, value: 2/3, form: [no-decimals] }", cases: [{ give: typed("4/6"), says: RIGHT }], seen: (field) => expect(field.getByText("Asked for exactly")).toBeVisible() },
  gradient: { ask: "{ kind: gradient, of: x^2 y, in: [x, y] }", cases: [
    { give: typed("2x y", "x^2"), says: RIGHT }, { give: typed("x^2", "2x y"), says: WRONG }, { give: typed("2x y", "x^"), says: UNREADABLE },
  ] },
  matrix: { ask: "{ kind: matrix, value: [[1, x], [0, 2]] }", cases: [
    { give: typed("1", "x", "0", "2"), says: RIGHT }, { give: typed("1", "0", "x", "2"), says: WRONG }, { give: typed("1", "(x", "0", "2"), says: UNREADABLE },
    { give: pasted("1\tx\n0\t2"), says: RIGHT }, { give: pasted("[[1, x], [0, 3]]"), says: WRONG }, { give: pasted("1 & x & 7 \\\\ 0 & 2 & 7"), says: UNREADABLE },
  ], seen: async (field) => {
    // Tab after the last entry adds a row; Tab after that row, still empty, goes on and takes it back.
    await expect(field.getByRole("textbox")).toHaveCount(6);
    await field.getByRole("textbox").last().press("Tab");
    await expect(field.getByRole("textbox", { name: "Row 3, column 1" })).toBeFocused();
    for (let i = 0; i < 3; i++) await field.page().keyboard.press("Tab");
    await expect(field.getByRole("textbox")).toHaveCount(6);
  } },
  set: { ask: "{ kind: set, elements: ['-1', '2'] }", cases: [{ give: typed("2, -1"), says: RIGHT }, { give: typed("{2}"), says: WRONG }, { give: typed("2, ("), says: UNREADABLE }] },
  interval: { ask: "{ kind: interval, is: '(-1, 2] U [3, oo)' }", cases: [
    { give: typed("(-1, 2] U [3, oo)"), says: RIGHT }, { give: typed("[-1, 2] U [3, oo)"), says: WRONG }, { give: typed("(-1, 2"), says: UNREADABLE },
  ] },
  equation: { ask: "{ kind: equation, equation: y = 2x + 1 }", cases: [{ give: typed("2x - y = -1"), says: RIGHT }, { give: typed("y = 2x"), says: WRONG }, { give: typed("2x + 1 ="), says: UNREADABLE }, { give: drawn("y=2x+1", "y = 2x + 1"), says: RIGHT }] },
  antiderivative: { ask: "{ kind: antiderivative, of: x^2, in: x }", cases: [{ give: typed("x^3/3 + C"), says: RIGHT }, { give: typed("x^3 + C"), says: WRONG }, { give: typed("x^3/"), says: UNREADABLE }] },
  choice: { ask: "{ kind: choice, options: [{ text: one, correct: true }, { text: two }] }", cases: [{ give: chosen("one"), says: RIGHT }, { give: chosen("two"), says: WRONG }] },
  choices: { ask: "{ kind: choices, options: [{ text: one, correct: true }, { text: two }, { text: three, correct: true }] }", cases: [{ give: chosen("one", "three"), says: RIGHT }, { give: chosen("two"), says: WRONG }] },
  match: { ask: "{ kind: match, pairs: [{ left: sine, right: odd }, { left: cosine, right: even }] }", cases: [{ give: matched({ sine: "odd", cosine: "even" }), says: RIGHT }, { give: matched({ sine: "even", cosine: "odd" }), says: WRONG }] },
  order: { ask: "{ kind: order, items: [first, second, third] }", cases: [{ give: (field, page) => lineUp(field, page, ["first", "second", "third"]), says: RIGHT }, { give: (field, page) => lineUp(field, page, ["third", "second", "first"]), says: WRONG }] },
  gaps: { ask: "{ kind: gap, text: 'The [[rule]] rule gives [[f]].', gaps: { rule: { accept: [chain] }, f: { value: 2x } } }", cases: [{ give: typed("chain", "x+x"), says: RIGHT }, { give: typed("product", "x"), says: WRONG }, { give: typed("chain", "2x("), says: UNREADABLE }], seen: (field) => expect(field.locator("mark").first()).toBeVisible() },
  iterations: { ask: "{ kind: iterations, start: { x: '1' }, step: { next: { x: x/2 } }, steps: 2 }", cases: [{ give: typed("1/2", "1/4"), says: RIGHT }, { give: typed("1", "2"), says: WRONG }, { give: typed("1/2", "1/"), says: UNREADABLE }] },
  graph: { ask: "{ kind: graph, inputs: { x: '3', w: '2' }, nodes: [{ name: z, is: w x }, { name: L, is: z^2 }], give: values }", cases: [
    { give: typed("36", "24", "12", "1"), says: RIGHT }, { give: typed("1", "1", "1", "1"), says: WRONG }, { give: typed("36", "24", "12", "1/"), says: UNREADABLE },
  ], seen: async (field) => {
    await expect(field.locator("svg path[marker-end]")).toHaveCount(3);
    await field.getByRole("button", { name: "Zoom in" }).press("Enter");
    await field.getByText("The graph as a list").click();
    await expect(field.getByText("made from w, x")).toBeVisible();
  } },
  explanation: { ask: "{ kind: explanation, rubric: [{ says: It says why., points: 1 }] }", cases: [{ give: typed("Because it is so."), says: /^Kept for your instructor$/ }] },
};

const file = (kind: string, ask: string) => `format: 2
id: every-kind
title: "Every kind: ${kind}"
concept: derivative
difficulty: 1
statement: Answer with $\\sin(x)$.
ask: ${ask}
`;

const ALL = Object.entries(KINDS);
const GROUPS = { formulas: ALL.slice(0, 4), shapes: ALL.slice(4, 9), others: ALL.slice(9) };
const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

for (const { name, viewport, group, kinds } of Object.entries(SCREENS).flatMap(([name, viewport]) => Object.entries(GROUPS).map(([group, kinds]) => ({ name, viewport, group, kinds })))) {
  test(`every kind of answer by keyboard: ${group}, ${name}`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(baseURL ?? "").host) elsewhere.push(request.url());
    });
    await page.setViewportSize(viewport);
    // Each scheme on one of the screens.
    await page.emulateMedia({ colorScheme: name === "phone" ? "dark" : "light" });
    await signIn(page, DEMO.instructor);
    await page.goto(`/teach/${await firstCourse(page, "teach")}/problems/new`);
    const face = (which: string) => page.getByRole("button", { name: which, exact: true }).press("Enter");
    const field = page.getByRole("region", { name: "As a student sees it" });
    const said = field.getByRole("region", { name: "What the grader says" });
    for (const [kind, { ask, cases, seen }] of kinds) {
      await test.step(kind, async () => {
        await face("Text");
        const text = page.getByRole("textbox", { name: "The problem file" });
        // By keys: an editor that has just come may not yet have heard of what is selected for it.
        await text.focus();
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.insertText(file(kind, ask));
        // The editor stands line by line; what it completes by itself would show here.
        await expect.poll(async () => (await text.innerText()).trimEnd()).toBe(file(kind, ask).trimEnd());
        if (name === "phone") await face("Preview");
        await expect(field.getByText(`Every kind: ${kind}`, { exact: true })).toBeVisible();
        for (const [i, { give, says }] of cases.entries()) {
          await give(field, page);
          await expect.soft(said.getByText(says), `${kind}, answer ${i + 1}`).toBeVisible({ timeout: 8_000 });
        }
        await seen?.(field);
        const { violations } = await new AxeBuilder({ page }).include("section[aria-labelledby=preview]").withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
        expect(violations.map(({ id, nodes }) => `${kind}: ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      });
    }
    expect(elsewhere).toEqual([]);
  });
}

test("a text that cannot be read stays, and the visual editor says why it is not shown", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const text = page.getByRole("textbox", { name: "Your answer" });
  await text.fill("4x cos(2x^2");
  await page.getByRole("button", { name: "Visual editor" }).press("Enter");
  await expect(page.getByText("your text is kept as it is")).toBeVisible();
  await expect(text).toHaveValue("4x cos(2x^2");
  // What can be read comes back letter by letter, blanks and all.
  await text.fill("4*x  cos(2x^2)");
  await page.getByRole("button", { name: "Visual editor" }).press("Enter");
  await expect(page.locator("math-field")).toBeFocused();
  await page.getByRole("button", { name: "Type as text" }).press("Enter");
  await expect(text).toHaveValue("4*x  cos(2x^2)");
});

/** Puts the lines in this order with the arrow keys: each up to its place. */
async function lineUp(field: Locator, page: Page, names: readonly string[]): Promise<void> {
  for (const [place, name] of names.entries()) {
    const line = field.getByRole("button", { name: new RegExp(`^\\d of \\d: ${name}`) });
    const at = Number((await line.getAttribute("aria-label"))?.charAt(0)) - 1;
    await line.focus();
    for (let i = at; i > place; i--) await page.keyboard.press("ArrowUp");
    if (at > place) await expect(field.getByRole("status").filter({ hasText: `${name}: now ${place + 1} of 3` }).first()).toBeAttached();
  }
}
