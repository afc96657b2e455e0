import { expect, it } from "vitest";
import { Slots } from "./slots";

const gate = () => {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), opened };
};

it("runs so many at once, lets so many wait, and refuses the rest", async () => {
  const slots = new Slots(2, 1);
  const door = gate();
  const started: number[] = [];
  const work = (n: number) => () => {
    started.push(n);
    return door.opened.then(() => n);
  };
  const all = [1, 2, 3, 4].map((n) => slots.use(work(n)));
  await Promise.resolve();
  expect(started).toEqual([1, 2]);
  door.open();
  expect(await Promise.all(all)).toEqual([1, 2, 3, null]);
});

it("gives the slot back when the work fails", async () => {
  const slots = new Slots(1, 5);
  await expect(slots.use(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await slots.use(() => Promise.resolve("yes"))).toBe("yes");
});
