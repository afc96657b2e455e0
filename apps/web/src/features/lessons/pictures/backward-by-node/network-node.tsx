"use client";
import { useToPixels } from "@/ui/plot/use-to-pixels";

type Props = { readonly x: number; readonly y: number; readonly name: string; readonly value: string; readonly slope: string | null; readonly current: boolean };

/** A node with its name, its value above, and below it the loss's slope once that is known. */
export function NetworkNode({ x, y, name, value, slope, current }: Props) {
  const [cx, cy] = useToPixels()(x, y);
  const known = slope !== null;
  return (
    <g>
      <circle cx={cx} cy={cy} r={17} fill={current ? "var(--accent)" : known ? "var(--accent-wash)" : "var(--raised)"} stroke={known ? "var(--accent)" : "var(--edge)"} strokeWidth={1.75} />
      <text x={cx} y={cy} textAnchor="middle" dominantBaseline="central" style={{ fill: current ? "var(--on-accent)" : "var(--ink)", fontStyle: "italic", fontSize: "0.9375rem" }}>
        {name}
      </text>
      <text x={cx} y={cy - 26} textAnchor="middle" dominantBaseline="central" className="mafs-shadow" style={{ fill: "var(--ink)" }}>
        {value}
      </text>
      {known ? (
        <text x={cx} y={cy + 28} textAnchor="middle" dominantBaseline="central" className="mafs-shadow" style={{ fill: "var(--accent)", fontWeight: 600 }}>
          {slope}
        </text>
      ) : null}
    </g>
  );
}
