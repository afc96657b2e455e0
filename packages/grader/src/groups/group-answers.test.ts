import { describe, expect, it } from "vitest";
import { grade } from "../grade";
import { readProblem } from "../problem/read-problem";
import { makeVariant, type Variant } from "../problem/variant";
import { type AnswerGroup, groupAnswers, type WrongAnswer } from "./group-answers";
import { belongsToGroup } from "./match-group";

const problemOf = (ask: string, parameters: string) => {
  const reading = readProblem(`format: 2\nid: p\ntitle: P\nconcept: chain-rule\ndifficulty: 2\nparameters: ${parameters}\nstatement: "Of {{a}} and {{b}}."\nask: ${ask}\n`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.problem;
};

const TWO = "{ a: { integers: [2, 9] }, b: { integers: [2, 9] } }";
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);
const value = (variant: Variant, name: string): number => {
  const found = variant.scope.named(name);
  return found?.kind === "num" ? Number(found.value.n) : Number.NaN;
};

/** What a class answers: `says` is one student's way of going wrong, in their own variant. */
function answersOf(ask: string, ways: readonly ((a: number, b: number) => string)[]): WrongAnswer[] {
  const problem = problemOf(ask, TWO);
  return SEEDS.flatMap((seed) => {
    const variant = makeVariant(problem, seed);
    return ways.map((says): WrongAnswer => ({ variant, answer: { kind: "text", text: says(value(variant, "a"), value(variant, "b")) }, mistakes: [], students: 1 }));
  });
}

const told = (groups: readonly AnswerGroup[]) => groups.map(({ students, sign }) => `${students}: ${sign.slots.map((slot) => (slot.kind === "right" ? "right" : slot.text)).join(" | ")}`);

const DERIVATIVE = "{ kind: derivative, of: sin(a x^2 + b), in: x }";

