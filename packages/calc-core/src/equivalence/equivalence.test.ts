import { describe, expect, it } from "vitest";
import { manyDigits } from "../digits";
import { call, sum, sym } from "../expr/build";
import type { Condition } from "../expr/condition";
import { readDomain } from "../syntax/read-domain";
import { readExpr } from "../syntax/read";
import { decideEquivalence, type EquivalenceOptions } from "./decide";
import { equivalenceCases } from "./equivalence.cases";
import type { Coordinate, Equivalence } from "./evidence";

function decide(answer: string, reference: string, options: EquivalenceOptions = {}): Equivalence {
  const [a, r] = [readExpr(answer), readExpr(reference)];
  if (!a.ok || !r.ok) throw new Error(`cannot read ${a.ok ? reference : answer}`);
  return decideEquivalence(a.expr, r.expr, { digits: manyDigits, ...options });
}

function domain(text: string | undefined): { readonly domain?: readonly Condition[] } {
  if (text === undefined) return {};
  const reading = readDomain(text);
  if (!reading.ok) throw new Error(reading.fault.message);
  return { domain: reading.conditions };
}

describe("the answer book", () => {
  it.each(equivalenceCases.map((row) => ({ row, title: row.slice(0, 5).join(" · ") })))("$title", ({ row: [answer, reference, verdict, kind, , where] }) => {
    const decided = decide(answer, reference, domain(where));
    expect(decided.verdict).toBe(verdict);
    if (kind === "proved or sampled") expect(["proved", "sampled"]).toContain(decided.evidence.kind);
    else expect(decided.evidence.kind).toBe(kind);
  });

  it("has at least 120 rows", () => expect(equivalenceCases.length).toBeGreaterThanOrEqual(120));
});

describe("laws", () => {
  const bothWays = equivalenceCases.filter(([, , , , , where]) => where === undefined);

  it("holds an answer equal to itself", () => {
    for (const [answer, , verdict] of bothWays) if (verdict !== "undecided") expect(decide(answer, answer).verdict, answer).toBe("equal");
  });

  it("never refutes by values the other way round what it holds equal", () => {
    for (const [answer, reference, verdict] of bothWays) {
      if (verdict !== "equal") continue;
      const { evidence } = decide(reference, answer);
      expect(evidence.kind === "refuted" && evidence.reason === "values-differ", `${reference} | ${answer}`).toBe(false);
    }
  });

  it("says the same twice, to the letter", () => {
    for (const [answer, reference, , , , where] of equivalenceCases) {
      expect(decide(answer, reference, domain(where))).toEqual(decide(answer, reference, domain(where)));
    }
  });

  it("refutes with disjoint balls only", () => {
    for (const [answer, reference, , kind, , where] of equivalenceCases) {
      if (kind !== "refuted") continue;
      const { evidence } = decide(answer, reference, domain(where));
      if (evidence.kind !== "refuted" || evidence.reason !== "values-differ") continue;
      const [s, r] = [evidence.student, evidence.reference];
      // What many digits told apart may look the same in doubles.
      if (s && r && evidence.digits === undefined) expect(Math.abs(s.value - r.value)).toBeGreaterThan(s.radius + r.radius);
    }
  });
});

