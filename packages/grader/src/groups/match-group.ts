import type { MistakeName } from "../mistakes/names";
import type { Answer } from "../problem/answer";
import type { Variant } from "../problem/variant";
import { answerSlots, keySlots, type Slot } from "./answer-slots";
import type { GroupSign, GroupSlot } from "./group-answers";
import { elementsOf } from "./shaped-slots";
import { sameFormula } from "./same-formula";

/** Does an answer, to whatever variant, belong to the group with this sign? A sign that the problem's version cannot fill has no answers. */
export function belongsToGroup(variant: Variant, answer: Answer, mistakes: readonly MistakeName[], sign: GroupSign): boolean {
  if (sign.mistakes.length > 0 || mistakes.length > 0) return sameNames(sign.mistakes, mistakes);
  const given = answerSlots(variant, answer);
  const byPlace = new Map(given.map((slot) => [slot.place, slot]));
  const keys = keySlots(variant);
  const fits = (slot: GroupSlot, at: Slot | undefined): boolean => holds(slot, at, variant, keys);
  return given.length === sign.slots.length && sign.slots.every((slot) => isInSet(slot, sign) || fits(slot, byPlace.get(slot.place))) && setsOf(sign).every((set) => hasElements(set, byPlace, fits));
}

type Fits = (slot: GroupSlot, at: Slot | undefined) => boolean;

/** The sets of a sign, element by element. */
function setsOf({ slots }: GroupSign): readonly (readonly (readonly GroupSlot[])[])[] {
  return slots.flatMap((slot) => {
    const set = slot.kind === "shape" ? elementsOf(slot.text, slots.filter(({ place }) => place.startsWith(`${slot.place.slice(0, -1)}#`))) : null;
    return set ? [set] : [];
  });
}

const isInSet = (slot: GroupSlot, sign: GroupSign): boolean => setsOf(sign).some((set) => set.flat().includes(slot));

/** Each element of the set is one of those given, wherever it stands among them. */
function hasElements(set: readonly (readonly GroupSlot[])[], byPlace: ReadonlyMap<string, Slot>, fits: Fits): boolean {
  const given = set.map((element) => element.map(({ place }) => byPlace.get(place)));
  const left = new Set(given.keys());
  return set.every((element) => {
    const found = [...left].find((i) => element.every((slot, j) => fits(slot, given[i]?.[j])));
    if (found === undefined) return false;
    left.delete(found);
    return true;
  });
}

const sameNames = (a: readonly MistakeName[], b: readonly MistakeName[]): boolean => [...a].sort().join(" ") === [...b].sort().join(" ");

function holds(wanted: GroupSlot, given: Slot | undefined, variant: Variant, keys: ReturnType<typeof keySlots>): boolean {
  if (!given) return false;
  if (wanted.kind === "words") return given.said.kind === "words" && given.said.words === wanted.text;
  if (wanted.kind === "shape") return given.said.kind === "shape" && given.said.shape === wanted.text;
  if (given.said.kind !== "formula") return false;
  const key = keys.get(wanted.place);
  if (wanted.kind === "right" && given.said.inKey !== undefined) return true;
  if (wanted.kind === "right") return key !== undefined && sameFormula(given.said.formula, key);
  try {
    return sameFormula(given.said.formula, variant.scope.formula(wanted.text, "group"));
  } catch {
    return false;
  }
}
