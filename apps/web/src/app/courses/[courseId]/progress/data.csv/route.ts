import { myDataAsCsv } from "@/features/progress/my-data";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

/** One's own data in this course, as a file. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "STUDENT");
  return new Response(await myDataAsCsv(seat), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="my-progress.csv"',
      "Cache-Control": "no-store",
    },
  });
}
