import { expect, it } from "vitest";
import { newJoinCode, plainJoinCode } from "./join-code";

it("has no letters that are taken for one another", () => {
  for (let i = 0; i < 200; i++) expect(newJoinCode()).toMatch(/^[A-HJKM-NP-Z2-9]{7}$/);
});

it.each([
  ["grad234", "GRAD234"],
  [" GRAD-234 ", "GRAD234"],
  ["gr ad 234", "GRAD234"],
])("is read as it was meant: %j", (typed, code) => expect(plainJoinCode(typed)).toBe(code));
