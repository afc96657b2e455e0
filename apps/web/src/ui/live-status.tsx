"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { followEvents, type LiveState } from "./follow-events";

const DOTS: { readonly [S in LiveState]: string } = { connecting: "bg-quiet", live: "bg-correct", lost: "bg-attention" };

type Props = {
  /** The address of the events. */
  readonly events: string;
  /** The mark of what was heard when this page was made; null where nothing was. */
  readonly since: string | null;
};

/** Follows an address of events: at each piece of news, what this page shows is loaded again. Says when it cannot. */
export function LiveStatus({ events, since }: Props) {
  const t = useTranslations("ui.live");
  const router = useRouter();
  const [state, setState] = useState<LiveState>("connecting");
  // The page's own: when it is loaded again, the events go on where they are.
  const first = useRef(since ?? "nothing");
  useEffect(
    () => followEvents(`${events}?since=${first.current}`, { onState: setState, onNews: () => router.refresh() }),
    [events, router],
  );
  return (
    <p role="status" className="screen-only inline-flex items-center gap-2 text-small text-quiet">
      <span aria-hidden className={`size-2 rounded-full ${DOTS[state]}`} />
      {t(state)}
    </p>
  );
}
