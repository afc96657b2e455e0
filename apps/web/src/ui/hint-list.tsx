"use client";
import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "./button";

type Given = { readonly ok: true; readonly value: { readonly text: ReactNode } } | { readonly ok: false; readonly say: string };

type Props = {
  /** How many the problem has. */
  readonly count: number;
  /** Those that were shown before, here or elsewhere. */
  readonly before: readonly ReactNode[];
  /** Fetches one, the first being number 1. */
  readonly take: (number: number) => Promise<Given>;
  /** What stands beside the button; it may depend on how many are shown. */
  readonly beside: (shown: number) => ReactNode;
};

/** A problem's hints, one at a time, each fetched when it is asked for. */
export function HintList({ count, before, take, beside }: Props) {
  const t = useTranslations("ui.hints");
  const [shown, setShown] = useState(before);
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  const newest = useRef<HTMLLIElement>(null);
  const first = before.length;
  // The button may be gone after the last hint: the keyboard goes on from the hint itself.
  useEffect(() => {
    if (shown.length > first) newest.current?.focus({ preventScroll: true });
  }, [shown.length, first]);

  const more = () =>
    start(async () => {
      const given = await take(shown.length + 1).catch(() => null);
      if (!given?.ok) return setRefused(given?.say ?? t("unreachable"));
      setRefused("");
      setShown((list) => [...list, given.value.text]);
    });

  return (
    <section aria-label={t("heading")} className="screen-only mt-4">
      {shown.length > 0 ? (
        <ol className="mb-2 flex flex-col gap-2">
          {shown.map((text, i) => (
            <li key={i} ref={i === shown.length - 1 ? newest : undefined} tabIndex={-1} className="rounded-lg border border-line bg-raised px-4 py-3 outline-none">
              <p className="text-small font-strong text-quiet">{t("of", { number: i + 1, count })}</p>
              {text}
            </li>
          ))}
        </ol>
      ) : null}
      <div className="-ml-4 flex flex-wrap items-center gap-x-2 gap-y-1 sm:-ml-5">
        {shown.length < count ? (
          <Button look="quiet" busy={busy} onClick={more}>
            <Lightbulb aria-hidden size={18} />
            {shown.length === 0 ? t("show") : t("another")}
          </Button>
        ) : null}
        {beside(shown.length)}
      </div>
      <p role="status" className="text-small text-wrong">
        {refused}
      </p>
    </section>
  );
}
