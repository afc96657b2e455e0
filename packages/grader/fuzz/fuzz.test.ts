import { beforeAll, describe, expect, it } from "vitest";
import { type Trial, trial } from "./trial";

/** A short run; `npm run fuzz -- --minutes 60` is a long one. */
const PAIRS = 160;
const FROM = 1;

describe("random pairs of which the truth is known", () => {
  const trials: Trial[] = [];
  beforeAll(() => {
    for (let seed = FROM; seed < FROM + PAIRS; seed++) trials.push(trial(seed));
  });

  it("meet no wrong verdict and no wrong evidence", () => expect(trials.flatMap(({ findings }) => findings)).toEqual([]));

  it("are the same from the same seed", () => {
    for (const seed of [2, 3, 10, 11]) expect(trial(seed)).toEqual(trials[seed - FROM]);
  });

  it("are of both kinds, and the referee knows most of them", () => {
    expect(trials.filter(({ kind, truth }) => kind === "equal" && truth === "equal").length).toBeGreaterThan(PAIRS / 3);
    expect(trials.filter(({ kind, truth }) => kind === "broken" && truth === "different").length).toBeGreaterThan(PAIRS / 3);
  });

  it("are decided nearly always", () => {
    const known = trials.filter(({ truth }) => truth !== "unknown");
    expect(known.filter(({ verdict }) => verdict === "undecided").length / known.length).toBeLessThan(0.03);
  });
});