describe("wrong answers to different variants", () => {
  // prettier-ignore
  it.each<[string, string, readonly ((a: number, b: number) => string)[], readonly string[]]>([
    ["the inner derivative is missing, written in two hands", DERIVATIVE, [(a, b) => `cos(${a}x^2+${b})`, (a, b) => `cos(${b} + x*x*${a}) + 0`], ["24: cos(a*x^2 + b)"]],
    ["a product of a parameter and a number", DERIVATIVE, [(a, b) => `${2 * a}x sin(${a}x^2+${b})`], ["12: 2*a*x*sin(a*x^2 + b)"]],
    ["two mistakes, each its own group", DERIVATIVE, [(a, b) => `-${2 * a}x cos(${a}x^2+${b})`, (a, b) => `${a}x cos(${a}x^2+${b})`], ["12: -2*a*x*cos(a*x^2 + b)", "12: a*x*cos(a*x^2 + b)"]],
    ["an answer that knows no parameter", DERIVATIVE, [() => "cos(x)"], ["12: cos(x)"]],
    ["a number that comes of both parameters", "{ kind: number, value: a b + 1 }", [(a, b) => `${a * b}`], ["12: a*b"]],
    ["a set in another order, whichever parameter is the greater one; where they are equal it has one element", "{ kind: set, elements: [a, -a, a + b] }", [(a, b) => `${a}, ${b}`, (a, b) => `{${b}, ${2 * a}/2, ${b}}`], ["18: {#, #} | a | b", "6: {#} | b"]],
    ["a set of which one element is missing, and one without any", "{ kind: set, elements: [a, -a] }", [(a) => `x = ${a}`, () => "none"], ["12: {#} | a", "12: {}"]],
    ["points with their coordinates swapped", '{ kind: set, elements: [["a", "b"], ["0", "1"]] }', [(a, b) => `(1, 0), (${b}, ${a})`], ["12: {(#, #), (#, #)} | 1 | 0 | b | a"]],
    ["an interval by brackets and by conditions", "{ kind: interval, is: '[-a, b)' }", [(a, b) => `(${-a}, ${b}]`, (a, b) => `x > ${-a} and x <= ${b}`, (a) => `[${-a}, oo)`], ["12: [#, oo) | -a", "24: (#, #] | -a | b"]],
    ["an end that is right and comes of no parameter in sight", "{ kind: interval, is: '[0, (a+3)^3]' }", [(a) => `(0, ${(a + 3) ** 3})`], ["12: (#, #) | 0 | right"]],
    ["a line, however it is written", "{ kind: equation, equation: y = a x + b }", [(a, b) => `y = ${a}x - ${b}`, (a, b) => `${2 * a}x - 2y = ${2 * b}`, (a, b) => `y + ${b} = ${a}x`], ["36: y = # | a*x - b"]],
    ["a curve that is solved for nothing", "{ kind: equation, equation: x^2 + y^2 = a^2 }", [(a) => `x^2 + y^2 = ${a}`, (a) => `3x^2 + 3y^2 - ${3 * a} = 0`, (a) => `${a} - y^2 = x^2`], ["36: # = 0 | x^2 + y^2 - a"]],
    ["a difference", "{ kind: number, value: a b + 5 }", [(a, b) => `${b - a}`], ["12: b - a"]],
  ])("%s", (_, ask, ways, expected) => {
    const sorted = (list: readonly string[]) => [...list].sort();
    expect(sorted(told(groupAnswers(answersOf(ask, ways))))).toEqual(sorted(expected));
  });

  it("answers that have nothing in common stay apart", () => {
    const problem = problemOf(DERIVATIVE, TWO);
    const given = SEEDS.slice(0, 4).map((seed): WrongAnswer => ({ variant: makeVariant(problem, seed), answer: { kind: "text", text: `${101 + seed * 37} x^${seed + 11}` }, mistakes: [], students: 1 }));
    expect(groupAnswers(given).map(({ students }) => students)).toEqual([1, 1, 1, 1]);
  });

  it("the known mistake gathers what looks different, and the most frequent form stands for it", () => {
    const given = answersOf(DERIVATIVE, [(a, b) => `cos(${a}x^2+${b})`]).map((one) => ({ ...one, mistakes: ["missing-inner-derivative" as const] }));
    const [group, ...rest] = groupAnswers(given);
    expect([group?.key, group?.students, rest.length]).toEqual(["mistake missing-inner-derivative", 12, 0]);
    expect(told(group ? [group] : [])).toEqual(["12: cos(a*x^2 + b)"]);
  });

  it("of several entries the right ones are known as right", () => {
    const problem = problemOf("{ kind: gradient, of: a x^2 + b y^2, in: [x, y] }", TWO);
    const given = SEEDS.map((seed): WrongAnswer => {
      const variant = makeVariant(problem, seed);
      return { variant, answer: { kind: "entries", rows: [[`${2 * value(variant, "a")}x`], [`${value(variant, "b")}y`]] }, mistakes: [], students: 2 };
    });
    expect(told(groupAnswers(given))).toEqual(["24: right | b*y"]);
  });

  it("an option is the same option wherever the shuffle has put it", () => {
    const problem = problemOf('{ kind: choice, options: [{ text: "one", correct: true }, { text: "two" }, { text: "three" }] }', TWO);
    const given = SEEDS.map((seed): WrongAnswer => {
      const variant = makeVariant(problem, seed);
      const option = variant.task.kind === "choice" ? variant.task.options.find(({ text }) => text === "three")?.id : "";
      return { variant, answer: { kind: "choice", option: option ?? "" }, mistakes: [], students: 1 };
    });
    expect(told(groupAnswers(given))).toEqual(["12: three"]);
  });

  it("comes out the same whatever the order of the answers", () => {
    const given = answersOf(DERIVATIVE, [(a, b) => `cos(${a}x^2+${b})`, (a, b) => `${a}x cos(${a}x^2+${b})`, () => "sin(x)"]);
    expect(told(groupAnswers([...given].reverse())).sort()).toEqual(told(groupAnswers(given)).sort());
  });
});

describe("a later answer to a set", () => {
  const ask = "{ kind: set, elements: [a, -a, a + b] }";
  const [group] = groupAnswers(answersOf(ask, [(a, b) => `${a}, ${b}`]));
  it.each(SEEDS)("belongs to the group in any order, in variant %d", (seed) => {
    const variant = makeVariant(problemOf(ask, TWO), seed + 100);
    const [a, b] = [value(variant, "a"), value(variant, "b")];
    const belongs = (text: string) => group && belongsToGroup(variant, { kind: "text", text }, [], group.sign);
    // Of two that are equal there is one.
    expect(belongs(`{${b}, ${a}}`)).toBe(a !== b);
    expect(belongs(`{${b}, ${a}, 0}`)).toBe(false);
    expect(belongs(`{${b}, ${a + 1}}`)).toBe(b === a + 1 ? undefined : false);
  });
});

describe("a later answer", () => {
  const [group] = groupAnswers(answersOf(DERIVATIVE, [(a, b) => `cos(${a}x^2+${b})`]));
  const variant = makeVariant(problemOf(DERIVATIVE, TWO), 4711);
  const [a, b] = [value(variant, "a"), value(variant, "b")];
  it.each([
    [`cos(${b}+${a}*x^2)`, true],
    [`cos(${a}x^2+${b}+1)`, false],
    ["cos(", false],
    [`${2 * a}x cos(${a}x^2+${b})`, false],
  ])("%s belongs to the group: %s", (text, expected) => {
    expect(grade(variant, { kind: "text", text }).verdict).not.toBe("undecided");
    expect(group && belongsToGroup(variant, { kind: "text", text }, [], group.sign)).toBe(expected);
  });
});
