import { expect, test } from "vitest";
import { firstAccepted } from "./languages";

test.each([
  ["de", "de"],
  ["de-AT,de;q=0.9,en;q=0.8", "de"],
  ["en-GB,en;q=0.9,de;q=0.8", "en"],
  ["fr,de;q=0.5", "de"],
  ["en;q=0.3, de;q=0.7", "de"],
  ["de;q=0, en", "en"],
  ["fr, es", null],
  ["*", null],
  ["", null],
  [null, null],
])("of %o, the catalogue speaks %o", (header, language) => {
  expect(firstAccepted(header)).toBe(language);
});

test("a language that is not offered is passed over", () => {
  expect(firstAccepted("de, en;q=0.5", ["en"])).toBe("en");
});
