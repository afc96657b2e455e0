import type { Json, NewSubmission } from "@nabla/db";
import { type Answer, awaitsReview } from "@nabla/grader";
import type { Judged } from "./grading-pool";
import { stoppedOutcome } from "./shown-outcome";

const STORED = { equal: "EQUAL", unequal: "UNEQUAL", undecided: "UNDECIDED", error: "ERROR" } as const;

/** What is kept of a judged answer. One whose judging was stopped is undecided, costs nothing, and waits for a person. */
export function judgedRecord(answer: Answer, judged: Judged): Omit<NewSubmission, "clientKey" | "answer" | "versionId"> {
  const gradingMs = judged.milliseconds;
  if (judged.kind === "stopped") {
    return { gradingMs, normalised: `stopped ${JSON.stringify(answer)}`, verdict: "UNDECIDED", costsAttempt: false, score: 0, awaitsReview: true, outcome: plain(stoppedOutcome()) };
  }
  const { outcome } = judged;
  return { gradingMs, normalised: outcome.normalised, verdict: STORED[outcome.verdict], costsAttempt: outcome.costsAttempt, score: outcome.score, awaitsReview: awaitsReview(outcome), outcome: plain(outcome) };
}

/** As the database keeps it: JSON has no undefined. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));
