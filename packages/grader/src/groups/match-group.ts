import type { MistakeName } from "../mistakes/names";
import type { Answer } from "../problem/answer";
import type { Variant } from "../problem/variant";
import { answerSlots, keySlots, type Slot } from "./answer-slots";
import type { GroupSign, GroupSlot } from "./group-answers";
import { sameFormula } from "./same-formula";

/** Does an answer, to whatever variant, belong to the group with this sign? A sign that the problem's version cannot fill has no answers. */
export function belongsToGroup(variant: Variant, answer: Answer, mistakes: readonly MistakeName[], sign: GroupSign): boolean {
  if (sign.mistakes.length > 0 || mistakes.length > 0) return sameNames(sign.mistakes, mistakes);
  const given = answerSlots(variant, answer);
  const byPlace = new Map(given.map((slot) => [slot.place, slot]));
  const keys = keySlots(variant);
  return given.length === sign.slots.length && sign.slots.every((slot) => holds(slot, byPlace.get(slot.place), variant, keys));
}

const sameNames = (a: readonly MistakeName[], b: readonly MistakeName[]): boolean => [...a].sort().join(" ") === [...b].sort().join(" ");

function holds(wanted: GroupSlot, given: Slot | undefined, variant: Variant, keys: ReturnType<typeof keySlots>): boolean {
  if (!given) return false;
  if (wanted.kind === "words") return given.said.kind === "words" && given.said.words === wanted.text;
  if (given.said.kind !== "formula") return false;
  const key = keys.get(wanted.place);
  if (wanted.kind === "right") return key !== undefined && sameFormula(given.said.formula, key);
  try {
    return sameFormula(given.said.formula, variant.scope.formula(wanted.text, "group"));
  } catch {
    return false;
  }
}
