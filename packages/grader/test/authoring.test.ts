import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manyDigits } from "@nabla/calc-core/digits";
import { checkProblem, problemJsonSchema, readProblem } from "../src/index";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const guide = read("../../../docs/authoring.md");
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => [/id: (\S+)/.exec(yaml)?.[1] ?? "?", yaml] as const);

describe("the examples in docs/authoring.md", () => {
  it("are there", () => expect(examples.length).toBeGreaterThan(5));

  it.each(examples)("%s is read and passes the self-test", (_, yaml) => {
    const reading = readProblem(yaml);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(checkProblem(reading.problem, { variants: 12, digits: manyDigits }).findings).toEqual([]);
  });
});

it("every kind of question has its example or its row in the guide", () => {
  const kinds = [...JSON.stringify(problemJsonSchema()).matchAll(/"kind":\{"type":"string","const":"([a-z-]+)"/g)].map(([, kind = ""]) => kind);
  expect(new Set(kinds).size).toBeGreaterThan(20);
  const shown = new Set(examples.flatMap(([, yaml]) => [...yaml.matchAll(/kind: ([a-z-]+)/g)].map(([, kind = ""]) => kind)));
  const rows = new Set([...guide.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, kind = ""]) => kind)));
  expect([...new Set(kinds)].filter((kind) => !rows.has(kind))).toEqual([]);
  expect([...new Set(kinds)].filter((kind) => !shown.has(kind)).sort()).toEqual(["choices", "expression", "gradient", "hessian", "match", "order"]);
});

it("problem.schema.json is what the schema says today", () => {
  const path = "../problem.schema.json";
  const stored = existsSync(new URL(path, import.meta.url)) ? read(path) : "";
  expect(stored, "write problemJsonSchema() to packages/grader/problem.schema.json").toBe(`${JSON.stringify(problemJsonSchema(), null, 2)}\n`);
});
