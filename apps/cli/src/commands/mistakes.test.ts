import { describe, expect, it } from "vitest";
import { nabla } from "../nabla.test-kit";

describe("one answer", () => {
  it.each<[string[], RegExp]>([
    [["sin(2x^2)", "cos(2x^2)", "--wrt", "x"], /^missing-inner-derivative: A factor is missing/],
    [["sin(2x^2)", "cos(2x^2)"], /^missing-inner-derivative/],
    [["cos(3x)", "sin(3x)"], /^missing-inner-derivative: .*\nsign-of-derivative-of-cosine: /],
    [["x e^x", "e^x"], /different mistakes[^]*product-of-derivatives\n {2}term-dropped/],
    [["x^3", "3x^2"], /the answer is right/],
    [["x^3", "3x^2 + sin(x)"], /no known mistake/],
    [["x^2 y", "x^2", "--wrt", "x"], /^wrong-variable/],
    [["x^2 y", "[x^2, 2x y]", "--wrt", "x,y"], /^gradient-entry-order/],
    [["x^2 y", "2x y + x^2", "--wrt", "x,y"], /^gradient-summed/],
    [["x y; x + y", "[[y, 1], [x, 1]]"], /^jacobian-transposed/],
    [["x^2 y + y^2", "[[2y, 0], [0, 2]]", "--wrt", "x,y"], /^hessian-mixed-terms-zero/],
    [["sin(2x)", "-2sin(2x)", "--order", "2"], /^missing-inner-derivative/],
    [["x^2 + y^2", "[6/5, 12/5]", "--at", "x=1,y=2", "--rate", "1/10"], /^descent-uphill/],
    [["x^2 - 2", "5/2", "--at", "x=2", "--kind", "newton-root"], /^newton-sign/],
  ])("%j: %s", async (args, wanted) => {
    const { status, out } = await nabla(["mistakes", ...args]);
    expect(out.join("\n")).toMatch(wanted);
    expect(status).toBe(0);
  });

  it("as JSON", async () => {
    const { rows } = await nabla(["mistakes", "sin(2x^2)", "cos(2x^2)", "--wrt", "x", "--json"]);
    expect(rows).toEqual([{ mistakes: ["missing-inner-derivative"], verdict: "unequal" }]);
  });

  it.each<[string[], number, RegExp]>([
    [["sin(2x", "cos(x)"], 1, /the function: .*never closed/],
    [["sin(x)", "cos(x"], 1, /never closed.*line 1, column 4/],
    [["x y", "y"], 1, /several variables/],
    [["x^2", "2x", "--domain", "x >"], 1, /the domain/],
    [["x^2"], 2, /the answer/],
    [["x^2", "2x", "--order", "0"], 2, /--order/],
    [["x^2", "1", "--at", "x"], 2, /--at/],
    [["x^2 y", "[1, 1]", "--at", "x=1", "--rate", "1"], 1, /no value for y/],
    [["x^2", "1", "--kind", "nonsense"], 1, /no question of the kind/],
  ])("%j ends with status %d and says why", async (args, status, sentence) => {
    const result = await nabla(["mistakes", ...args]);
    expect(result.err.join("\n")).toMatch(sentence);
    expect(result.status).toBe(status);
  });
});

describe("a stream", () => {
  it("answers every row in order, faulty ones in their place", async () => {
    const { status, rows } = await nabla(["mistakes", "--jsonl"], [
      '{"id": "a", "f": "sin(2x^2)", "wrt": "x", "answer": "cos(2x^2)"}',
      "not json",
      '{"id": "b", "f": "sin(x)"}',
      '{"id": "c", "f": "sin(x)", "wrt": "x", "answer": "cos(x)"}',
      '{"id": "d", "f": "sin(x)", "wrt": "x", "answer": "cos(x"}',
      '{"id": "e", "f": "sin(x", "wrt": "x", "answer": "cos(x)"}',
      '{"id": "f", "f": "x^3", "wrt": "x", "answer": "3x^2 + 1/3"}',
      '{"id": "g", "f": "x^2 y", "wrt": ["x", "y"], "answer": "[x^2, 2x y]"}',
      '{"id": "h", "f": "x^2", "at": {"x": 3}, "rate": 0.1, "answer": "3.6"}',
      '{"id": "i", "f": "x^2", "order": "one", "answer": "2"}',
    ]);
    expect(rows.map(({ id, mistakes }) => [id, mistakes])).toEqual([
      ["a", ["missing-inner-derivative"]],
      [null, []],
      ["b", []],
      ["c", []],
      ["d", []],
      ["e", []],
      ["f", []],
      ["g", ["gradient-entry-order"]],
      ["h", ["descent-uphill"]],
      ["i", []],
    ]);
    expect(rows.flatMap(({ id, error }) => (error === undefined ? [] : [id]))).toEqual([null, "b", "e", "i"]);
    expect(rows[0]?.["ms"]).toBe(0);
    expect(status).toBe(1);
  });

  it("lists every mistake where different ones explain the answer, and keeps them apart", async () => {
    const { rows, status } = await nabla(["mistakes", "--jsonl"], ['{"id": 1, "f": "cos(x)", "wrt": "x", "answer": "sin(x)"}']);
    expect(rows[0]).toMatchObject({ mistakes: ["integrated-instead", "sign-of-derivative-of-cosine"], explanations: [["integrated-instead"], ["sign-of-derivative-of-cosine"]] });
    expect(status).toBe(0);
  });
});
