"use client";
import { Coordinates, Mafs } from "mafs";
import type { ReactNode } from "react";
import "./plot.css";

export type Interval = readonly [number, number];

type Axis = {
  /** The distance between two lines. */
  readonly lines?: number;
  /** What stands at a line; nothing for null. */
  readonly label?: (value: number) => ReactNode;
};

type Props = {
  /** What the plane shows, for who does not see it. What it shows now is said beside it. */
  readonly label: string;
  readonly x: Interval;
  readonly y: Interval;
  readonly height: number;
  /** One unit is as long to the right as it is upward. */
  readonly equal?: boolean;
  /** No axes at all, for drawings that are projections. */
  readonly bare?: boolean;
  readonly axes?: { readonly x?: Axis; readonly y?: Axis };
  /** Drawn, and silent: curves, arrows, areas. */
  readonly children: ReactNode;
  /** What can be taken hold of: `DragPoint`s. */
  readonly handles?: ReactNode;
};

/** A number at an axis, with a true minus; 0 stays away from where the axes cross. */
const numberLabel = (value: number): ReactNode => (Math.abs(value) < 1e-9 ? "" : String(Number(value.toPrecision(6))).replace("-", "−"));

/** How much of the picture at each edge has no number: it would be cut. */
const EDGE = 0.045;

const axisOptions = ({ lines = 1, label = numberLabel }: Axis = {}, [from, to]: Interval) => ({
  lines,
  labels: (value: number) => (Math.min(value - from, to - value) < EDGE * (to - from) ? "" : label(value)),
  subdivisions: false as const,
});

/** A plane with axes, drawn by Mafs, in a place whose height is kept. Import it where a picture is loaded, not in a page. */
export function Plane({ label, x, y, height, equal = false, bare = false, axes = {}, children, handles }: Props) {
  return (
    <div className="plot overflow-hidden rounded-lg border border-line" role="group" aria-label={label} style={{ height: height + 2 }}>
      <Mafs viewBox={{ x: [...x], y: [...y], padding: 0 }} preserveAspectRatio={equal ? "contain" : false} height={height} pan={false}>
        <g aria-hidden>
          {bare ? null : <Coordinates.Cartesian xAxis={axisOptions(axes.x, x)} yAxis={axisOptions(axes.y, y)} subdivisions={false} />}
          {children}
        </g>
        {handles}
      </Mafs>
    </div>
  );
}
