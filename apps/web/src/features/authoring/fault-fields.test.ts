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
    { code: "wrong-shape" as const, path: "ask.of", message: "first" },
    { code: "wrong-shape" as const, path: "ask.of", message: "second" },
    { code: "wrong-shape" as const, path: "ask.policy", message: "hidden" },
    { code: "wrong-shape" as const, path: "", message: "whole" },
  ];
  expect(faultsByField(faults, shownFields(BLANK_FORM))).toEqual({ fields: { "ask.of": { words: "first" } }, others: ["ask.policy: hidden", "whole"] });
});

describe("what is told at a field", () => {
  it.each([
    ["missing-field", 'The field "of" is missing.', "missing"],
    ["wrong-shape", "A number belongs here.", { words: "A number belongs here." }],
  ] as const)("%s", (code, message, plain) => expect(fieldFault({ code, message })).toEqual(plain));
});
