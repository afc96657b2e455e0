"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Badge } from "@/ui/badge";
import { minutesLeft, spokenAt } from "./minutes-left";

/** In the last hour before a set closes, how long that is; said aloud at ten, five and one minute. At the end the page is loaded again: what was typed is kept. */
export function ClosingSoon({ at }: { readonly at: number }) {
  const t = useTranslations("practice");
  const router = useRouter();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setLeft(minutesLeft(at, Date.now()));
    look();
    const timer = setInterval(look, 5_000);
    return () => clearInterval(timer);
  }, [at]);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);
  if (left === null || isOver) return null;
  const said = spokenAt(left);
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
