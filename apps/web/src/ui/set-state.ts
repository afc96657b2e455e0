import type { Tone } from "./badge";

type Dates = { readonly publishedAt: Date | null; readonly opensAt: Date | null; readonly dueAt: Date | null };

/** Where a set stands today, in a word with its colour. */
export function setState({ publishedAt, opensAt, dueAt }: Dates, now: Date): { readonly word: string; readonly tone: Tone } {
  if (!publishedAt) return { word: "Draft", tone: "attention" };
  if (opensAt && opensAt > now) return { word: "Scheduled", tone: "quiet" };
  if (dueAt && dueAt <= now) return { word: "Closed", tone: "quiet" };
  return { word: "Open", tone: "accent" };
}
