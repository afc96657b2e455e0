import { expect, it } from "vitest";
import { inEnglish } from "@/ui/in-english.test-kit";
import { useAttemptsLeft, useCostSentence } from "./cost-sentence";
import type { Submitted } from "./submit-answer";

const Left = ({ left }: { readonly left: number | null }) => useAttemptsLeft()(left);
const Cost = ({ submitted }: { readonly submitted: Omit<Submitted, "outcome"> }) => useCostSentence()(submitted);

it.each([
  [null, "You may try as often as you like."],
  [0, "No attempts are left."],
  [1, "One attempt is left."],
  [2, "2 attempts are left."],
])("%s left", (left, sentence) => {
  expect(inEnglish(<Left left={left} />)).toBe(sentence);
});

it.each([
  ["stored", true, "IN_PROGRESS", "2 attempts are left."],
  ["stored", false, "IN_PROGRESS", "This cost no attempt. 2 attempts are left."],
  ["stored", true, "SOLVED", ""],
  ["repeated", false, "IN_PROGRESS", "You gave this answer before, so it cost no attempt. 2 attempts are left."],
  ["already-solved", false, "SOLVED", "You have solved this problem already; nothing was counted."],
] as const)("%s, counted %s, %s", (kind, counted, status, sentence) => {
  expect(inEnglish(<Cost submitted={{ kind, counted, status, attemptsUsed: 1, attemptsLeft: 2 }} />)).toBe(sentence);
});
