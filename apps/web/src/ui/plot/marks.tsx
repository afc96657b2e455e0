"use client";
import type { ReactNode } from "react";
import { pathOfSegments, pathThrough } from "./svg-path";
import { useToPixels } from "./use-to-pixels";

/** A colour by its role; the tokens of the page. */
export type Tint = "ink" | "quiet" | "line" | "edge" | "accent" | "accent-wash" | "correct" | "wrong" | "wrong-wash" | "attention" | "attention-wash" | "undecided";

const tokenOf = (tint: Tint): string => `var(--${tint})`;

type Stroke = { readonly tint?: Tint; readonly width?: number; readonly dashed?: boolean; readonly opacity?: number };

const strokeStyle = ({ tint = "ink", width = 2, dashed = false, opacity = 1 }: Stroke) => ({
  stroke: tokenOf(tint),
  strokeWidth: width,
  strokeOpacity: opacity,
  strokeLinejoin: "round" as const,
  strokeLinecap: "round" as const,
  ...(dashed ? { strokeDasharray: "2 6" } : {}),
});

/** A curve through points that stand in two columns. */
export function Curve({ xs, ys, ...stroke }: Stroke & { readonly xs: ArrayLike<number>; readonly ys: ArrayLike<number> }) {
  return <path d={pathThrough(xs, ys, useToPixels())} fill="none" style={strokeStyle(stroke)} />;
}

/** Many separate lines as one: contour lines, a mesh. */
export function Segments({ segments, ...stroke }: Stroke & { readonly segments: ArrayLike<number> }) {
  return <path d={pathOfSegments(segments, useToPixels())} fill="none" style={strokeStyle(stroke)} />;
}

/** An area with its edge. */
export function Area({ xs, ys, fill, fillOpacity = 1, ...stroke }: Stroke & { readonly xs: ArrayLike<number>; readonly ys: ArrayLike<number>; readonly fill: Tint; readonly fillOpacity?: number }) {
  return <path d={`${pathThrough(xs, ys, useToPixels())}Z`} fill={tokenOf(fill)} fillOpacity={fillOpacity} style={strokeStyle(stroke)} />;
}

/** A spot of fixed size. */
export function Dot({ x, y, tint = "ink", size = 5, hollow = false }: { readonly x: number; readonly y: number; readonly tint?: Tint; readonly size?: number; readonly hollow?: boolean }) {
  const [cx, cy] = useToPixels()(x, y);
  if (!(Math.abs(cx) < 1e5 && Math.abs(cy) < 1e5)) return null;
  return <circle cx={cx} cy={cy} r={size} fill={hollow ? "var(--raised)" : tokenOf(tint)} stroke={tokenOf(tint)} strokeWidth={2} />;
}

type ArrowProps = Stroke & { readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly head?: number };

/** An arrow; one of no length is not drawn. */
export function Arrow({ from, to, head = 9, ...stroke }: ArrowProps) {
  const toPixels = useToPixels();
  const [x1, y1] = toPixels(...from);
  const [x2, y2] = toPixels(...to);
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (!(length > 2 && length < 1e5)) return null;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const size = Math.min(head, length * 0.6);
  const wing = (side: number): string => `${x2 - size * (ux + side * 0.45 * uy)} ${y2 - size * (uy - side * 0.45 * ux)}`;
  return (
    <g>
      <path d={`M${x1} ${y1}L${x2 - ux * size * 0.8} ${y2 - uy * size * 0.8}`} fill="none" style={strokeStyle(stroke)} />
      <path d={`M${x2} ${y2}L${wing(1)}L${wing(-1)}Z`} fill={tokenOf(stroke.tint ?? "ink")} fillOpacity={stroke.opacity ?? 1} style={{ stroke: "none" }} />
    </g>
  );
}

/** Words at a point, moved by some pixels, on a halo of paper. */
export function Label({ x, y, dx = 0, dy = 0, tint = "ink", anchor = "middle", children }: { readonly x: number; readonly y: number; readonly dx?: number; readonly dy?: number; readonly tint?: Tint; readonly anchor?: "start" | "middle" | "end"; readonly children: ReactNode }) {
  const [px, py] = useToPixels()(x, y);
  return (
    <text x={px + dx} y={py + dy} textAnchor={anchor} dominantBaseline="middle" className="mafs-shadow" style={{ fill: tokenOf(tint), fontSize: "0.9375rem", fontWeight: 600 }}>
      {children}
    </text>
  );
}
