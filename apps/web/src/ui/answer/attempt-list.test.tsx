import { type ComponentProps } from "react";
import { expect, it } from "vitest";
import { inEnglish } from "../in-english.test-kit";
import { AttemptList } from "./attempt-list";

const attempt: ComponentProps<typeof AttemptList>["attempts"][number] = {
  id: "1",
  given: { kind: "entries", rows: [["2x"], ["x"]] },
  outcome: { verdict: "unequal", score: 0.5, feedback: [], entries: [[{ verdict: "equal", feedback: [] }], [{ verdict: "unequal", feedback: [{ code: "sign-error", message: "A sign is turned.", lesson: { concept: "derivative", section: "rules" } }] }]] },
  counted: true,
  lateCost: 0,
  review: null,
  at: new Date("2026-11-23T12:00:00Z"),
};
const list = (one: Partial<typeof attempt>) => inEnglish(<AttemptList attempts={[{ ...attempt, ...one }]} input={null} points={4} timeZone="UTC" lessons="/lessons" />);

it("says of each answer what was given and found, entry by entry, with the lesson's place", () => {
  expect(list({})).toMatch(/Partly right.*\(2x, x\).*Entry 2: <\/span>A sign is turned\. <a [^>]*href="\/lessons\/derivative#rules"/s);
  expect(list({})).not.toMatch(/Not counted|Late|instructor/);
});

it.each([
  ["an answer that was not counted", { counted: false }, "Not counted · "],
  ["lateness", { lateCost: 0.2 }, "Late: 20% less."],
  ["points of a person", { review: { score: 0.75, comment: "" } }, "Your instructor gave 3 of 4."],
  ["what a person wrote", { review: { score: null, comment: "Nearly." } }, "Nearly."],
])("tells of %s", (_, one, says) => {
  expect(list(one)).toContain(says);
});
