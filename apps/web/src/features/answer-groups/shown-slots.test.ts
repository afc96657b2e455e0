import type { GroupSlot } from "@nabla/grader";
import { expect, it } from "vitest";
import { shownSlots } from "./shown-slots";

const shaped = (shape: string, formulas: readonly (string | null)[], prefix = ""): GroupSlot[] => [
  { place: `${prefix}=`, kind: "shape", text: shape },
  ...formulas.map((text, i): GroupSlot => (text === null ? { place: `${prefix}#${i + 1}`, kind: "right" } : { place: `${prefix}#${i + 1}`, kind: "formula", text })),
];

it.each<[string, readonly GroupSlot[], readonly (readonly [string, string, string])[]]>([
  ["a set", shaped("{#, #}", ["a", "-a"]), [["", "formula", "\\left\\{{<a>}, {<-a>}\\right\\}"]]],
  ["nothing", shaped("{}", []), [["", "formula", "\\emptyset"]]],
  ["a union of intervals, with an end that is right", shaped("(-oo, #] U [#, oo)", [null, "b"]), [["", "formula", "(-\\infty , {\\checkmark}]\\cup [{<b>}, \\infty )"]]],
  ["an equation in a part beside a choice", [{ place: "p ", kind: "words", text: "yes" }, ...shaped("y = #", ["a x"], "q ")], [["p ", "words", "yes"], ["q ", "formula", "y = {<a x>}"]]],
  ["what has no shape", [{ place: "1,1", kind: "right" }, { place: "2,1", kind: "formula", text: "b" }], [["1,1", "right", ""], ["2,1", "formula", "<b>"]]],
])("shows %s", (_, slots, shown) => {
  expect(shownSlots(slots, (text) => `<${text}>`).map(({ place, kind, text }) => [place, kind, text])).toEqual(shown);
});
