"use client";
import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { iconButtonStyle } from "../icon-button-style";

type Props = { readonly width: number; readonly height: number; readonly children: ReactNode };

const STEP = 1.2;
const [LEAST, MOST] = [0.4, 2];

/**
 * A sheet larger than its window. Moving it is scrolling, so a finger, the keyboard and whatever brings a focused field into
 * view all work by themselves; a mouse can drag it, too.
 */
export function GraphView({ width, height, children }: Props) {
  const t = useTranslations("ui.answerInput.graph");
  const view = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [scale, setScale] = useState(1);
  const zoom = (by: number) => setScale((now) => Math.min(MOST, Math.max(LEAST, now * by)));
  const whole = () => setScale(Math.min(1, Math.max(LEAST, (view.current?.clientWidth ?? width) / width)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== view.current) return;
    if (event.key === "+" || event.key === "=") zoom(STEP);
    if (event.key === "-") zoom(1 / STEP);
    if (event.key === "0") whole();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType !== "mouse" || (event.target instanceof Element && event.target.closest("input, button"))) return;
    grip.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!grip.current) return;
    event.currentTarget.scrollBy(grip.current.x - event.clientX, grip.current.y - event.clientY);
    grip.current = { x: event.clientX, y: event.clientY };
  };
  const release = () => {
    grip.current = null;
  };
  return (
    <div className="rounded-lg border border-line bg-raised">
      <div className="flex items-center justify-between gap-2 border-b border-line px-2 py-1">
        <p className="text-small text-quiet">{t("hint")}</p>
        <div className="flex shrink-0">
          <button type="button" className={iconButtonStyle} aria-label={t("zoomOut")} onClick={() => zoom(1 / STEP)}>
            <ZoomOut aria-hidden size={18} />
          </button>
          <button type="button" className={iconButtonStyle} aria-label={t("zoomIn")} onClick={() => zoom(STEP)}>
            <ZoomIn aria-hidden size={18} />
          </button>
          <button type="button" className={iconButtonStyle} aria-label={t("whole")} onClick={whole}>
            <Maximize aria-hidden size={18} />
          </button>
        </div>
      </div>
      <div
        ref={view}
        role="group"
        aria-label={t("picture")}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        onPointerCancel={release}
        className="max-h-[36rem] cursor-grab overflow-auto active:cursor-grabbing"
      >
        <div style={{ width: width * scale, height: height * scale }}>
          <div className="relative origin-top-left" style={{ width, height, transform: `scale(${scale})` }}>
            {children}
          </div>
        </div>
      </div>
    </div>
  );
}
