import type { ImageAnswer } from "./read-image-answer";

/** Sends a picture to the course, which says the name that it has there or why it is not taken. Null where the server cannot be reached. */
export async function sendImage(courseId: string, picture: Blob): Promise<ImageAnswer | null> {
  try {
    const answer = await fetch(`/teach/${courseId}/images`, { method: "POST", body: picture, headers: { "Content-Type": "application/octet-stream" } });
    const { readImageAnswer } = await import("./read-image-answer");
    return readImageAnswer(await answer.json());
  } catch {
    return null;
  }
}
