import { classEvents } from "@/features/dashboard/class-events";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

export const dynamic = "force-dynamic";

/** Tells an instructor's page, as server-sent events, that the class has new answers. What they are, the page asks for itself. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  return new Response(classEvents(seat, request.signal), {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}
