"use client";
import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { showPracticeHint } from "./actions";

type Props = { readonly courseId: string; readonly taskId: string; readonly count: number; /** Those that were shown before. */ readonly before: readonly ReactNode[]; /** Other ways out, beside the button. */ readonly children: ReactNode };

/** What helps: the problem's hints, one at a time, each fetched when it is asked for, and the other ways out. */
export function TaskHints({ courseId, taskId, count, before, children }: Props) {
  const t = useTranslations("endless-practice.task");
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
      const outcome = await showPracticeHint({ courseId, taskId, number: shown.length + 1 }).catch(() => null);
      if (!outcome?.ok) return setRefused(outcome?.say ?? t("unreachable"));
      setRefused("");
      setShown((list) => [...list, outcome.value.text]);
    });

  return (
    <section aria-label={t("hints")} className="screen-only mt-4">
      {shown.length > 0 ? (
        <ol className="mb-2 flex flex-col gap-2">
          {shown.map((text, i) => (
            <li key={i} ref={i === shown.length - 1 ? newest : undefined} tabIndex={-1} className="rounded-lg border border-line bg-raised px-4 py-3 outline-none">
              <p className="text-small font-strong text-quiet">{t("hintOf", { number: i + 1, count })}</p>
              {text}
            </li>
          ))}
        </ol>
      ) : null}
      <div className="-ml-4 flex flex-wrap gap-x-2 gap-y-1 sm:-ml-5">
        {shown.length < count ? (
          <Button look="quiet" busy={busy} onClick={more}>
            <Lightbulb aria-hidden size={18} />
            {shown.length === 0 ? t("hint") : t("anotherHint")}
          </Button>
        ) : null}
        {children}
      </div>
      <p role="status" className="text-small text-wrong">
        {refused}
      </p>
    </section>
  );
}
