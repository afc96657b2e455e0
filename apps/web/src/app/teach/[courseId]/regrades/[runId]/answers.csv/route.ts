import { regradeCsv } from "@/features/regrade/load-regrades";
import { csvResponse } from "@/server/csv";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string; runId: string }> };

/** Every answer that a regrade concerns, as a file. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { courseId, runId } = await params;
  const seat = await requireSeat(courseId, "INSTRUCTOR");
  const csv = await regradeCsv(seat, runId);
  return csv === null ? new Response(null, { status: 404 }) : csvResponse("regrade.csv", csv);
}
