import { describe, expect, it } from "vitest";
import { toInfix } from "../print/infix";
import type { ReadOptions } from "./names";
import { readExpr } from "./read";

const meaning = (text: string, options: ReadOptions): string => {
  const reading = readExpr(text, options);
  return reading.ok ? toInfix(reading.expr) : `${reading.fault.code}: ${reading.fault.suggestion ?? "-"}`;
};
const strict = (...variables: string[]): ReadOptions => ({ variables, strict: true });

// prettier-ignore
const rows: readonly (readonly [what: string, text: string, options: ReadOptions, meaning: string])[] = [
  ["a declared name beats a constant",        "e^x",        { variables: ["e", "x"] },        "e^x"],
  ["pi can be a variable",                    "2pi",        { variables: ["pi"] },            "2*pi"],
  ["a declared name beats a function",        "sin x",      { variables: ["sin", "x"] },      "sin*x"],
  ["a·cos where a is declared",               "acos(x)",    { variables: ["a", "x"] },        "a*cos(x)"],
  ["arccos keeps its meaning there",          "arccos(x)a", { variables: ["a", "x"] },        "arccos(x)*a"],
  ["σ as a variable is no sigmoid",           "σ(x+1)",     { variables: ["sigma", "x"] },    "sigma*(x + 1)"],
  ["f as a variable is no function",          "f(x+1)",     { variables: ["f", "x"] },        "f*(x + 1)"],
  ["a declared function is called",           "u(x)",       { functions: ["u"] },             "u(x)"],
  ["a declared function in a run",            "2xphi(x)",   { functions: ["phi"] },           "2*x*phi(x)"],
  ["words can be declared",                   "2loss",      { variables: ["loss"] },          "2*loss"],
  ["words in a run",                          "rate x",     { variables: ["rate", "x"] },     "rate*x"],
  ["letters of pi, declared one by one",      "pix",        { variables: ["p", "i", "x"] },   "p*i*x"],
  ["an index by its declared spelling",       "x1 + x_2",   { variables: ["x_1", "x2"] },     "x_1 + x2"],
  ["a hat by its declared spelling",          "\\hat{y}",   { variables: ["yhat"] },          "yhat"],
  ["log to base 10 where the course says so", "log(x)",     { logBase: "10" },                "log10(x)"],
  ["ln stays natural",                        "ln(x)",      { logBase: "10" },                "ln(x)"],
  ["strict: all declared",                    "xy + 2",     strict("x", "y"),                 "x*y + 2"],
  ["strict: constants need no declaration",   "pi e^x",     strict("x"),                      "pi*e^x"],
  ["strict: another case",                    "X^2",        strict("x", "y"),                 "unknown-name: x"],
  ["strict: a stranger alone",                "y + x",      strict("x"),                      "unknown-name: x"],
  ["strict: one stranger of two variables",   "z",          strict("x", "y"),                 "unknown-name: -"],
  ["strict: a stranger in a run",             "2xz",        strict("x", "y"),                 "unknown-name: -"],
  ["strict: a slip in a long name",           "weigth",     strict("weight"),                 "unknown-name: weight"],
  ["strict: a slip in a function",            "simn(x)",    strict("x"),                      "unknown-function: sin"],
  ["strict: a letter typed twice",            "sinn(x)",    strict("x"),                      "unknown-function: sin"],
  ["strict: two letters swapped",             "tahn(x)",    strict("x"),                      "unknown-function: tanh"],
  ["strict: nearly a name, named whole",      "yhat - y",   strict("y_hat", "y"),             "unknown-name: y_hat"],
  ["strict: a letter under its hat",          "ŷ - y",      strict("y_hat", "y"),             "y_hat - y"],
  ["strict: no name near it",                 "abcd",       strict("x"),                      "unknown-name: -"],
  ["strict: Greek",                           "alpha x",    strict("x"),                      "unknown-name: -"],
  ["strict: Greek, nearly declared",          "lamda x",    strict("lambda", "x"),            "unknown-name: lambda"],
  ["strict: an index",                        "w_2 x",      strict("w_1", "x"),               "unknown-name: w_1"],
  ["strict: x2 for x^2",                      "x2",         strict("x", "y"),                 "unknown-name: x"],
  ["strict: indices",                         "w_1x_{12}+b₁ - theta_1", strict("w_1", "x_12", "b_1", "theta_1"), "w_1*x_12 + b_1 - theta_1"],
  ["strict: a word with an index",            "loss_1 + loss_{2}", strict("loss_1", "loss_2"), "loss_1 + loss_2"],
  ["strict: an index in a run",               "2bw_1",      strict("b", "w_1"),               "2*b*w_1"],
  ["strict: hats and words",                  "\\hat{y} - y_max", strict("y_hat", "y_max"),  "y_hat - y_max"],
  ["strict: square brackets are no index",    "x[y]",       strict("x", "y"),                 "x*y"],
  ["strict: a stranger before a bracket",     "z[y]",       strict("x", "y"),                 "unknown-name: -"],
  ["strict: an unknown function of f",        "f(x)",       strict("x", "y"),                 "unknown-name: -"],
  ["strict: a small exponent",                "xⁿ",         strict("x"),                      "unknown-name: -"],
  ["names from JavaScript",                   "constructor", strict("x", "y"),                "unknown-name: -"],
  ["more of them",                            "valueOf(x)",  {},                              "unknown-name: -"],
  ["declared, they are names like any other", "constructor", strict("constructor"),           "constructor"],
];

describe("declared names", () => {
  it.each(rows)("%s: %s", (_, text, options, expected) => {
    expect(meaning(text, options)).toBe(expected);
  });
});
