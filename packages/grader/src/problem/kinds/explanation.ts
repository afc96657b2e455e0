import type { z } from "zod";
import type { explanationAsk } from "../longer-asks";
import { fill } from "../fill";
import type { Scope } from "../scope";

export type ExplanationTask = {
  readonly kind: "explanation";
  readonly rubric: readonly { readonly says: string; readonly points: number }[];
  readonly words: number;
};

export const explanationTask = (ask: z.output<typeof explanationAsk>, scope: Scope): ExplanationTask => ({
  kind: "explanation",
  rubric: ask.rubric.map(({ says, points }) => ({ says: fill(says, scope, "ask.rubric"), points })),
  words: ask.words ?? 300,
});
