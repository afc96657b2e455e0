import { listCourseImages } from "@nabla/db";
import { LARGEST_IMAGE } from "@/features/authoring/images/image-limits";
import { keepImage, sentImage } from "@/features/authoring/images/keep-image";
import { seatedAction } from "@/server/action";
import { requireSeat } from "@/server/gate";
import { isFromHere } from "@/server/is-from-here";
import { readBody } from "@/server/read-body";

type Context = { readonly params: Promise<{ courseId: string }> };

const keep = seatedAction("INSTRUCTOR", sentImage, (seat, { bytes }) => keepImage(seat, bytes));

/** Which pictures the course has, newest first. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "INSTRUCTOR");
  return Response.json({ images: await listCourseImages(seat) }, { headers: { "Cache-Control": "no-store" } });
}

/** Takes a picture's bytes as they are: a picture is larger than what a server action may be sent. Answers as one does. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const { courseId } = await params;
  const outcome = await keep({ courseId, bytes: await readBody(request, LARGEST_IMAGE) });
  return Response.json(outcome, { status: outcome.ok ? 200 : 422, headers: { "Cache-Control": "no-store" } });
}
