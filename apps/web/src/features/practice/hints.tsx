"use client";
import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { showHint } from "./actions";

type Props = {
  readonly courseId: string;
  readonly itemId: string;
  readonly count: number;
  /** What each costs of what an answer earns, 0 to 1. */
  readonly price: number;
  /** Those that were taken before, here or elsewhere. */
  readonly before: readonly ReactNode[];
};

/** The problem's hints, one at a time, each fetched when it is asked for; what it costs is said before. */
export function Hints({ courseId, itemId, count, price, before }: Props) {
  const t = useTranslations("practice.hints");
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
      const outcome = await showHint({ courseId, itemId, number: shown.length + 1 }).catch(() => null);
      if (!outcome?.ok) return setRefused(outcome?.say ?? t("unreachable"));
      setRefused("");
      setShown((list) => [...list, outcome.value.text]);
    });

  return (
    <section aria-label={t("heading")} className="screen-only mt-4">
      {shown.length > 0 ? (
        <ol className="mb-2 flex flex-col gap-2">
          {shown.map((text, i) => (
            <li
              key={i}
              ref={i === shown.length - 1 ? newest : undefined}
              tabIndex={-1}
              className="rounded-lg border border-line bg-raised px-4 py-3 outline-none"
            >
              <p className="text-small font-strong text-quiet">{t("of", { number: i + 1, count })}</p>
              {text}
            </li>
          ))}
        </ol>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3">
        {shown.length < count ? (
          <Button look="quiet" className="-ml-3" busy={busy} onClick={more}>
            <Lightbulb aria-hidden size={18} />
            {shown.length === 0 ? t("show") : t("another")}
          </Button>
        ) : null}
        <p className="text-small text-quiet">
          {shown.length < count ? (price === 0 ? t("free") : t("price", { price })) : null}
          {price > 0 && shown.length > 0 ? ` ${t("cost", { price: Math.min(1, price * shown.length) })}` : null}
        </p>
      </div>
      <p role="status" className="text-small text-wrong">
        {refused}
      </p>
    </section>
  );
}
