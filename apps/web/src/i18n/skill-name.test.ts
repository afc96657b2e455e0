import { PRACTICE_SKILLS } from "@nabla/problem-bank";
import { expect, it } from "vitest";
import en from "../../messages/en/skills.json";

it("has a sentence for each skill that can be practised, and for no other", () => {
  expect(Object.keys(en).sort()).toEqual(PRACTICE_SKILLS.map(({ id }) => id).sort());
  expect(new Set(Object.values(en)).size).toBe(PRACTICE_SKILLS.length);
});
