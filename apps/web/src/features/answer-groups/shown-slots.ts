import type { GroupSlot } from "@nabla/grader";

/** What stands at one place of a group's answers, as it is shown: a formula is LaTeX, words are Markdown. */
export type ShownSlot = { readonly place: string; readonly kind: "right" | "formula" | "words"; readonly text: string };

/** The slots of a sign for people: where formulas stand in a shape, such as a set or an interval, the whole of it is one formula. */
export function shownSlots(slots: readonly GroupSlot[], latexOf: (formula: string) => string): readonly ShownSlot[] {
  return slots.flatMap((slot): ShownSlot[] => {
    switch (slot.kind) {
      case "right":
        return shapeAround(slot, slots) ? [] : [{ ...slot, text: "" }];
      case "formula":
        return shapeAround(slot, slots) ? [] : [{ ...slot, kind: "formula", text: latexOf(slot.text) }];
      case "words":
        return [{ ...slot, kind: "words" }];
      case "shape": {
        const inside = slots.filter((one) => shapeAround(one, [slot]));
        // A place that is right, and whose formula nobody knows for every variant, has a tick.
        const parts = inside.map((one) => (one.kind === "formula" ? latexOf(one.text) : "\\checkmark"));
        return [{ place: slot.place.slice(0, -1), kind: "formula", text: shapeLatex(slot.text, parts) }];
      }
    }
  });
}

/** The shape at `place=` that the formula at `place#1` stands in. */
const shapeAround = ({ place }: GroupSlot, slots: readonly GroupSlot[]): boolean => /#\d+$/.test(place) && slots.some((one) => one.kind === "shape" && one.place === place.replace(/#\d+$/, "="));

const SIGNS: Readonly<Record<string, string>> = { "{}": "\\emptyset", "{": "\\left\\{", "}": "\\right\\}", " U ": "\\cup ", oo: "\\infty " };

function shapeLatex(shape: string, parts: readonly string[]): string {
  let next = 0;
  return shape.replace(/#|\{\}|[{}]| U |oo/g, (sign) => (sign === "#" ? `{${parts[next++] ?? "\\cdot"}}` : (SIGNS[sign] ?? sign)));
}
