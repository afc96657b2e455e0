import { isDatabaseAlive } from "@/server/health";

export const dynamic = "force-dynamic";

/** For launchers and load balancers: 200 when this process can reach its database, else 503. */
export async function GET(): Promise<Response> {
  const database = await isDatabaseAlive();
  return Response.json({ ok: database, database }, { status: database ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
