import { describe, expect, it } from "vitest";
import { weightedGrade } from "./weighted-grade";

const homework = { categoryId: "h", weight: 60, dropLowest: 1 };
const exam = { categoryId: "e", weight: 40, dropLowest: 0 };
const sets = [
  { setId: "1", points: 10, categoryId: "h" },
  { setId: "2", points: 10, categoryId: "h" },
  { setId: "3", points: 20, categoryId: "h" },
  { setId: "x", points: 50, categoryId: "e" },
  { setId: "o", points: 99, categoryId: null },
];
type Earned = Record<string, number>;

describe("a grade by weighted categories", () => {
  // prettier-ignore
  it.each<[string, Parameters<typeof weightedGrade>[0], typeof sets, Earned, (number | null)[], number | null]>([
    ["everything", [homework, exam], sets, { 1: 10, 2: 10, 3: 20, x: 50 }, [1, 1], 1],
    ["the worst of three is left out, by its share and not its points", [homework, exam], sets, { 1: 5, 2: 10, 3: 12, x: 25 }, [22 / 30, 0.5], 0.6 * (22 / 30) + 0.4 * 0.5],
    ["what was not done counts with nothing", [homework, exam], sets, { 3: 20 }, [20 / 30, 0], 0.4],
    ["of equally bad ones the one worth least is left out", [homework], sets.slice(1, 3), { }, [0], 0],
    ["one set always counts", [{ ...homework, dropLowest: 9 }], sets, { 1: 1, 2: 2, 3: 20 }, [1], 1],
    ["a category in which nothing counts does not weigh", [homework, exam], sets.slice(0, 1), { 1: 4 }, [0.4, null], 0.4],
    ["without categories all sets together", [], sets.slice(0, 2), { 1: 10 }, [], 0.5],
    ["nothing yet", [homework], [], {}, [null], null],
    ["weights of nothing", [{ ...exam, weight: 0 }], sets, { x: 50 }, [1], null],
  ])("%s", (_, categories, counted, earned, shares, total) => {
    const grade = weightedGrade(categories, counted, new Map(Object.entries(earned)));
    expect(grade.shares.map((share) => share && Math.round(share * 1e9))).toEqual(shares.map((share) => share && Math.round(share * 1e9)));
    if (total === null) expect(grade.total).toBeNull();
    else expect(grade.total).toBeCloseTo(total, 12);
  });
});
