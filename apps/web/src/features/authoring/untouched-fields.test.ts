import { expect, it } from "vitest";
import { BLANK_FORM, type ProblemForm } from "./problem-form";
import { untouchedFields } from "./untouched-fields";

const IN_A_NEW_ONE = ["title", "id", "let.f", "statement", "ask.of", "ask.value", "ask.options", "ask.items", "ask.pairs", "ask.text", "ask.gaps"];
const { ask } = BLANK_FORM;
const option = { text: "A", correct: true, why: "" };

it.each<readonly [string, Partial<ProblemForm>, readonly string[]]>([
  ["a title", { title: "T" }, ["title", "id"]],
  ["a function", { definitions: [{ name: "f", value: "x" }] }, ["let.f", "statement", "ask.of"]],
  ["one option", { ask: { ...ask, options: [option, { ...option, text: "" }] } }, ["ask.options"]],
  ["one line", { ask: { ...ask, items: ["", "A"] } }, ["ask.items"]],
  ["one side of a pair", { ask: { ...ask, pairs: [{ left: "", right: "A" }] } }, ["ask.pairs"]],
  ["a text with gaps", { ask: { ...ask, text: "[[a]]" } }, ["ask.text", "ask.gaps"]],
  ["the right answer", { ask: { ...ask, value: "2" } }, ["ask.value"]],
])("with %s what is missing there is told", (_, part, touched) => {
  expect([...untouchedFields({ ...BLANK_FORM, ...part })]).toEqual(IN_A_NEW_ONE.filter((field) => !touched.includes(field)));
});
