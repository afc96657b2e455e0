import { type Language, sentenceIn } from "@nabla/grader";
import { z } from "zod";
import type { ShownFeedback, ShownOutcome } from "@/ui/answer/answer-types";
import type { Curves } from "@/ui/plot/curves";

/*
 * What a student is shown of a judged answer. It is picked field by field: the stored outcome also holds the certificate and
 * what the grader compared with, and those stay on the server.
 */

const span = z.object({ from: z.number(), to: z.number() });

/** What a feedback carries beside its sentence. Each kind of it is named here; what is not, stays on the server. */
const lesson = z.object({ lesson: z.string(), section: z.string() });
const values = z.array(z.number().nullable()).max(100);
const refuted = z.object({
  at: z.record(z.string(), z.union([z.number(), z.string()])),
  // Without the reference's curve, which is not always told, there is nothing to compare.
  curves: z.object({ variable: z.string(), x: z.array(z.number()).max(100), student: values, reference: values }),
});

const feedbackIn = (language: Language) =>
  z.object({ code: z.string(), message: z.string(), span: span.optional(), data: z.unknown().optional() }).transform(({ data, ...said }): ShownFeedback => {
    const place = lesson.safeParse(data).data;
    const found = refuted.safeParse(data).data;
    const at = found ? coordinate(found.at[found.curves.variable]) : null;
    return {
      ...said,
      message: sentenceIn({ ...said, data }, language),
      ...(place ? { lesson: { concept: place.lesson, section: place.section } } : {}),
      ...(found && at !== null ? { counterexample: { at, curves: shownCurves(found.curves) } } : {}),
    };
  });

const shownCurves = ({ variable, x, student, reference }: z.output<typeof refuted>["curves"]): Curves => ({ variable, x, student, right: reference });

/** A coordinate of a point, which may be a fraction as text. */
function coordinate(written: number | string | undefined): number | null {
  const [over = Number.NaN, under = 1] = String(written).split("/").map(Number);
  return Number.isFinite(over / under) ? over / under : null;
}

const verdict = z.enum(["equal", "unequal", "undecided", "error"]);

const entryVerdict = z.enum([...verdict.options, "waiting"]);

function outcomeIn(language: Language) {
  const feedback = z.array(feedbackIn(language));
  const entries = z.array(z.array(z.object({ verdict: entryVerdict, feedback }))).optional();
  return z.object({
    verdict,
    score: z.number(),
    feedback,
    entries,
    parts: z.array(z.object({ id: z.string(), verdict: entryVerdict, score: z.number(), followed: z.boolean(), feedback, entries })).optional(),
    reading: z.object({ latex: z.string(), speech: z.string() }).optional(),
  });
}

const OUTCOMES: Readonly<Record<Language, ReturnType<typeof outcomeIn>>> = { en: outcomeIn("en"), de: outcomeIn("de") };

/** The shown part of an outcome as the grader gave it or as it was stored, told in `language`. Unknown fields are left out. */
export function showOutcome(outcome: unknown, language: Language): ShownOutcome {
  return OUTCOMES[language].parse(outcome);
}

/** The outcome of an answer whose judging was stopped, as it is stored; the grader's sentences have it under `stopped`. */
export function stoppedOutcome(): ShownOutcome {
  return {
    verdict: "undecided",
    score: 0,
    feedback: [
      {
        code: "budget-spent",
        message: "This answer takes longer to check than there is time. It is kept for your instructor; a simpler form can be judged at once.",
      },
    ],
  };
}
