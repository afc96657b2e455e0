import { expect, it } from "vitest";
import { readProblem } from "../problem/read-problem";
import { YAML_SENTENCES } from "../problem/yaml-fault";
import { problemFaultIn } from "./problem-fault-in";

const file = (ask: string, more = ""): string => `format: 2\nid: case\ntitle: Case\nconcept: derivative\ndifficulty: 1\nstatement: Find it.\n${more}ask: ${ask}\n`;

it.each([
  ["{ kind: derivative, of: 'sin(2x', in: x }", "", "„sin(2x“: Diese Klammer wird nicht richtig geschlossen."],
  ["{ kind: interval, is: '(-1, y' }", "", /^„\(-1, y“: \S/],
  ["{ kind: interval, is: '(-1, a x)' }", "", /ist keine Zahl$|^„/],
  ["{ kind: equation, equation: y + 1 }", "", /^„y \+ 1“ ist keine Gleichung/],
  ["{ kind: derivative, of: f, in: x }", "let: { f: f + x }\n", "f ist durch sich selbst definiert"],
  ["{ kind: derivative, of: a x, in: x }", "parameters: { a: { integers: [2, 3], except: [2, 3] } }\n", "für a bleibt keine Zahl übrig"],
  ["{ kind: derivative, of: a x, in: x }", "parameters: { a: { integers: [2, 3] } }\nwhere: ['a > 5']\n", "Keine Ziehung der Parameter erfüllt die Bedingungen."],
  ["{ kind: derivative, of: x, in: x }", "nonsense: 1\n", /^Das Feld „nonsense“ ist hier unbekannt/u],
])("of %s %s it is told in German", (ask, more, told) => {
  const reading = readProblem(file(ask, more));
  const [fault] = reading.ok ? [] : reading.faults;
  expect(fault && problemFaultIn(fault)).toBe(fault?.message);
  expect(fault && problemFaultIn(fault, "de")).toMatch(told);
});

it.each(YAML_SENTENCES)("%s has its German", (message) => {
  expect(problemFaultIn({ message }, "de")).not.toBe(message);
});
