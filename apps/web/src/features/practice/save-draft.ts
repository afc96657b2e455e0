import { recordDraft, type Seat } from "@nabla/db";
import type { Answer } from "@nabla/grader";

/** Keeps what a student has typed and not sent. What arrives for a finished problem is dropped: there is nothing left to send. */
export async function saveDraft(seat: Seat<"STUDENT">, { itemId, answer }: { readonly itemId: string; readonly answer: Answer }): Promise<{ readonly kept: boolean }> {
  return { kept: await recordDraft(seat, itemId, answer, new Date()) };
}
