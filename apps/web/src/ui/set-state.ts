import type { Tone } from "./badge";

type Dates = { readonly publishedAt: Date | null; readonly opensAt: Date | null; readonly dueAt: Date | null };

/** Where a set stands today, as a key of the catalogue under ui.setState, with its colour. */
export function setState({ publishedAt, opensAt, dueAt }: Dates, now: Date): { readonly key: "draft" | "scheduled" | "closed" | "open"; readonly tone: Tone } {
  if (!publishedAt) return { key: "draft", tone: "attention" };
  if (opensAt && opensAt > now) return { key: "scheduled", tone: "quiet" };
  if (dueAt && dueAt <= now) return { key: "closed", tone: "quiet" };
  return { key: "open", tone: "accent" };
}
