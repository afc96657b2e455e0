import { findLiveSession, liveTopic } from "@nabla/db";
import { notFound } from "next/navigation";
import { eventResponse } from "@/server/event-stream";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string; sessionId: string }> };

export const dynamic = "force-dynamic";

/** Tells a student in a lecture, as server-sent events, that the question has moved on. What it is, the page asks for itself. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { courseId, sessionId } = await params;
  const seat = await requireSeat(courseId, "STUDENT");
  return (await findLiveSession(seat, sessionId)) ? eventResponse(liveTopic(sessionId), request) : notFound();
}
