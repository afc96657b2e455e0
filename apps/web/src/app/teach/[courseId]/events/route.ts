import { eventResponse } from "@/server/event-stream";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

export const dynamic = "force-dynamic";

/** Tells an instructor's page, as server-sent events, that the class has new answers. What they are, the page asks for itself. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return eventResponse((await requireSeat((await params).courseId, "ASSISTANT")).courseId, request);
}
