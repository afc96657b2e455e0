"use server";
import { revalidatePath } from "next/cache";
import { seatedAction } from "@/server/action";
import { givenReview, giveReview } from "./give-review";

export const giveReviewAction = seatedAction("ASSISTANT", givenReview, async (seat, given) => {
  await giveReview(seat, given);
  revalidatePath(`/teach/${seat.courseId}`, "layout");
});
