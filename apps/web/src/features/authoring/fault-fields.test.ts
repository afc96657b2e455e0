import { describe, expect, it } from "vitest";
import { faultsByField, fieldOf, fieldFault } from "./fault-fields";
import { shownFields } from "./form-fields";
import { BLANK_FORM } from "./problem-form";

describe("the field of a fault", () => {
  it.each([
    ["title", "title"],
    ["ask.of", "ask.of"],
    ["ask.options.1.text", "ask.options"],
    ["ask/options/1", "ask.options"],
    ["parameters.a.integers[0]", "parameters.a"],
    ["let.f", "let.f"],
    ["hints.0", "hints"],
    ["", ""],
  ])("%j is at %j", (path, field) => expect(fieldOf(path)).toBe(field));
});

it("shows each fault once, and keeps what has no field", () => {
  const faults = [
    { path: "ask.of", message: "first" },
    { path: "ask.of", message: "second" },
    { path: "ask.policy", message: "hidden" },
    { path: "", message: "whole" },
  ];
  expect(faultsByField(faults, shownFields(BLANK_FORM))).toEqual({ fields: { "ask.of": { words: "first" } }, others: ["ask.policy: hidden", "whole"] });
});

describe("the schema's sentences", () => {
  it.each([
    ["Invalid input: expected string, received undefined", "missing"],
    ["Too small: expected string to have >=1 characters", "missing"],
    ["Invalid input: expected number, received string", "not-a-number"],
    ["Too big: expected number to be <=1000", { key: "at-most", bound: "1000" }],
    ["Too small: expected number to be >0", { key: "above", bound: "0" }],
    ["exactly one option is correct", { words: "exactly one option is correct" }],
  ])("%s", (message, plain) => expect(fieldFault(message)).toEqual(plain));
});
