import type { Tone } from "./badge";

type Dates = {
  readonly publishedAt: Date | null;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  /** The last moment at which answers are taken from everybody. */
  readonly endsAt: Date | null;
  /** The last moment at which anybody's answers are taken, with extensions. */
  readonly lastEndsAt: Date | null;
};

/** Where a set stands today, as a key of the catalogue under ui.setState, with its colour. */
export function setState({ publishedAt, opensAt, dueAt, endsAt, lastEndsAt }: Dates, now: Date): { readonly key: "draft" | "scheduled" | "open" | "late" | "extended" | "closed"; readonly tone: Tone } {
  if (!publishedAt) return { key: "draft", tone: "attention" };
  if (opensAt && opensAt > now) return { key: "scheduled", tone: "quiet" };
  if (!dueAt || dueAt > now) return { key: "open", tone: "accent" };
  if (!endsAt || endsAt > now) return { key: "late", tone: "accent" };
  return !lastEndsAt || lastEndsAt > now ? { key: "extended", tone: "accent" } : { key: "closed", tone: "quiet" };
}
