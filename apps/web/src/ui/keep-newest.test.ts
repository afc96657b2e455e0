import { expect, it } from "vitest";
import { keepNewest } from "./keep-newest";

it("makes each thing once, and forgets what was not asked for longest", () => {
  const made: string[] = [];
  const kept = keepNewest<string | null>(2);
  const ask = (key: string) =>
    kept(key, () => {
      made.push(key);
      return key === "nothing" ? null : key.toUpperCase();
    });
  expect([ask("a"), ask("nothing"), ask("a"), ask("nothing")]).toEqual(["A", null, "A", null]);
  expect(made).toEqual(["a", "nothing"]);
  ask("a");
  ask("b");
  expect([ask("a"), ask("nothing")]).toEqual(["A", null]);
  expect(made).toEqual(["a", "nothing", "b", "nothing"]);
});
