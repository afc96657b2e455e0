import { recordReview, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

/** What the review list and a student's page send. The score is a share of the points, so that changed points change nothing; null gives a comment alone. */
export const givenReview = z.object({
  courseId: z.string(),
  changeId: z.uuid(),
  submissionId: z.string(),
  seen: z.number().nullable(),
  score: z.number("Points are a number.").min(0, "At least 0 points.").max(1, "At most the points of the problem.").nullable(),
  comment: z.string().trim().max(4000, "At most 4,000 letters."),
  reason: z.string().trim().max(1000, "At most 1,000 letters.").optional(),
});

/** Gives an answer what a person found it worth; told when somebody else was quicker. */
export async function giveReview(seat: Seat<"ASSISTANT">, { courseId: _, ...given }: z.output<typeof givenReview>): Promise<null> {
  const written = await recordReview(seat, { ...given, reason: given.reason ?? "" }, new Date());
  if (written.ok) return null;
  if (written.code === "not-found") throw new AppError("not-found", { say: "This answer is not there any more." });
  if (written.code === "no-reason") throw new AppError("invalid-input", { say: "Say why: whoever changes what the program gave leaves a reason in the record.", fields: { reason: "Say why." } });
  throw new AppError("conflict", { say: "Somebody else has read this answer since you opened the list, and theirs stands. Load the page again to see it." });
}
