import { FILE_FORMS } from "@/features/gradebook/import-files";
import { gradebookFile } from "@/features/gradebook/load-gradebook";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

/** The gradebook as a file, for spreadsheets or, with `?for=canvas` or `?for=moodle`, for those programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  const wanted = new URL(request.url).searchParams.get("for");
  const { fileName, body } = await gradebookFile(seat, FILE_FORMS.find((form) => form === wanted) ?? "plain");
  return new Response(body, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${fileName}"`, "Cache-Control": "no-store" },
  });
}
