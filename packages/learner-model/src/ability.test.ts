import { describe, expect, it } from "vitest";
import { abilityAt, chanceOf, corrected, NEWCOMER, rate } from "./ability";

const now = new Date("2026-11-23T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);

describe("Glicko", () => {
  it("gives the worked example of Glickman's description: 1500 ± 200 meets 1400, 1550 and 1700", () => {
    const after = corrected({ rating: 1500, deviation: 200 }, [
      { opponent: { rating: 1400, deviation: 30 }, score: 1 },
      { opponent: { rating: 1550, deviation: 100 }, score: 0 },
      { opponent: { rating: 1700, deviation: 300 }, score: 0 },
    ]);
    expect(after.rating).toBeCloseTo(1464, 0);
    expect(after.deviation).toBeCloseTo(151.4, 1);
  });

  it("moves a newcomer far and an old acquaintance little", () => {
    const moved = (deviation: number) => corrected({ rating: 1300, deviation }, [{ opponent: { rating: 1300, deviation: 40 }, score: 1 }]).rating - 1300;
    expect(moved(250)).toBeGreaterThan(100);
    expect(moved(60)).toBeLessThan(15);
  });
});

describe("an ability", () => {
  it("is close to nothing before the first answer", () => {
    expect(abilityAt(null, now)).toEqual({ ...NEWCOMER, at: now });
  });

  it("rises with a right answer, falls with none, and help counts as half: little at an even chance", () => {
    const even = { rating: 1350, deviation: 100, at: now };
    const [right, helped, none] = [1, 0.5, 0].map((score) => rate(even, 3, score, now).rating);
    expect(right).toBeGreaterThan(1350);
    expect(none).toBeLessThan(1350);
    expect(helped).toBeCloseTo(1350, 6);
  });

  it("grows less certain with time, up to a newcomer's, and keeps its rating", () => {
    const known = { rating: 1600, deviation: 60, at: now };
    expect(abilityAt(known, later(30))).toMatchObject({ rating: 1600, deviation: expect.closeTo(91.8, 0) });
    expect(abilityAt(known, later(365)).deviation).toBeCloseTo(250, 6);
    expect(abilityAt(known, later(3650)).deviation).toBe(250);
  });

  it("never grows so certain that a change would go unseen", () => {
    let known = rate(null, 3, 1, now);
    for (let i = 0; i < 200; i++) known = rate(known, 3, i % 2, now);
    expect(known.deviation).toBe(60);
  });

  it.each([
    [1150, 1, 0.5],
    [1350, 3, 0.5],
    [1350, 1, 0.75],
    [1350, 5, 0.25],
  ])("with rating %d and difficulty %d means a chance of about %d", (rating, difficulty, chance) => {
    expect(chanceOf({ rating, deviation: 0 }, difficulty)).toBeCloseTo(chance, 1);
  });
});
