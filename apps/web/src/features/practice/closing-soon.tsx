"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Badge } from "@/ui/badge";
import { counted, type Countdown, minutesLeft } from "./minutes-left";

/** In the last hour before a set closes, how long that is; said aloud when ten, five and one minute are reached. At the end the page is loaded again: what was typed is kept. */
export function ClosingSoon({ at }: { readonly at: number }) {
  const t = useTranslations("practice");
  const router = useRouter();
  const [{ left, said }, setTime] = useState<Countdown>({ left: null, said: null });
  useEffect(() => {
    const look = () => setTime((before) => counted(before, minutesLeft(at, Date.now())));
    look();
    const timer = setInterval(look, 5_000);
    return () => clearInterval(timer);
  }, [at]);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);
  if (left === null || isOver) return null;
  return (
    <>
      <span role="timer">
        <Badge tone="attention">{t("closesIn", { minutes: left })}</Badge>
      </span>
      <span role="status" className="sr-only">
        {said === null ? "" : t("closesIn", { minutes: said })}
      </span>
    </>
  );
}
