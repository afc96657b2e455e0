import { expect, it } from "vitest";
import { isDue, recallChance, remember } from "./memory";

const now = new Date("2026-11-23T12:00:00Z");
const days = (from: Date, to: Date) => (to.getTime() - from.getTime()) / (24 * 3600 * 1000);

it("is due when the chance of recall has fallen to about nine in ten, which is what stability means", () => {
  const memory = remember(null, "unaided", now);
  // In whole days; the library keeps the four grades a day apart.
  expect(Math.abs(days(now, memory.dueAt) - memory.stability)).toBeLessThanOrEqual(1);
  expect(recallChance(memory, now)).toBe(1);
  expect(recallChance(memory, memory.dueAt)).toBeCloseTo(0.9, 1);
  expect(isDue(memory, now)).toBe(false);
  expect(isDue(memory, memory.dueAt)).toBe(true);
  expect(isDue(null, now)).toBe(false);
});

it("waits longer after each review that goes well, and comes back soon after one that does not", () => {
  const gaps: number[] = [];
  let memory = remember(null, "unaided", now);
  for (let i = 0; i < 5; i++) {
    gaps.push(days(memory.reviewedAt, memory.dueAt));
    memory = remember(memory, "unaided", memory.dueAt);
  }
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  expect(gaps[0]).toBeLessThan(5);
  expect(gaps.at(-1)).toBeGreaterThan(90);
  const lapsed = remember(memory, "not-yet", memory.dueAt);
  expect(days(lapsed.reviewedAt, lapsed.dueAt)).toBeLessThan(10);
  expect(lapsed.lapses).toBe(1);
});

it("trusts an answer with help less", () => {
  const memory = remember(null, "unaided", now);
  const [alone, helped] = [remember(memory, "unaided", memory.dueAt), remember(memory, "helped", memory.dueAt)];
  expect(helped.dueAt.getTime()).toBeLessThan(alone.dueAt.getTime());
});

it("is never put off much beyond a year, and gives the same for the same history", () => {
  const run = () => {
    let memory = remember(null, "unaided", now);
    for (let i = 0; i < 12; i++) memory = remember(memory, "unaided", memory.dueAt);
    return memory;
  };
  expect(days(run().reviewedAt, run().dueAt)).toBeLessThanOrEqual(366);
  expect(run()).toEqual(run());
});
