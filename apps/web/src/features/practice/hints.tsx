"use client";
import { Lightbulb } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { showHint } from "./actions";

type Props = { readonly courseId: string; readonly itemId: string; readonly count: number };

const UNREACHABLE = "The server cannot be reached. Try again in a moment.";

/** The problem's hints, one at a time, each fetched when it is asked for. */
export function Hints({ courseId, itemId, count }: Props) {
  const [shown, setShown] = useState<readonly ReactNode[]>([]);
  const [refused, setRefused] = useState("");
  const [busy, start] = useTransition();
  const newest = useRef<HTMLLIElement>(null);
  // The button may be gone after the last hint: the keyboard goes on from the hint itself.
  useEffect(() => newest.current?.focus({ preventScroll: true }), [shown.length]);

  const more = () =>
    start(async () => {
      const outcome = await showHint({ courseId, itemId, number: shown.length + 1 }).catch(() => null);
      if (!outcome?.ok) return setRefused(outcome?.say ?? UNREACHABLE);
      setRefused("");
      setShown((before) => [...before, outcome.value.text]);
    });

  return (
    <section aria-label="Hints" className="screen-only mt-4">
      {shown.length > 0 ? (
        <ol className="mb-2 flex flex-col gap-2">
          {shown.map((text, i) => (
            <li
              key={i}
              ref={i === shown.length - 1 ? newest : undefined}
              tabIndex={-1}
              className="rounded-lg border border-line bg-raised px-4 py-3 outline-none"
            >
              <p className="text-small font-strong text-quiet">
                Hint {i + 1} of {count}
              </p>
              {text}
            </li>
          ))}
        </ol>
      ) : null}
      {shown.length < count ? (
        <Button look="quiet" className="-ml-3" busy={busy} onClick={more}>
          <Lightbulb aria-hidden size={18} />
          {shown.length === 0 ? "Show a hint" : "Show another hint"}
        </Button>
      ) : null}
      <p role="status" className="text-small text-wrong">
        {refused}
      </p>
    </section>
  );
}
