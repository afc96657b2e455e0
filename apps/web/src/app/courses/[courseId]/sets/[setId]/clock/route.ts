import { findMySet } from "@nabla/db";
import { notFound } from "next/navigation";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string; setId: string }> };

/** The server's clock, and when the student's time in a timed set is up; both in milliseconds since 1970. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { courseId, setId } = await params;
  const seat = await requireSeat(courseId, "STUDENT");
  const set = await findMySet(seat, setId, new Date());
  if (!set) notFound();
  return Response.json({ now: Date.now(), endsAt: set.sitting?.endsAt.getTime() ?? null }, { headers: { "Cache-Control": "no-store" } });
}
