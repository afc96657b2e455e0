import { expect, it } from "vitest";
import { plainFileName } from "./file-name";

it.each([
  ["Calculus for deep learning", "calculus-for-deep-learning"],
  ["Über Ableitungen (WS 26/27)", "uber-ableitungen-ws-26-27"],
  ["  --x--  ", "x"],
  ["微积分", "course"],
  ["../../etc/passwd", "etc-passwd"],
])("%s", (title, name) => {
  expect(plainFileName(title, "course")).toBe(name);
});
