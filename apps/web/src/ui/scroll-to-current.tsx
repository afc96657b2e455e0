"use client";
import { useEffect, useRef } from "react";

/** Brings the link that is open into view in the strip that this is put into, or in the list beside it; the page itself does not move. */
export function ScrollToCurrent({ current }: { readonly current: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const strip = mark.current?.parentElement?.querySelector("ol") ?? mark.current?.parentElement;
    const link = strip?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!strip || !link) return;
    const middle = link.getBoundingClientRect().left - strip.getBoundingClientRect().left + strip.scrollLeft + link.offsetWidth / 2;
    strip.scrollLeft = middle - strip.clientWidth / 2;
  }, [current]);
  return <span ref={mark} hidden />;
}
