import { askedWindow, loadGridWindow } from "@/features/dashboard/load-grid";
import { requireSeat } from "@/server/gate";

type Context = { readonly params: Promise<{ courseId: string }> };

/** Some rows of the grid, as the page asks for them while it is scrolled. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  const asked = askedWindow.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json({ code: "invalid-input" }, { status: 400 });
  return Response.json(await loadGridWindow(seat, asked.data), { headers: { "Cache-Control": "no-store" } });
}
