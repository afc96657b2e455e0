import { headers } from "next/headers";

/** The caller's network address as the nearest proxy saw it; used to count uses and for nothing else. */
export async function clientAddress(): Promise<string> {
  const asked = await headers();
  return asked.get("x-forwarded-for")?.split(",").at(-1)?.trim() || asked.get("x-real-ip") || "unknown";
}
