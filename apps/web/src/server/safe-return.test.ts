import { expect, it } from "vitest";
import { safeReturn } from "./safe-return";

it.each([
  ["/join/ABC", "/join/ABC"],
  ["/courses/1/sets/2?x=1#y", "/courses/1/sets/2?x=1#y"],
  [undefined, "/courses"],
  ["", "/courses"],
  ["https://evil.example", "/courses"],
  ["//evil.example", "/courses"],
  ["/\\evil.example", "/courses"],
  ["/x\\y", "/courses"],
  ["javascript:alert(1)", "/courses"],
  ["/\t/evil.example", "/courses"],
  ["/sign-in?next=/sign-in", "/courses"],
])("%s leads to %s", (asked, to) => {
  expect(safeReturn(asked)).toBe(to);
});
