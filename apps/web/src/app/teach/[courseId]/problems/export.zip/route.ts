import { exportProblems } from "@/features/authoring/exchange/export-problems";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

/** The course's own problems as a zip of YAML files. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "INSTRUCTOR");
  const { fileName, zip } = await exportProblems(seat);
  return new Response(zip, { headers: { "Content-Type": "application/zip", "Content-Disposition": `attachment; filename="${fileName}"`, "Cache-Control": "no-store" } });
}
