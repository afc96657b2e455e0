import { describe, expect, it } from "vitest";
import { manyDigits } from "../digits";
import { readExpr } from "../syntax/read";
import { decideEquivalence } from "./decide";

const terms = (count: number, term: (i: number) => string, between: string): string => Array.from({ length: count }, (_, i) => term(i)).join(between);
const nested = (count: number, open: string, inside: string, close: string): string => `${open.repeat(count)}${inside}${close.repeat(count)}`;

type Ending = "equal" | "unequal" | "undecided" | "error";

// prettier-ignore
/** What wants to take long or to take much; the reference; how it may end. */
const HOSTILE: readonly (readonly [remark: string, answer: string, reference: string, ending: readonly Ending[]])[] = [
  ["a power tower",                       "9^9^9^9^9",                                 "1",                                       ["undecided"]],
  ["two power towers",                    "9^9^9^9^9",                                 "9^9^9^9^8",                               ["undecided"]],
  ["a tower in the exponent",             "gamma^9^9^9",                               "1",                                       ["undecided", "unequal"]],
  ["towers of e",                         "e^e^e^e^e^e",                               "e^e^e^e^e^x",                             ["undecided", "unequal"]],
  ["a large power",                       "(x+1)^100000",                              "(x+1)^100000+1",                          ["unequal"]],
  ["a large power that cancels",          "(x+1)^100000-(x+1)^99999(x+1)",             "0",                                       ["equal"]],
  ["many variables to large powers",      "x^(10^9)y^(10^9)z^(10^9)",                  "(x y z)^(10^9)+1",                        ["unequal", "undecided"]],
  ["a sum to the five hundredth",         "(x+y+z+a+b+c)^500",                         "(x+y+z+a+b+c)^500+1e-9",                  ["unequal", "undecided"]],
  ["waves of 3 and of a thousandth",      "relu((2(sin(3))cos(3))/(cos(1e-3)+1e-9))",  "relu(sin(6)/cos(1e-3))",                  ["equal"]],
  ["a division of fine fractions",        "relu(-(2sin(3)cos(3))/(cos(1e-3)+1e-9))-relu(-sin(6)/cos(1e-3))", "0",                 ["unequal", "undecided"]],
  ["powers of a fine fraction",           "((x+1e-9)^300(y+1e-9)^100-1)/((x-1e-9)^50+y)", "(x+y)^300",                            ["unequal", "undecided"]],
  ["a high power of a root of 2",         "asinh(sinh((1+1e-15)ln(-2)))",              "ln(-2)",                                  ["unequal", "undecided"]],
  ["a high power of a root of 3",         "|e^((1+1e-15)ln(3)/2)-2|",                  "2-e^(ln(3)/2)",                           ["unequal", "undecided"]],
  ["ten thousand brackets",               nested(10_000, "(", "x", ")"),               "x",                                       ["error"]],
  ["a sine in a sine, 5,000 deep",        nested(5000, "sin(", "x", ")"),              "x",                                       ["error"]],
  ["a million digits",                    `1${"0".repeat(1_000_000)}`,                 "x",                                       ["error"]],
  ["five thousand digits below the bar",  `1/${"9".repeat(5000)}`,                     "0",                                       ["error", "unequal"]],
  ["a giant exponent of ten",             "1e999999999",                               "1",                                       ["error"]],
  ["a sum of 5,000 terms",                terms(5000, (i) => `x^${i}`, "+"),           "x",                                       ["error"]],
  ["a sum of 1,500 terms",                terms(1500, (i) => `x^${i}`, "+"),           "x",                                       ["unequal"]],
  ["a product of 3,000 factors",          terms(3000, (i) => `(x+${i})`, "*"),         "x",                                       ["error"]],
  ["a product of 600 factors",            terms(600, (i) => `(x+${i})`, "*"),          terms(600, (i) => `(x+${i + 1})`, "*"),    ["unequal", "undecided"]],
  ["a deep continued fraction",           nested(2000, "1/(1+", "x", ")"),             "x",                                       ["error"]],
  ["a continued fraction",                nested(40, "1/(1+", "x", ")"),               "x",                                       ["unequal"]],
  ["a corner at fifty places",            `max(${terms(49, (i) => `x-${i}`, ",")},0)`, "relu(x)",                                 ["undecided", "equal"]],
  ["a hundred corners",                   terms(100, (i) => `abs(x-${i})`, "+"),       terms(100, (i) => `abs(${i}-x)`, "+"),     ["undecided", "equal"]],
  ["a sum of 300 waves",                  terms(300, (i) => `sin(${i}x)`, "+"),        "0",                                       ["unequal"]],
  ["an exponent close to another",        "max(sigmoid(2x(1+1e-15)), x)",              "max(sigmoid(2x), x)",                     ["unequal"]],
  ["a root of a number hard to factor",   "sqrt(999999999989*1000000000039)",          "sqrt(999999999989)sqrt(1000000000039)",   ["equal"]],
  ["thirteen logarithms in one another",  nested(13, "ln(2+", "x", ")"),               nested(13, "ln(2+", "x+1e-9", ")"),        ["unequal", "undecided"]],
  ["six roots to the twentieth",          "(sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13))^20", "1",                          ["unequal"]],
  ["a wave of a tower",                   "sin(9^9^9)",                                "0",                                       ["undecided"]],
  ["logarithms of a tower",               "ln(ln(ln(10^10^10)))",                      "x",                                       ["unequal", "undecided"]],
];

/** Far beyond what any of these needs, so that a busy machine does not fail it; without bounds they would take for ever. */
const PATIENCE = 60_000;

describe("hostile answers", () => {
  it.each(HOSTILE.map(([remark, answer, reference, ending]) => ({ remark, answer, reference, ending })))("end clearly: $remark", { timeout: PATIENCE }, ({ answer, reference, ending }) => {
    const [a, r] = [readExpr(answer), readExpr(reference)];
    if (!r.ok) throw new Error(r.fault.message);
    const decided = a.ok ? decideEquivalence(a.expr, r.expr, { digits: manyDigits }) : { verdict: "error" as const, message: a.fault.message };
    expect(ending).toContain(decided.verdict);
    expect(decided.message).toMatch(/^[A-Z].{5,300}\.$/);
  });
});
