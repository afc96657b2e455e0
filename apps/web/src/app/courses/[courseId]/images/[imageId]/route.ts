import { findCourseImage } from "@nabla/db";
import { notFound } from "next/navigation";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string; imageId: string }> };

/** A picture of one of the course's problems, for everybody in the course. What an id names never changes. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { courseId, imageId } = await params;
  const seat = await requireSeat(courseId, "MEMBER");
  const image = (await findCourseImage(seat, imageId)) ?? notFound();
  return new Response(image.bytes, {
    headers: {
      "Content-Type": image.mediaType,
      "Content-Disposition": "inline",
      "Cache-Control": "private, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
