"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { followEvents, type LiveState } from "./follow-events";

const DOTS: { readonly [S in LiveState]: string } = { connecting: "bg-quiet", live: "bg-correct", lost: "bg-attention" };

/** Follows the class: when an answer is stored, what this page shows is loaded again. Says when it cannot. */
export function LiveStatus({ courseId }: { readonly courseId: string }) {
  const t = useTranslations("dashboard.live");
  const router = useRouter();
  const [state, setState] = useState<LiveState>("connecting");
  useEffect(
    () => followEvents(`/teach/${courseId}/events`, { onState: setState, onNews: () => router.refresh() }),
    [courseId, router],
  );
  return (
    <p role="status" className="screen-only inline-flex items-center gap-2 text-small text-quiet">
      <span aria-hidden className={`size-2 rounded-full ${DOTS[state]}`} />
      {t(state)}
    </p>
  );
}
