import { createHash } from "node:crypto";
import { keepCourseImage, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { countUse } from "@/server/rate-limit";
import { cleanImage } from "./clean-image";

export const sentImage = z.object({ courseId: z.string(), /** Null: more than may be sent. */ bytes: z.instanceof(Uint8Array).nullable() });

export type KeptImage = { readonly imageId: string; readonly width: number; readonly height: number };

/** Cleans a picture and keeps it in the course; the same picture twice is one. */
export async function keepImage(seat: Seat<"INSTRUCTOR">, bytes: Uint8Array | null): Promise<KeptImage> {
  await countUse("send-image", seat.userId);
  if (bytes === null) throw new AppError("invalid-input", { say: "image-too-large" });
  const cleaning = await cleanImage(bytes);
  if (!cleaning.ok) throw new AppError("invalid-input", { say: cleaning.say });
  const { image } = cleaning;
  const imageId = createHash("sha256").update(image.bytes).digest("hex").slice(0, 32);
  if (!(await keepCourseImage(seat, { ...image, imageId }))) throw new AppError("conflict", { say: "image-course-full" });
  return { imageId, width: image.width, height: image.height };
}
