import { recordReview, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

/** What the review list and a student's page send. The score is a share of the points, so that changed points change nothing; null gives a comment alone. */
export const givenReview = z.object({
  courseId: z.string(),
  changeId: z.uuid(),
  submissionId: z.string(),
  seen: z.number().nullable(),
  score: z.number("points-not-a-number").min(0, "points-below-0").max(1, "points-above-the-problem").nullable(),
  comment: z.string().trim().max(4000, "at-most-4000-letters"),
  reason: z.string().trim().max(1000, "at-most-1000-letters").optional(),
});

/** Gives an answer what a person found it worth; told when somebody else was quicker. */
export async function giveReview(seat: Seat<"ASSISTANT">, { courseId: _, ...given }: z.output<typeof givenReview>): Promise<null> {
  const written = await recordReview(seat, { ...given, reason: given.reason ?? "" }, new Date());
  if (written.ok) return null;
  if (written.code === "not-found") throw new AppError("not-found", { say: "answer-gone" });
  if (written.code === "no-reason") throw new AppError("invalid-input", { say: "review-without-reason", fields: { reason: "reason-missing" } });
  throw new AppError("conflict", { say: "review-by-another" });
}
