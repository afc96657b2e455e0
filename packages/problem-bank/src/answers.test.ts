import { type Answer, type SingleAnswer, grade, makeVariant, type Problem, publicView, type PublicInput } from "@nabla/grader";
import { describe, expect, it } from "vitest";
import { answerBook, type AnswerPage, type Given } from "./answers.cases";
import { loadBank } from "./load-bank";

const { problems } = loadBank();
const SEEDS = [1, 2, 3];

/** A text of the book with the variant's parameters filled in, by the problem's own hand. */
const filled = (problem: Problem, seed: number, text: string): string => makeVariant({ ...problem, statement: text }, seed).statement;

/** The id of the one option whose text begins so. */
function idOf(options: readonly { readonly id: string; readonly text: string }[], beginning: string): string {
  const found = options.filter(({ text }) => text.trim().startsWith(beginning));
  const [only] = found.length === 1 ? found : found.filter(({ text }) => text.trim() === beginning);
  if (!only) throw new Error(`${found.length} options begin with "${beginning}"`);
  return only.id;
}

/** What the book says, as the answer that a browser would send. */
function answerOf(given: Given, input: PublicInput, fill: (text: string) => string): Answer {
  if (typeof given === "string") return input.kind === "choice" ? { kind: "choice", option: idOf(input.options, fill(given)) } : { kind: "text", text: fill(given) };
  if (isList(given)) {
    const rows = given.map((row) => (typeof row === "string" ? [fill(row)] : row.map(fill)));
    if (input.kind === "choices") return { kind: "choices", options: rows.flat().map((text) => idOf(input.options, text)) };
    if (input.kind === "order") return { kind: "order", items: rows.flat().map((text) => idOf(input.items, text)) };
    return { kind: "entries", rows };
  }
  if (input.kind === "parts") {
    const parts = Object.entries(given).map(([id, own]): readonly [string, SingleAnswer] => [id, { kind: "text", text: fill(own) }]);
    return { kind: "parts", parts: Object.fromEntries(parts) };
  }
  const pairs = Object.entries(given).map(([left, right]) => [left, fill(right)] as const);
  if (input.kind !== "match") return { kind: "gaps", texts: Object.fromEntries(pairs) };
  return { kind: "match", pairs: Object.fromEntries(pairs.map(([left, right]) => [idOf(input.left, left), idOf(input.right, right)])) };
}

// Array.isArray does not narrow readonly arrays by itself.
const isList = (given: Given): given is readonly string[] | readonly (readonly string[])[] => Array.isArray(given);

function judged(problem: Problem, given: Given, seed: number) {
  const variant = makeVariant(problem, seed);
  const answer = answerOf(given, publicView(variant).input, (text) => filled(problem, seed, text));
  const { verdict, score, costsAttempt } = grade(variant, answer);
  return { verdict, full: score === 1, costsAttempt, answer };
}

const seedsOf = ({ seed }: AnswerPage): readonly number[] => (seed === undefined ? SEEDS : [seed]);

it("has an entry for every problem, and none for another", () => {
  expect(Object.keys(answerBook).sort()).toEqual(problems.map(({ id }) => id).sort());
});

describe.each(problems)("$id", ({ id, problem }) => {
  const page = answerBook[id] ?? { right: [], wrong: {} };

  // Each in a list of its own: a vector would be spread over the arguments.
  it.each(page.right.map((given) => [given]))("is right: %j", (given) => {
    for (const seed of seedsOf(page)) expect(judged(problem, given, seed)).toMatchObject({ verdict: "equal", full: true });
  });

  it.each(Object.entries(page.wrong))("is wrong, %s: %j", (_, given) => {
    for (const seed of seedsOf(page)) expect(judged(problem, given, seed)).toMatchObject({ verdict: "unequal", full: false, costsAttempt: true });
  });

  it.each(Object.entries(page.unreadable ?? {}))("is no answer, %s: %j", (_, given) => {
    for (const seed of seedsOf(page)) expect(judged(problem, given, seed)).toMatchObject({ verdict: "error", full: false, costsAttempt: false });
  });
});
