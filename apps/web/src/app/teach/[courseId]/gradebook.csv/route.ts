import { loadGradebook } from "@/features/gradebook/load-gradebook";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

/** The gradebook as a file, for spreadsheets. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  const { fileName, csv } = await loadGradebook(seat);
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}
