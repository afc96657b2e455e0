import { appendItem, findSet, type Seat } from "@nabla/db";
import { AppError } from "@/server/app-error";

type Asked = { readonly setId: string; readonly versionId: string; readonly points: number; readonly maxAttempts: number | null };

/** Puts a problem at the end of a set. A set that holds this version already is left as it is. */
export async function addToSet(seat: Seat<"INSTRUCTOR">, { setId, ...added }: Asked): Promise<{ readonly title: string; readonly problems: number }> {
  const set = await findSet(seat, setId);
  const appended = set ? await appendItem(seat, setId, added) : null;
  if (!set || !appended?.ok) throw new AppError("not-found");
  return { title: set.title, problems: appended.problems };
}
