"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DragPoint } from "@/ui/plot/drag-point";
import { Area, Arrow, Curve } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { clamp, rounded } from "../span";
import { useNumber } from "../use-number";
import { bentAt } from "./model";

const RANGE = [-2.5, 2.5] as const;

/** A grid that a map bends, a small square on it, and the parallelogram that the Jacobian promises. */
export function GridThatBends() {
  const t = useTranslations("lessons.grid-that-bends");
  const number = useNumber();
  const [[x, y], setPoint] = useState<readonly [number, number]>([1, 0.5]);
  const [side, setSide] = useState(0.5);
  const [bent, setBent] = useState(1);
  const { upright, level, image, corner, parallelogram, matrix, determinant, factor } = bentAt(x, y, side, bent);
  const [a, b, c, d] = matrix;
  const turned = determinant < 0;
  const values = { x: number(x), y: number(y), a: number(a), b: number(b), c: number(c), d: number(d), determinant: number(determinant), factor: number(factor, 3), side: number(side) };
  const [px = 0, py = 0] = corner;
  // The handle lies on the bent plane; a pull moves the point by as much on the flat one.
  const pull = (u: number, v: number) => setPoint([rounded(clamp(x + u - px, RANGE), 0.05), rounded(clamp(y + v - py, RANGE), 0.05)]);
  return (
    <PictureFrame
      roomy
      says={turned ? t("saysTurned", values) : t("says", values)}
      controls={
        <>
          <RangeField label={t("bend")} value={bent} min={0} max={1} step={0.02} spoken={`${Math.round(100 * bent)} %`} onChange={setBent} />
          <RangeField label={t("side")} value={side} min={0.1} max={1} step={0.05} spoken={values.side} onChange={setSide} />
          <RangeField label={t("pointX")} value={x} min={RANGE[0]} max={RANGE[1]} step={0.05} spoken={`x = ${values.x}`} onChange={(u) => setPoint([u, y])} />
          <RangeField label={t("pointY")} value={y} min={RANGE[0]} max={RANGE[1]} step={0.05} spoken={`y = ${values.y}`} onChange={(v) => setPoint([x, v])} />
        </>
      }
    >
      <Plane
        label={t("plane")}
        x={[-3.2, 5.4]}
        y={[-3.2, 5.4]}
        height={360}
        equal
        handles={<DragPoint label={t("corner")} spoken={`x = ${values.x}, y = ${values.y}`} x={px} y={py} step={0.05} onMove={pull} />}
      >
        <Curve {...upright} tint="edge" width={1} />
        <Curve {...level} tint="edge" width={1} />
        <Area {...image} fill={turned ? "attention" : "accent"} fillOpacity={0.3} tint={turned ? "attention" : "accent"} />
        <Area {...parallelogram} fill="ink" fillOpacity={0} tint="ink" dashed />
        <Arrow from={corner} to={[px + a * side, py + c * side]} tint="ink" />
        <Arrow from={corner} to={[px + b * side, py + d * side]} tint="ink" />
      </Plane>
    </PictureFrame>
  );
}
