"use client";
import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { passedMark, timeLeft } from "./time-left";

type Props = { readonly courseId: string; readonly setId: string; /** The end by the server's clock, in milliseconds since 1970. */ readonly endsAt: number };

/** The server is asked again so often: a browser's clock may be wrong and may drift, and minutes may be granted. */
const ASK_AGAIN_MS = 60_000;

type Told = { readonly now: number; readonly endsAt: number | null };
const isTold = (value: unknown): value is Told => typeof value === "object" && value !== null && "now" in value && typeof value.now === "number" && "endsAt" in value;

/** What is left of a timed set, by the server's clock. At five minutes and at one it is said aloud; when it is up the page is loaded anew. */
export function SetClock({ courseId, setId, endsAt }: Props) {
  const t = useTranslations("practice.clock");
  const router = useRouter();
  const [left, setLeft] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const end = useRef(endsAt);
  useEffect(() => {
    end.current = endsAt;
  }, [endsAt]);

  useEffect(() => {
    let ahead = 0;
    let before = Number.POSITIVE_INFINITY;
    let known = false;
    const look = () => {
      if (!known) return;
      const now = end.current - (Date.now() + ahead);
      const mark = passedMark(before, now);
      if (mark !== null) setSaid(t("said", { minutes: mark }));
      if (now <= 0 && before > 0) router.refresh();
      before = now;
      setLeft(now);
    };
    const ask = async () => {
      const asked = Date.now();
      const told: unknown = await fetch(`/courses/${courseId}/sets/${setId}/clock`, { cache: "no-store" })
        .then((response) => response.json())
        .catch(() => null);
      if (!isTold(told)) return;
      const arrived = Date.now();
      // The reply was half as long under way as asking took.
      ahead = told.now + (arrived - asked) / 2 - arrived;
      if (told.endsAt !== null) end.current = told.endsAt;
      known = true;
      look();
    };
    const onSeen = () => void (document.visibilityState === "visible" && ask());
    void ask();
    const asking = setInterval(() => void ask(), ASK_AGAIN_MS);
    const ticking = setInterval(look, 1000);
    document.addEventListener("visibilitychange", onSeen);
    return () => {
      clearInterval(asking);
      clearInterval(ticking);
      document.removeEventListener("visibilitychange", onSeen);
    };
  }, [courseId, setId, router, t]);

  return (
    <div className="screen-only sticky top-2 z-20 mb-6 flex w-fit items-center gap-2 rounded-lg border border-line bg-raised px-4 py-2 shadow-sm">
      <Timer aria-hidden size={20} className="shrink-0" />
      <span role="timer" aria-live="off" aria-label={t("left")} className={`tabular font-strong ${left !== null && left <= 300_000 ? "text-attention" : ""}`}>
        {left === null ? t("waiting") : t("time", { time: timeLeft(left) })}
      </span>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}
