import { loadBank } from "@nabla/problem-bank";
import { describe, expect, it } from "vitest";
import { formHolds } from "./form-holds";

const yaml = (ask: string, more = ""): string => `format: 2
id: one
title: One
concept: derivative
difficulty: 1
statement: What is it?
ask: ${ask}
${more}`;

describe("the form holds a file that it writes back as it is", () => {
  it.each([
    ["a derivative", yaml("{ kind: derivative, of: sin(x), in: x }"), true],
    ["in an older format", yaml("{ kind: derivative, of: sin(x), in: x }").replace("format: 2", "format: 1"), true],
    ["a kind without fields of its own", yaml("{ kind: equation, value: y = 2x + 1 }"), false],
    ["a field that the form does not know", yaml("{ kind: derivative, of: sin(x), in: x }", "withhold-from: 1\n"), false],
    ["no problem", "title: 3", false],
  ])("%s", (_, file, holds) => {
    expect(formHolds(file)).toBe(holds);
  });

  it("and so for every problem of the bank whose kind stands in its menu", () => {
    const outside = loadBank().problems.filter(({ yaml: file }) => !formHolds(file)).map(({ problem }) => problem.ask.kind);
    expect(outside.filter((kind) => ["derivative", "gradient", "jacobian", "hessian"].includes(kind))).toEqual([]);
    expect(outside.length).toBeGreaterThan(0);
  });
});
