import { beginSitting, findMySet, type Seat, type Sitting } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { setWindow } from "@/server/set-window";

/** Begins a timed set for a student: the clock runs from now on, on the server. Asked again, it is what was begun. */
export async function beginSet(seat: Seat<"STUDENT">, { setId }: { readonly setId: string }, now = new Date()): Promise<Sitting> {
  const set = await findMySet(seat, setId, now);
  if (!set) throw new AppError("not-found", { detail: "no such set" });
  if (set.sitting) return set.sitting;
  if (set.timeLimit === null) throw new AppError("conflict", { say: "set-not-timed" });
  const window = setWindow(set, now);
  if (window === "closed") throw new AppError("already-closed");
  if (window !== "to-begin") throw new AppError("not-open-yet", window === "locked" ? { say: "set-locked" } : {});
  const sitting = await beginSitting(seat, setId, now);
  if (!sitting) throw new AppError("not-found", { detail: "the set is no longer timed, or not there" });
  return sitting;
}
