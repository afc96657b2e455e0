import { freeVariables, readExpr, toInfix } from "@nabla/calc-core";
import type { MistakeName } from "../mistakes/names";
import type { Answer } from "../problem/answer";
import type { Variant } from "../problem/variant";
import { answerSlots, keySlots, type Slot } from "./answer-slots";
import { elementsOf } from "./shaped-slots";
import { explainSlot, type SlotValue } from "./explain-slot";
import { sameFormula } from "./same-formula";

/** A wrong answer that some have given: the same variant and the same meaning, however it was typed. */
export type WrongAnswer = {
  readonly variant: Variant;
  readonly answer: Answer;
  /** The known mistakes that surely explain it. */
  readonly mistakes: readonly MistakeName[];
  /** By how many students it was given. */
  readonly students: number;
};

/**
 * What stands at one place of a group's answers. `right`: what was asked for. Formulas are text that reads back, in variables and
 * parameters. `shape`: how the formulas at the places #1, #2 and so on stand together, each in place of a #.
 */
export type GroupSlot = { readonly place: string; readonly kind: "right" } | { readonly place: string; readonly kind: "formula" | "words" | "shape"; readonly text: string };

/** What is common to a group's answers. Plain JSON: by it, later answers are recognised. */
export type GroupSign = { readonly mistakes: readonly MistakeName[]; readonly slots: readonly GroupSlot[] };

export type AnswerGroup = {
  /** The same for the same sign, whenever the answers are grouped. */
  readonly key: string;
  readonly sign: GroupSign;
  /** The answers, by their places in what was given, the most frequent first. */
  readonly members: readonly number[];
  readonly students: number;
};

/**
 * Gathers wrong answers across everybody's variants, the largest group first: by the known mistakes where there are any,
 * else by the answer as a function of the variant's parameters. A formula in the parameters is believed when it explains
 * the answers of several variants, each by the same proof that a verdict rests on.
 *
 * @param onSlot is told after each place of the answer how many are through
 */
export function groupAnswers(given: readonly WrongAnswer[], onSlot: (done: number, all: number) => void = () => undefined): readonly AnswerGroup[] {
  const slotted = given.map(({ variant, answer }) => answerSlots(variant, answer));
  const places = [...new Set(slotted.flatMap((slots) => slots.map(({ place }) => place)))];
  const signs = given.map((): GroupSlot[] => []);
  places.forEach((place, i) => {
    signPlace(given, slotted, place).forEach((slot, index) => slot && signs[index]?.push(slot));
    onSlot(i + 1, places.length);
  });
  return gather(given, signs.map(setsInOrder));
}

function signPlace(given: readonly WrongAnswer[], slotted: readonly (readonly Slot[])[], place: string): readonly (GroupSlot | null)[] {
  const values: (SlotValue & { readonly index: number; readonly inKey: number | undefined })[] = [];
  const found = given.map(({ variant, students }, index): GroupSlot | null => {
    const slot = slotted[index]?.find((one) => one.place === place);
    if (!slot) return null;
    if (slot.said.kind === "words") return { place, kind: "words", text: slot.said.words };
    if (slot.said.kind === "shape") return { place, kind: "shape", text: slot.said.shape };
    const { formula } = slot.said;
    const key = keySlots(variant).get(place);
    if (key && sameFormula(formula, key)) return { place, kind: "right" };
    values.push({ index, variant, formula, students, inKey: slot.said.inKey });
    return slot.said.inKey !== undefined ? { place, kind: "right" } : { place, kind: "formula", text: toInfix(formula) };
  });
  const variables = [...new Set(given.flatMap(({ variant }) => [...keySlots(variant).values()].flatMap((key) => freeVariables(key))).concat(values.flatMap(({ formula }) => freeVariables(formula))))];
  for (const { text, explained } of explainSlot(values, variables)) {
    const hasParameters = names(text).length > 0;
    for (const at of explained) {
      const { index, inKey } = values[at] ?? {};
      // A number that is this part of the key in some variants alone says less than that it is right.
      const says = hasParameters || inKey === undefined || values.every((one, other) => one.inKey !== inKey || explained.includes(other));
      if (index !== undefined && says) found[index] = { place, kind: "formula", text };
    }
  }
  return found;
}

function names(text: string): readonly string[] {
  const reading = readExpr(text);
  return reading.ok ? freeVariables(reading.expr) : [];
}

/** The elements of a set in one order, whichever was the smaller one in a variant. */
function setsInOrder(slots: readonly GroupSlot[]): readonly GroupSlot[] {
  return slots.flatMap((shape, at) => {
    if (isInShape(shape)) return [];
    if (shape.kind !== "shape") return [shape];
    const after = slots.slice(at + 1);
    const end = after.findIndex((slot) => !isInShape(slot));
    const formulas = end < 0 ? after : after.slice(0, end);
    const elements = elementsOf(shape.text, formulas);
    const ordered = elements ? elements.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1)).flat() : formulas;
    return [shape, ...ordered.map((slot, i) => ({ ...slot, place: formulas[i]?.place ?? slot.place }))];
  });
}

const isInShape = ({ place }: GroupSlot): boolean => /#\d+$/.test(place);
const textOf = (element: readonly GroupSlot[]): string => element.map((slot) => (slot.kind === "right" ? "" : slot.text)).join(", ");

function gather(given: readonly WrongAnswer[], signs: readonly (readonly GroupSlot[])[]): readonly AnswerGroup[] {
  const groups = new Map<string, number[]>();
  given.forEach(({ mistakes }, index) => {
    const slots = signs[index] ?? [];
    if (slots.length === 0) return;
    const key = keyOf(mistakes, slots);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const weigh = (index: number): number => given[index]?.students ?? 0;
  return [...groups]
    .map(([key, indexes]): AnswerGroup => {
      const members = [...indexes].sort((a, b) => weigh(b) - weigh(a) || a - b);
      return { key, sign: { mistakes: given[members[0] ?? 0]?.mistakes ?? [], slots: mostCommon(members, signs, weigh) }, members, students: members.reduce((sum, index) => sum + weigh(index), 0) };
    })
    .sort((a, b) => b.students - a.students || (a.key < b.key ? -1 : 1));
}

const keyOf = (mistakes: readonly MistakeName[], slots: readonly GroupSlot[]): string => (mistakes.length > 0 ? `mistake ${[...mistakes].sort().join(" ")}` : `answer ${JSON.stringify(slots)}`);

/** Answers of one mistake may have several forms: the one that most have given stands for them. */
function mostCommon(members: readonly number[], signs: readonly (readonly GroupSlot[])[], weigh: (index: number) => number): readonly GroupSlot[] {
  const forms = new Map<string, { readonly slots: readonly GroupSlot[]; weight: number }>();
  for (const index of members) {
    const slots = signs[index] ?? [];
    const form = forms.get(JSON.stringify(slots)) ?? { slots, weight: 0 };
    form.weight += weigh(index);
    forms.set(JSON.stringify(slots), form);
  }
  return [...forms.values()].sort((a, b) => b.weight - a.weight)[0]?.slots ?? [];
}
