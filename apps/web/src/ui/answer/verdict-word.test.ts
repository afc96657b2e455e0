import { expect, it } from "vitest";
import { verdictWord } from "./verdict-word";

it("tells the right value in the wrong form from the right answer", () => {
  expect(verdictWord({ verdict: "equal", score: 1 }).word).toBe("Right");
  expect(verdictWord({ verdict: "equal", score: 0 }).tone).toBe("attention");
  expect(verdictWord({ verdict: "unequal", score: 0.5 }).word).toBe("Partly right");
});
