"use client";
import { useEffect, useRef } from "react";
import type { Given } from "@/ui/answer/answer-types";

/** What one tab tells the others that show the same problem: what is being typed, or that an answer was judged. */
export type TabNews = { readonly kind: "typed"; readonly answer: Given } | { readonly kind: "judged" };

const isNews = (value: unknown): value is TabNews => typeof value === "object" && value !== null && "kind" in value && (value.kind === "judged" || (value.kind === "typed" && "answer" in value));

/** A line to the other tabs of this browser with the same problem. Browsers without channels have tabs that do not hear each other. */
export function useOtherTabs(draftKey: string, onNews: (news: TabNews) => void): (news: TabNews) => void {
  const channel = useRef<BroadcastChannel>(undefined);
  const listener = useRef(onNews);
  useEffect(() => {
    listener.current = onNews;
  });
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(`nabla:${draftKey}`);
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNews(data)) listener.current(data);
    };
    channel.current = opened;
    return () => opened.close();
  }, [draftKey]);
  return (news) => channel.current?.postMessage(news);
}
