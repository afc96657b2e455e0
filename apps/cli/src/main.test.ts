import { describe, expect, it } from "vitest";
import { nabla } from "./nabla.test-kit";

const PROBLEM = `
format: 1
id: case
title: Case
concept: chain-rule
difficulty: 1
parameters:
  a: { choose: [2, 3, 4, 5, 6, 7] }
statement: Differentiate {{sin(a x^2)}}.
ask: { kind: derivative, of: sin(a x^2), in: x }
`;

describe("single calls", () => {
  it.each<[string[], string]>([
    [["diff", "sin(2x^2)", "--wrt", "x"], "4x cos(2x^2)"],
    [["diff", "x^4", "--order", "2"], "12x^2"],
    [["diff", "-x^2"], "-2x"],
    [["gradient", "x^2 y + sin(z)", "--vars", "x,y,z"], "cos(z)"],
    [["hessian", "x^2 y", "--vars", "x,y"], "[2y, 2x]"],
    [["jacobian", "x y; x + y", "--vars", "x,y"], "[y, x]"],
    [["equiv", "2x cos(x)", "cos(x)*2x"], "equal"],
    [["equiv", "sqrt(x^2)", "x", "--domain", "x > 0"], "equal"],
    [["parse", "4x cos(2x^2)"], "4*x*cos(2*x^2)"],
    [["diff", "λ^2 x", "--wrt", "λ", "--at", "λ=3,x=1"], "= 6 ≈ 6"],
    [["diff", "x_1^2 x", "--wrt", "x₁"], "2x x_1"],
    [["gradient", "λ^2 \\mu", "--vars", "λ,\\mu"], "[2lambda mu, lambda^2]"],
    [["mistakes", "sin(2λ)", "cos(2λ)", "--wrt", "λ"], "missing-inner-derivative"],
  ])("%j prints %s", async (args, wanted) => {
    const { status, out } = await nabla(args);
    expect(out.join("\n")).toContain(wanted);
    expect(status).toBe(0);
  });

  it("gives a value at a point", async () => {
    const { rows } = await nabla(["diff", "x^3", "--at", "x=2", "--json"]);
    expect(rows[0]).toMatchObject({ derivative: "3*x^2", exact: "12", value: 12 });
  });

  it("works out each derivative on the way to the order asked for", async () => {
    const { rows } = await nabla(["diff", "x^3", "--order", "2", "--steps", "--json"]);
    const step = (before: string, after: string, order: number) => expect.objectContaining({ rule: "power rule", before, after, order });
    const [first, second] = ["\\frac{d}{dx}\\left(x^{3}\\right)", "\\frac{d}{dx}\\left(3 x^{2}\\right)"];
    expect(rows[0]).toMatchObject({ steps: [step(first, "3 x^{2}", 1), step(second, "6 x", 2)] });
  });

  it.each<[string[], number, RegExp]>([
    [["diff", "sin(2x"], 1, /never closed.*line 1, column 4/],
    [["diff", "x y"], 2, /several variables/],
    [["diff", "x^2", "--wrt", "x+1"], 2, /--wrt takes names of variables.*"x\+1" is none/],
    [["hessian", "x y", "--vars", "x,,y"], 2, /--vars takes names/],
    [["jacobian", "x y; x +; y"], 1, /line 1, column 8/],
    [["equiv", "x + (", "x"], 1, /line 1, column 5/],
    [["equiv", "x", "x)"], 1, /the reference: .*line 1, column 2/],
    [["equiv", "x", "x", "--domain", "x > "], 1, /the domain: .*line 1/],
    [["diff"], 2, /one formula/],
    [["diff", "x", "--order", "0"], 2, /--order/],
    [["diff", "x", "--orde", "1"], 2, /orde/],
    [["nonsense"], 2, /no command/],
    [["constructor"], 2, /no command/],
    [["check"], 2, /at least one/],
    [["check", "none.yaml"], 1, /cannot be read/],
  ])("%j ends with status %d and says why", async (args, status, sentence) => {
    const result = await nabla(args);
    expect(result.status).toBe(status);
    expect(result.err.join("\n")).toMatch(sentence);
  });
});

