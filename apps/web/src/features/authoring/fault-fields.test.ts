import { describe, expect, it } from "vitest";
import { faultsByField, fieldOf, plainWords } from "./fault-fields";
import { fieldLabel, shownFields } from "./form-fields";
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
  expect(faultsByField(faults, shownFields(BLANK_FORM))).toEqual({ fields: { "ask.of": "first" }, others: ["ask.policy: hidden", "whole"] });
});

describe("the schema's sentences", () => {
  it.each([
    ["Invalid input: expected string, received undefined", "This is still missing."],
    ["Too small: expected string to have >=1 characters", "This is still missing."],
    ["Invalid input: expected number, received string", "This has to be a number."],
    ["Too big: expected number to be <=1000", "This can be 1000 at most."],
    ["Too small: expected number to be >0", "This has to be above 0."],
    ["exactly one option is correct", "exactly one option is correct"],
  ])("%s", (message, plain) => expect(plainWords(message)).toBe(plain));
});

it.each([
  ["title", "Title"],
  ["let.f", "Function f"],
  ["parameters.a", "Parameter a"],
  ["ask.options", "Options"],
  ["ask.of", "Of the function"],
])("%s is called %s", (field, label) => expect(fieldLabel(field)).toBe(label));
