"use client";
import { useTransformContext, vec } from "mafs";
import type { KeyboardEvent, PointerEvent } from "react";

type Props = {
  readonly label: string;
  /** Where it is, in words. */
  readonly spoken: string;
  readonly x: number;
  readonly y: number;
  /** How far an arrow key moves it; ten times as far with Shift. */
  readonly step?: number;
  /** Is asked for a place; whoever keeps the point decides which one it takes. */
  readonly onMove: (x: number, y: number) => void;
  readonly tint?: "accent" | "attention" | "correct";
};

const KEYS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** A point of the plane that a finger, a mouse or the arrow keys move. */
export function DragPoint({ label, spoken, x, y, step = 0.1, onMove, tint = "accent" }: Props) {
  const { viewTransform } = useTransformContext();
  const [px, py] = vec.transform([x, y], viewTransform);
  const drag = (event: PointerEvent<SVGGElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const toDrawing = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
    const inverse = vec.matrixInvert(viewTransform);
    if (!toDrawing || !inverse) return;
    const { x: u, y: v } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toDrawing);
    onMove(...vec.transform([u, v], inverse));
  };
  const press = (event: KeyboardEvent): void => {
    const way = KEYS[event.key];
    if (!way) return;
    event.preventDefault();
    const length = event.shiftKey ? 10 * step : step;
    onMove(x + way[0] * length, y + way[1] * length);
  };
  return (
    <g
      className="plot-point"
      tabIndex={0}
      role="slider"
      aria-label={label}
      aria-valuenow={Number(x.toFixed(3))}
      aria-valuetext={spoken}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    >
      <circle cx={px} cy={py} r={22} fill="transparent" />
      <circle className="plot-point-ring" cx={px} cy={py} r={13} fill={`var(--${tint})`} fillOpacity={0.2} stroke={`var(--${tint})`} strokeOpacity={0.5} />
      <circle cx={px} cy={py} r={6.5} fill={`var(--${tint})`} stroke="var(--raised)" strokeWidth={2} />
    </g>
  );
}
