import { expect, test } from "vitest";
import { isReachable } from "./prerequisites";

const edges = (...pairs: readonly string[]) => pairs.map((pair) => ({ setId: pair[0] ?? "", requiresId: pair[1] ?? "" }));

test.each<[what: string, set: string, requires: string[], there: string[], circle: boolean]>([
  ["nothing", "a", [], ["bc"], false],
  ["another set", "a", ["b"], [], false],
  ["itself", "a", ["a"], [], true],
  ["a set that waits for it", "a", ["b"], ["ba"], true],
  ["a set that waits for it in the end", "a", ["b"], ["bc", "cd", "da"], true],
  ["a chain that ends elsewhere", "a", ["b"], ["bc", "cd", "xa"], false],
  ["two ways to the same set", "a", ["b", "c"], ["bd", "cd"], false],
])("a set that waits for %s", (_, set, requires, there, circle) => {
  expect(isReachable(set, requires, edges(...there))).toBe(circle);
});
