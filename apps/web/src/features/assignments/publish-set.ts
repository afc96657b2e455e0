import { findSet, listSetItems, publishSet as record, removeSet as remove, type Seat } from "@nabla/db";
import { AppError } from "@/server/app-error";

type Staff = Seat<"INSTRUCTOR">;

/** Shows a set to the class, or hides it. A set without problems has nothing to show and is refused. */
export async function publishSet(seat: Staff, { setId, published }: { readonly setId: string; readonly published: boolean }): Promise<void> {
  if (!(await findSet(seat, setId))) throw new AppError("not-found");
  if (published && (await listSetItems(seat, setId)).length === 0) {
    throw new AppError("invalid-input", { say: "set-empty" });
  }
  await record(seat, setId, published);
}

/** Removes a set that no student has begun. */
export async function removeSet(seat: Staff, { setId }: { readonly setId: string }): Promise<void> {
  if (!(await findSet(seat, setId))) throw new AppError("not-found");
  if (!(await remove(seat, setId))) {
    throw new AppError("conflict", { say: "set-begun" });
  }
}
