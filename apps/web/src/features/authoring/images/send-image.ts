import { z } from "zod";

const answers = z.union([z.object({ ok: z.literal(true), value: z.object({ imageId: z.string() }) }), z.object({ ok: z.literal(false), say: z.string() })]);

/** Sends a picture to the course, which says the name that it has there or why it is not taken. Null where the server cannot be reached. */
export async function sendImage(courseId: string, picture: Blob): Promise<z.output<typeof answers> | null> {
  try {
    const answer = await fetch(`/teach/${courseId}/images`, { method: "POST", body: picture, headers: { "Content-Type": "application/octet-stream" } });
    return answers.parse(await answer.json());
  } catch {
    return null;
  }
}
