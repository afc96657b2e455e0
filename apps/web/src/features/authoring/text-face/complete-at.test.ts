import schema from "@nabla/grader/problem.schema.json";
import { expect, it } from "vitest";
import { completeAt } from "./complete-at";

const HEAD = `format: 2
id: sine
title: Sine
concept: chain-rule
difficulty: 2
parameters:
  a: { integers: [2, 5] }
let:
  f: sin(a x)
`;

/** The file's text with | where the cursor is. */
function labels(file: string): readonly string[] {
  const at = file.indexOf("|");
  return completeAt(schema, file.slice(0, at) + file.slice(at + 1), at)?.options.map(({ label }) => label) ?? [];
}

it.each<[string, string, readonly string[], readonly string[]]>([
  ["a field of the file", `${HEAD}st|`, ["statement", "ask", "hints"], ["title", "kind"]],
  ["a concept", HEAD.replace("chain-rule", "ch|"), ["chain-rule", "gradient"], ["title"]],
  ["a kind of question", `${HEAD}ask:\n  kind: |`, ["derivative", "graph", "parts"], ["of"]],
  ["the fields of that kind alone", `${HEAD}ask:\n  kind: derivative\n  o|\n`, ["of", "in", "order", "domain"], ["options", "kind"]],
  ["a name in a formula", `${HEAD}ask:\n  kind: derivative\n  of: |\n`, ["a", "f"], ["derivative"]],
  ["the first field of an object on its own line", `${HEAD}ask:\n  |`, ["kind"], ["title"]],
  ["the fields of an entry of a list", `${HEAD}ask:\n  kind: choice\n  options:\n    - text: yes\n      |\n`, ["correct", "why"], ["text", "left"]],
  ["true or false", `${HEAD}show-counterexample: |`, ["true", "false"], []],
  ["a form that is asked for", `${HEAD}ask:\n  kind: derivative\n  of: f\n  in: x\n  form: [fac|]\n`, ["factored", "expanded"], []],
  ["a name between double braces", `${HEAD}statement: |\n`.replace("statement: |", "statement: Let $f(x) = {{|}}$."), ["a", "f"], []],
  ["nothing in the midst of a sentence", `${HEAD}statement: Let it|`, [], ["title"]],
])("offers %s", (_, file, offered, others) => {
  const found = labels(file);
  expect(found).toEqual(expect.arrayContaining([...offered]));
  for (const other of others) expect(found).not.toContain(other);
  if (offered.length === 0) expect(found).toEqual([]);
});

it("writes a field with its colon, and only once", () => {
  expect(completeAt(schema, `${HEAD}hin`, HEAD.length + 3)?.options.find(({ label }) => label === "hints")?.apply).toBe("hints: ");
  expect(completeAt(schema, `${HEAD}hin: []`, HEAD.length + 3)?.options.find(({ label }) => label === "hints")?.apply).toBe("hints");
});
