import { sendImage } from "../images/send-image";
import type { FoundImage } from "./found";

/** A picture that was not taken: it is not what its name says, or the server's own words (null where it cannot be reached). */
export type ImageRefused = { readonly imageId: string; readonly why: "changed" | "told"; readonly say: string | null };

/**
 * Sends those of the named pictures that were found, each once, and notes them in `sent`. One that was not found may be in the
 * course already. Stops at the first that is not taken.
 */
export async function sendImages(courseId: string, named: readonly string[], found: readonly FoundImage[], sent: Set<string>): Promise<ImageRefused | null> {
  for (const { imageId, bytes } of found) {
    if (!named.includes(imageId) || sent.has(imageId)) continue;
    const answer = await sendImage(courseId, new Blob([bytes]));
    if (!answer?.ok) return { imageId, why: "told", say: answer?.say ?? null };
    // A name is drawn from the bytes, so other bytes are another picture, which nothing names.
    if (answer.value.imageId !== imageId) return { imageId, why: "changed", say: null };
    sent.add(imageId);
  }
  return null;
}
