import { expect, it } from "vitest";
import { inEnglish } from "../in-english.test-kit";
import type { ShownFeedback, ShownOutcome } from "./answer-types";
import { OutcomeView } from "./outcome-view";

const inner: ShownFeedback = { code: "missing-inner-derivative", message: "A factor is missing.", lesson: { concept: "chain-rule", section: "watch-out" } };
const entries: ShownOutcome["entries"] = [[{ verdict: "equal", feedback: [] }], [{ verdict: "unequal", feedback: [{ code: "differs-at-point", message: "It differs." }, inner, { ...inner, code: "term-dropped", message: "A term is missing." }] }]];
const outcome: ShownOutcome = { verdict: "unequal", score: 0.5, feedback: [] };
const LINK = '<a [^>]*href="/lessons/chain-rule#watch-out"[^>]*>Read it in the lesson</a>';

it.each([
  ["the whole", { ...outcome, feedback: [inner] }, `A factor is missing. ${LINK}`],
  ["an entry", { ...outcome, entries }, `Entry 2: not right.</span> It differs. A factor is missing. A term is missing. ${LINK}</li>`],
  ["a part", { ...outcome, parts: [{ id: "a", verdict: "unequal", score: 0, followed: false, feedback: [inner] }] }, `Part 1: not right.</span> A factor is missing. ${LINK}`],
  ["an entry of a part", { ...outcome, parts: [{ id: "a", verdict: "unequal", score: 0, followed: false, feedback: [], entries }] }, `Entry 2: not right.</span> It differs. A factor is missing. A term is missing. ${LINK}`],
] satisfies readonly [string, ShownOutcome, string][])("a known mistake in %s leads to the lesson, once", (_, shown, html) => {
  const view = (lessons: { readonly lessons?: string }) => inEnglish(<OutcomeView outcome={shown} given={{ kind: "entries", rows: [["1"], ["2"]] }} {...lessons} />).replaceAll(/<\/?(p|ul|span class="sr-only")[^>]*>/g, "");
  expect(view({ lessons: "/lessons" })).toMatch(new RegExp(html));
  expect(view({})).not.toContain("<a");
});
