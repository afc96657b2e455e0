import { z } from "zod";

const answers = z.union([z.object({ ok: z.literal(true), value: z.object({ imageId: z.string() }) }), z.object({ ok: z.literal(false), say: z.string() })]);

export type ImageAnswer = z.output<typeof answers>;

/** What the server says to a picture; throws where it is something else. */
export const readImageAnswer = (sent: unknown): ImageAnswer => answers.parse(sent);
