import { expect, it } from "vitest";
import type { Evidence } from "@nabla/calc-core";
import { readAs } from "../mistakes/measure.test-kit";
import { counterexampleData } from "./counterexample";

const ball = (value: number) => ({ value, radius: 0 });
const at2: Evidence & { kind: "refuted" } = { kind: "refuted", reason: "values-differ", at: { x: 2 }, student: ball(6), reference: ball(12) };

it("has the point, the values there, and both curves around it", () => {
  const data = counterexampleData(at2, readAs("3x"), readAs("3x^2"), true);
  expect(data).toMatchObject({ at: { x: 2 }, student: { value: 6 }, reference: { value: 12 }, curves: { variable: "x" } });
  const { curves } = data as unknown as { curves: { x: number[]; student: number[]; reference: number[] } };
  expect([curves.x.length, curves.student.length, curves.reference.length]).toEqual([97, 97, 97]);
  expect([curves.x[0], curves.x[48], curves.x[96]]).toEqual([1, 2, 3]);
  expect([curves.student[48], curves.reference[48]]).toEqual([6, 12]);
});

it("keeps everything of the reference back", () => {
  const text = JSON.stringify(counterexampleData(at2, readAs("3x"), readAs("1234567 x^2"), false));
  expect(text).not.toContain("reference");
  expect(text).not.toContain("12345");
});

it("has few digits, no value where there is none, and is of bounded size", () => {
  const data = counterexampleData({ ...at2, at: { x: "1/2", y: 3 } }, readAs("ln(x) y"), readAs("x/3 + y"), true);
  const { curves } = data as unknown as { curves: { student: (number | null)[]; reference: number[] } };
  expect(curves.student[0]).toBeNull();
  expect(curves.reference[48]).toBe(3.167);
  expect(JSON.stringify(data).length).toBeLessThan(4_000);
});

it("has no curve where there is no variable", () => {
  expect(counterexampleData({ ...at2, at: {} }, readAs("3"), readAs("4"), false)).not.toHaveProperty("curves");
});
