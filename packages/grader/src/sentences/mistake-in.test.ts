import { expect, it } from "vitest";
import { MISTAKE_NAMES } from "../mistakes/names";
import { mistakeDoes } from "./mistake-in";

it.each(MISTAKE_NAMES)("what is done in %s is a sentence of its own in German", (name) => {
  expect(mistakeDoes(name, "de")).toMatch(/^\p{Lu}.+\.$/u);
  expect(mistakeDoes(name, "de")).not.toBe(mistakeDoes(name));
});
