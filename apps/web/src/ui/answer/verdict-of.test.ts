import { expect, it } from "vitest";
import { verdictOf } from "./verdict-of";

it("tells the right value in the wrong form from the right answer", () => {
  expect(verdictOf({ verdict: "equal", score: 1 })).toEqual({ tone: "correct", key: "equal" });
  expect(verdictOf({ verdict: "equal", score: 0 })).toEqual({ tone: "attention", key: "form" });
  expect(verdictOf({ verdict: "unequal", score: 0.5 })).toEqual({ tone: "attention", key: "partly" });
});
