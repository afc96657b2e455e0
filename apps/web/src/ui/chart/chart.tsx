"use client";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ChartSpec } from "./chart-spec";

type Props = { readonly spec: ChartSpec; /** What it shows, in a sentence, for who does not see it. */ readonly says: string };

/** A chart. The library that draws it comes when it is there; its numbers stand in the table beside it. */
export function Chart({ spec, says }: Props) {
  const language = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let gone = false;
    void import("./draw-chart").then(({ drawChart }) => {
      if (!gone) place.current?.replaceChildren(drawChart(spec, width, language));
    });
    return () => {
      gone = true;
    };
  }, [spec, width, language]);
  const height = spec.kind === "lines" ? 240 : spec.lying ? spec.bars.length * 30 + 34 : 220;
  return <div ref={place} role="img" aria-label={says} className="w-full overflow-hidden" style={{ minHeight: height }} />;
}