describe("evidence", () => {
  it("is a nice point with both values", () => {
    expect(decide("x^2", "x^3")).toMatchObject({ verdict: "unequal", evidence: { kind: "refuted", at: { x: 2 }, student: { value: 4, radius: 0 }, reference: { value: 8, radius: 0 } } });
  });

  // prettier-ignore
  const NICE: readonly (readonly [answer: string, reference: string, at: Readonly<Record<string, Coordinate>>, remark: string])[] = [
    ["e^(ln x)",               "x",           { x: -1 },        "a whole step away from the edge of a domain"],
    ["relu(x^2-10^10)",        "0",           { x: -200_000 },  "a round number beyond a corner"],
    ["relu(x+y-1000)",         "0",           { x: 1000, y: 1 }, "a round number beyond a line"],
    ["sqrt((x-1000000)^2)",    "1000000-x",   { x: 2_000_000 }, "where the argument of a root only touches 0"],
    ["relu(10^(-10)-x^2)",     "0",           { x: 0 },         "the middle of a bump, not a place on its side"],
    ["tanh(1000x)",            "sign(x)",     { x: "1/1000" },  "where a calculator tells the two apart"],
    ["sin(x)+10^(-30)",        "sin(x)",      { x: 0 },         "where nothing hides a small difference"],
    ["sin(2520pi x)",          "0",           { x: "1/100" },   "a fraction between the zeros of a wave"],
  ];

  it.each(NICE.map(([answer, reference, at, remark]) => ({ answer, reference, at, remark })))("is a point easy to type: $answer against $reference, $remark", ({ answer, reference, at }) => {
    expect(decide(answer, reference)).toMatchObject({ verdict: "unequal", evidence: { at } });
  });

  it("has the digits that tell two values apart where doubles do not", () => {
    expect(decide("e^(pi sqrt(163))", "262537412640768744")).toMatchObject({ evidence: { student: { decimal: "262537412640768743.99999999999925" }, reference: { decimal: "262537412640768744" } } });
    expect(decide("e^(-1000)", "0").message).toBe("The answer is 5.075958897549456765e-435 and the reference is 0.");
    const { evidence } = decide("e^1000", "e^1001");
    expect(evidence).toEqual(JSON.parse(JSON.stringify(evidence)));
  });

  it("names a stretch where the answer has no value", () => {
    const { evidence } = decide("ln(x)", "ln|x|");
    expect(evidence).toMatchObject({ kind: "refuted", reason: "student-undefined", stretch: { variable: "x" } });
    expect(evidence.kind === "refuted" && evidence.stretch && evidence.stretch.to < 0).toBe(true);
  });

  it("names a stretch on which a general power has no value but by chance, around a point at which it has none", () => {
    // At z = 1/2 it would be x^1.
    expect(decide("x^(2z)", "(x^2)^z")).toMatchObject({ evidence: { reason: "student-undefined", at: { x: -1, z: "3/4" }, student: null, stretch: { variable: "x", from: -1.25, to: -0.75 } } });
    expect(decide("(x^2)^z", "x^(2z)", { exactDomain: true })).toMatchObject({ verdict: "unequal", evidence: { reason: "reference-undefined" } });
    expect(decide("(-2)^(2pi)", "4^pi")).toMatchObject({ verdict: "unequal", evidence: { reason: "student-undefined", at: {}, student: null } });
  });

  it("asks for the exact domain where the author does", () => {
    expect(decide("ln|x|", "ln(x)").verdict).toBe("equal");
    expect(decide("ln|x|", "ln(x)", { exactDomain: true })).toMatchObject({ verdict: "unequal", evidence: { reason: "reference-undefined" } });
  });

  // prettier-ignore
  it.each([["sin(e^(-10^9))", "0"], ["cos(e^(-10^9))", "1"], ["e^(-10^10)", "e^(-10^10-1e-9)"], ["sin(10^(-400)x)", "10^(-400)x"]])("accepts nothing by digits that cannot show the rest: %s, %s", (answer, reference) => {
    expect(decide(answer, reference).verdict).toBe("undecided");
  });

  it("accepts nothing by points alone without many digits", () => {
    const [a, r] = [readExpr("floor(x)+ceil(-x)"), readExpr("0")];
    expect(a.ok && r.ok && decideEquivalence(a.expr, r.expr).verdict).toBe("undecided");
  });

  it("takes an unknown function for any function", () => {
    const [f, x, y] = [(u: ReturnType<typeof sym>) => call("f", [u]), sym("x"), sym("y")];
    expect(decideEquivalence(sum(f(x), f(y)), sum(f(y), f(x))).verdict).toBe("equal");
    expect(decideEquivalence(f(x), f(y)).verdict).toBe("unequal");
    expect(decideEquivalence(call("f", [x], [1]), f(x)).verdict).toBe("unequal");
  });
});

describe("answers that want to take long", () => {
  const long = (term: (i: number) => string): string => Array.from({ length: 300 }, (_, i) => term(i)).join("+");

  // prettier-ignore
  const LONG: readonly (readonly [string, string, string])[] = [
    ["9^9^9^9",                    "1",                    "a power tower"],
    ["(x+1)^100000",               "(x+1)^100001",         "a large exponent"],
    ["(x+y+z+1)^60",               "(x+y+z+2)^60",         "many terms when multiplied out"],
    [long((i) => `sin(${i}x)`),    "0",                    "a long sum of waves"],
    [long((i) => `abs(x-${i})`),   "x^2",                  "a corner at every integer"],
    [`${"sin(".repeat(60)}x${")".repeat(60)}`, `${"sin(".repeat(61)}x${")".repeat(61)}`, "deep nesting"],
    ["e^e^e^e^x",                  "e^e^e^e^(x+1)",        "overflows everywhere"],
    ["x^x^x^x",                    "x^x^x^x^x",            "a tower of powers"],
    ["gamma^gamma",                "erf(erf(erf(gamma)))", "costly functions"],
  ];

  it.each(LONG.map(([answer, reference, remark]) => ({ answer, reference, remark })))("ends: $remark", { timeout: 5_000 }, ({ answer, reference }) => {
    expect(decide(answer, reference).verdict).not.toBe("equal");
  });
});
