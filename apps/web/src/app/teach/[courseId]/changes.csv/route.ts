import { changesCsv, changesQuery } from "@/features/audit/load-changes";
import { csvResponse } from "@/server/csv";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

/** The course's grade changes as a file, with the filters of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  const asked = changesQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse("grade-changes.csv", await changesCsv(seat, asked));
}
