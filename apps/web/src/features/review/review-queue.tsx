"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { type ReviewEntry, ReviewForm } from "./review-form";

/** Is the reader typing, so that letters are letters and no commands? */
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");

type Entry = ReviewEntry & { readonly asked: ReactNode };
type Props = {
  readonly courseId: string;
  readonly entries: readonly Entry[];
  /** How many more there are behind these; they come as these are read. */
  readonly after: number;
  /** What stands here when nothing waited from the start. */
  readonly empty: ReactNode;
};

/** One answer at a time: read it, give points, and the next one is there. J and K go on and back without giving anything. */
export function ReviewQueue({ courseId, entries, after, empty }: Props) {
  const t = useTranslations("review");
  // What was given here stays out of the way, whatever the server lists meanwhile; what it lists anew comes behind.
  const [shown, setShown] = useState(entries);
  const more = entries.filter((entry) => !shown.some(({ submissionId }) => submissionId === entry.submissionId));
  if (more.length > 0) setShown([...shown, ...more]);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLDivElement>(null);
  const left = shown.filter(({ submissionId }) => !given.has(submissionId));
  const place = Math.min(at, left.length - 1);
  const entry = left[place];

  const go = (to: number) => {
    setAt(Math.max(0, Math.min(left.length - 1, to)));
    heading.current?.focus();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "j") go(place + 1);
      if (event.key === "k") go(place - 1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  if (shown.length === 0) return empty;
  if (!entry) return <EmptyState title={t("allRead")}>{t("reload")}</EmptyState>;
  return (
    <div>
      <div ref={heading} tabIndex={-1} className="mb-4 flex flex-wrap items-center justify-between gap-3 outline-none">
        <p aria-live="polite">{t("place", { place: place + 1, all: left.length + after })}</p>
        <div className="flex gap-2">
          <Button size="small" aria-keyshortcuts="k" disabled={place === 0} onClick={() => go(place - 1)}>
            {t("back")}
          </Button>
          <Button size="small" aria-keyshortcuts="j" disabled={place === left.length - 1} onClick={() => go(place + 1)}>
            {t("skip")}
          </Button>
        </div>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card className="min-w-0">{entry.asked}</Card>
        <ReviewForm
          key={entry.submissionId}
          courseId={courseId}
          entry={entry}
          onGiven={() => {
            setGiven((before) => new Set(before).add(entry.submissionId));
            setAt(place);
            heading.current?.focus();
          }}
        />
      </div>
    </div>
  );
}
