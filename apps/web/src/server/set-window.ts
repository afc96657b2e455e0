/** Whether a set takes answers now. */
export type SetWindow = "not-open-yet" | "open" | "closed";

export function setWindow({ opensAt, dueAt }: { readonly opensAt: Date | null; readonly dueAt: Date | null }, now: Date): SetWindow {
  if (opensAt && now < opensAt) return "not-open-yet";
  return dueAt && now > dueAt ? "closed" : "open";
}
