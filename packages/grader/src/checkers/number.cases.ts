import type { KindCase } from "./kind-case";

// prettier-ignore
export const numberCases: readonly KindCase[] = [
  { ask: { kind: "number", value: "1234.5", policy: { significant: 3 }, form: ["scientific-notation"] }, rows: [
    ["1.23 * 10^3", "right", 1, "plain"],
    ["1.23e3", "right", 1, "as a computer prints it"],
    ["1.23 \\times 10^{3}", "right", 1, "LaTeX"],
    ["1.2345 · 10^3", "right", 1, "more figures than asked for"],
    ["1230", "wrong-form", 0, "no power of ten"],
    ["12.3 * 10^2", "wrong-form", 0, "two digits before the point"],
    ["0.123e4", "wrong-form", 0, "none before it"],
    ["1.24 * 10^3", "outside-tolerance", 0, "another value"],
    ["1.23 * 10^4", "outside-tolerance", 0, "another power"],
    ["1.23 * 10^", "unreadable", 0, "unfinished"],
  ] },
  { ask: { kind: "number", value: "0.04567", policy: { significant: 2 }, form: ["significant-figures"] }, rows: [
    ["0.046", "right", 1, "zeros in front do not count"],
    ["4.6e-2", "right", 1, "a power of ten"],
    ["0.0457", "wrong-form", 0, "one figure too many"],
    ["0.05", "outside-tolerance", 0, "one too few"],
    ["0.045", "outside-tolerance", 0, "cut off instead of rounded"],
  ] },
  { ask: { kind: "number", value: "1200", policy: { significant: 3 }, form: ["significant-figures"] }, rows: [
    ["1200", "right", 1, "zeros at the end may count"],
    ["1.20e3", "right", 1, "they do here"],
    ["1200.0", "wrong-form", 0, "five figures"],
  ] },
  { ask: { kind: "number", value: "2/3", form: ["no-decimals"] }, rows: [
    ["2/3", "right", 1, "exact"],
    ["0.6667", "rounded-value", 0, "rounded"],
  ] },
];
