"use client";
import { Coordinates, Line, Mafs, Point, Polyline } from "mafs";
import "mafs/core.css";
import { type Curves, piecesOf, viewOf } from "./curves";

type Props = {
  readonly curves: Curves;
  /** Where the answer was refuted, along the curves' variable. */
  readonly at: number;
  readonly height: number;
};

const nearest = (x: readonly number[], at: number): number => x.reduce((best, value, i) => (Math.abs(value - at) < Math.abs((x[best] ?? Infinity) - at) ? i : best), 0);

/** The answer's curve and the right one, and both values at the point. Colour is never alone: the right one is dashed. */
export function TwoCurves({ curves, at, height }: Props) {
  const { x, student, right } = curves;
  const view = viewOf(curves);
  const i = nearest(x, at);
  const [own, wanted] = [student[i] ?? null, right[i] ?? null];
  return (
    <div aria-hidden inert className="plot">
      <Mafs viewBox={{ x: [...view.x], y: [...view.y], padding: 0 }} preserveAspectRatio={false} pan={false} zoom={false} height={height}>
        <Coordinates.Cartesian xAxis={{ lines: false, labels: false }} yAxis={{ lines: false, labels: false }} />
        <Line.Segment point1={[at, view.y[0]]} point2={[at, view.y[1]]} color="var(--quiet)" style="dashed" weight={1} />
        {piecesOf(x, right).map((piece, k) => (
          <Polyline key={`r${k}`} points={piece.map(([a, b]) => [a, b])} color="var(--correct)" fillOpacity={0} weight={2.5} strokeStyle="dashed" />
        ))}
        {piecesOf(x, student).map((piece, k) => (
          <Polyline key={`s${k}`} points={piece.map(([a, b]) => [a, b])} color="var(--wrong)" fillOpacity={0} weight={2.5} />
        ))}
        {wanted === null ? null : <Point x={at} y={wanted} color="var(--correct)" />}
        {own === null ? null : <Point x={at} y={own} color="var(--wrong)" />}
      </Mafs>
    </div>
  );
}
