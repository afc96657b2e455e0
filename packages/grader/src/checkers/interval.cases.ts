import type { KindCase } from "./kind-case";

// prettier-ignore
export const intervalCases: readonly KindCase[] = [
  { ask: { kind: "interval", is: "(-1, 2] ∪ [3, ∞)" }, rows: [
    ["(-1, 2] ∪ [3, ∞)", "right", 1, "plain"],
    ["[3, oo) U (-1, 2]", "right", 1, "another order, typed by hand"],
    ["-1 < x <= 2 or x >= 3", "right", 1, "conditions"],
    ["(-1, 0] ∪ [0, 2] ∪ [3, ∞)", "right", 1, "in pieces that touch"],
    ["(-1, 2] \\cup [3, \\infty)", "right", 1, "LaTeX"],
    ["x > -1 and x <= 2 or x >= 3", "right", 1, "and before or"],
    ["(-1, 2) ∪ [3, ∞)", "wrong-brackets", 0.75, "one bracket"],
    ["[-1, 2) ∪ (3, ∞)", "wrong-brackets", 0.5, "every bracket"],
    ["(-1, 2]", "interval-wrong", 0.5, "one interval is missing"],
    ["(-1, ∞)", "interval-wrong", 0, "the gap is filled"],
    ["(-1, 2] ∪ [4, ∞)", "interval-wrong", 0, "another end takes one back"],
    ["(1, 2] ∪ [3, ∞)", "interval-wrong", 0, "a sign"],
    ["R", "interval-wrong", 0, "everything"],
    ["none", "interval-wrong", 0, "nothing"],
    ["(-1, 2", "unreadable", 0, "a bracket is open"],
    ["[3, ∞]", "unreadable", 0, "infinity with a square bracket"],
    ["x < 2, x > 3", "unreadable", 0, "and or or?"],
    ["(-1, y)", "unreadable", 0, "another letter"],
    ["(-1, x)", "unreadable", 0, "an end that is no number"],
    ["5", "unreadable", 0, "a number"],
    ["", "unreadable", 0, "nothing"],
  ] },
  { ask: { kind: "interval", is: "x != 0" }, rows: [
    ["(-∞, 0) ∪ (0, ∞)", "right", 1, "two intervals"],
    ["R \\ {0}", "right", 1, "everything but one"],
    ["x < 0 or x > 0", "right", 1, "conditions"],
    ["\\mathbb{R} \\setminus \\{0\\}", "right", 1, "LaTeX"],
    ["x ≠ 0", "right", 1, "the sign for it"],
    ["R", "interval-wrong", 0, "the gap is filled"],
    ["x > 0", "interval-wrong", 0.5, "one half"],
  ] },
  { ask: { kind: "interval", is: "(-sqrt(8), sqrt(8))" }, rows: [
    ["(-2sqrt(2), 2sqrt(2))", "right", 1, "roots"],
    ["x^2 < 8", "unreadable", 0, "a condition that is still to be solved"],
    ["(-2.83, 2.83)", "interval-wrong", 0, "rounded"],
    ["[-2sqrt(2), 2sqrt(2)]", "wrong-brackets", 0.5, "the ends do not belong to it"],
    ["-sqrt(8) < x < sqrt(8)", "right", 1, "a chain"],
  ] },
  { ask: { kind: "interval", is: "none" }, rows: [
    ["none", "right", 1, "the empty set"],
    ["(2, 1)", "right", 1, "an interval with nothing in it"],
    ["(0, 1)", "interval-wrong", 0, "something"],
  ] },
];