describe("streams", () => {
  it("judges pairs in order; a line that is none gets an error row and the stream goes on", async () => {
    const { status, rows } = await nabla(["equiv", "--jsonl"], [
      '{"id": "a", "student": "x + x", "reference": "2x"}',
      "not json",
      '{"id": "b", "student": "x"}',
      '{"id": "c", "student": "3x", "reference": "2x"}',
      '{"id": "d", "student": "3x(", "reference": "2x"}',
      '{"id": "e", "student": "[[1,2],[2,3]]", "reference": "[[1,2],[2,4]]"}',
    ]);
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([["a", "equal"], [null, "error"], ["b", "error"], ["c", "unequal"], ["d", "error"], ["e", "unequal"]]);
    expect(rows[3]).toMatchObject({ evidence: { kind: "refuted", at: { x: 2 }, student: { value: 6 }, reference: { value: 4 } } });
    expect(status).toBe(1);
  });

  // prettier-ignore
  it.each([
    ["x+y = 1",                "y = 1-x",                "equal"],
    ["y = x",                  "x = y",                  "equal"],
    ["x(x+y-1) = 0",           "y = 1-x",                "unequal"],
    ["{2, -2}",                "{-2, 2}",                "equal"],
    ["{(1,0)}",                "{(1,0), (-1,0)}",        "unequal"],
    ["1 < x or x < -1",        "|x| > 1",                "equal"],
    ["x >= 1",                 "x > 1",                  "unequal"],
    ["f'(x) = 2x",             "2x",                     "equal"],
  ])("judges what is no expression as a problem would: %s, %s", async (student, reference, verdict) => {
    const { rows } = await nabla(["equiv", "--jsonl"], [JSON.stringify({ id: 1, student, reference }), JSON.stringify({ id: 2, student, teacher: reference })]);
    expect(rows.map((row) => row["verdict"])).toEqual([verdict, verdict]);
  });

  it("reads texts with the place of a fault", async () => {
    const { rows } = await nabla(["parse", "--jsonl"], ['{"id": 1, "text": "2x cos x"}', '{"id": 2, "text": "3x + "}']);
    expect(rows[0]).toMatchObject({ id: 1, ok: true, canonical: "2*x*cos(x)" });
    expect(rows[1]).toMatchObject({ id: 2, ok: false });
    expect(typeof rows[1]?.["from"]).toBe("number");
  });

  it("differentiates", async () => {
    const rowsIn = ['\uFEFF{"id": 1, "f": "x^2 y", "wrt": "y"}', '{"id": 2, "f": "x^3", "order": 2}', '{"id": 3, "f": "((", "wrt": "x"}', '{"id": 4, "f": "λ^2", "wrt": "λ"}', '{"id": 5, "f": "x^2", "wrt": "x+1"}'];
    const { rows } = await nabla(["diff", "--jsonl"], rowsIn);
    expect(rows.map((row) => row["derivative"] ?? "fault")).toEqual(["x^2", "6*x", "fault", "2*lambda", "fault"]);
  });

  it("grades a batch of answers to a problem", async () => {
    const answers = '{"id": 1, "answer": "4x cos(2x^2)"}\n{"id": 2, "answer": "cos(2x^2)"}\n{"id": 3, "answer": "4x cos("}\n';
    const { rows } = await nabla(["grade", "p.yaml", "--answers", "a.jsonl", "--jsonl"], [], { "p.yaml": PROBLEM.replace("[2, 3, 4, 5, 6, 7]", "[2]"), "a.jsonl": answers });
    expect(rows.map(({ verdict, score }) => [verdict, score])).toEqual([["equal", 1], ["unequal", 0], ["error", 0]]);
  });

  it("checks what it graded again, and sees what was changed", async () => {
    const files = { "p.yaml": PROBLEM.replace("[2, 3, 4, 5, 6, 7]", "[3]"), "a.jsonl": '{"id": 1, "answer": "6x cos(3x^2)"}\n{"id": 2, "answer": "cos(x^2)"}\n{"id": 3, "answer": "4x cos("}\n' };
    const graded = await nabla(["grade", "p.yaml", "--answers", "a.jsonl", "--seed", "4", "--jsonl"], [], files);
    const again = await nabla(["grade", "p.yaml", "--answers", "g.jsonl", "--recheck", "--jsonl"], [], { ...files, "g.jsonl": graded.out.join("\n") });
    expect(again.rows.map(({ id, holds }) => [id, holds])).toEqual([[1, true], [2, true], [3, true]]);
    expect(again.status).toBe(0);
    const changed = graded.out.map((line) => line.replace('"verdict":"unequal"', '"verdict":"equal"')).join("\n");
    const seen = await nabla(["grade", "p.yaml", "--answers", "g.jsonl", "--recheck"], [], { ...files, "g.jsonl": changed });
    expect(seen.status).toBe(1);
    expect(seen.out.filter((line) => line.includes("does not stand"))).toHaveLength(1);
  });

  it("checks a problem file", async () => {
    const sound = await nabla(["check", "p.yaml", "--variants", "30"], [], { "p.yaml": PROBLEM });
    expect(sound).toMatchObject({ status: 0, out: ["p.yaml: sound over 30 variants"] });
    const broken = await nabla(["check", "p.yaml"], [], { "p.yaml": PROBLEM.replace("difficulty: 1", "difficulty: 7") });
    expect(broken.status).toBe(1);
    expect(broken.err[0]).toMatch(/^p\.yaml:6:\d+: error/);
  });
});
