"use client";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { DragPoint } from "@/ui/plot/drag-point";
import { Arrow, Dot, Label, Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { clamp, rounded } from "../span";
import { useNumber } from "../use-number";
import { contoursOf, stepsAt, VIEW } from "./model";

const RATE = 0.3;
const X = [-3, 3] as const;
const Y = [-2, 2] as const;

/** A landscape between bowl and saddle, and from one point two steps: along the gradient, and Newton's. */
export function BowlsAndSaddles() {
  const t = useTranslations("lessons.bowls-and-saddles");
  const number = useNumber();
  const [[x, y], setPoint] = useState<readonly [number, number]>([-2, 1.4]);
  const [b, setB] = useState(0.4);
  const [c, setC] = useState(1);
  const contours = useMemo(() => contoursOf(b, c), [b, c]);
  const { eigenvalues, shape, gradientStep, newtonStep } = stepsAt(x, y, b, c, RATE);
  const pair = ([u, v]: readonly [number, number]): string => `(${number(u)}; ${number(v)})`;
  const values = {
    point: pair([x, y]),
    low: number(eigenvalues[0]),
    high: number(eigenvalues[1]),
    gradient: pair(gradientStep),
    newton: newtonStep ? pair(newtonStep) : "",
    rate: number(RATE),
  };
  return (
    <PictureFrame
      roomy
      says={`${t(shape, values)} ${newtonStep ? t("steps", values) : t("noNewton", values)}`}
      controls={
        <>
          <RangeField label={t("curvature")} value={c} min={-2} max={2} step={0.05} spoken={`c = ${number(c)}`} onChange={setC} />
          <RangeField label={t("coupling")} value={b} min={-2} max={2} step={0.05} spoken={`b = ${number(b)}`} onChange={setB} />
          <RangeField label={t("pointX")} value={x} min={X[0]} max={X[1]} step={0.05} spoken={`x = ${number(x)}`} onChange={(u) => setPoint([u, y])} />
          <RangeField label={t("pointY")} value={y} min={Y[0]} max={Y[1]} step={0.05} spoken={`y = ${number(y)}`} onChange={(v) => setPoint([x, v])} />
        </>
      }
    >
      <Plane
        label={t("plane")}
        {...VIEW}
        height={340}
        equal
        handles={<DragPoint label={t("point")} spoken={`x = ${number(x)}, y = ${number(y)}`} x={x} y={y} step={0.05} onMove={(u, v) => setPoint([rounded(clamp(u, X), 0.05), rounded(clamp(v, Y), 0.05)])} tint="accent" />}
      >
        {contours.map(({ level, segments }) => (
          <Segments key={level} segments={segments} tint={level < 0 ? "accent" : "edge"} width={level === 0 ? 1.75 : 1} opacity={0.8} />
        ))}
        <Arrow from={[x, y]} to={gradientStep} tint="attention" width={3} />
        {newtonStep ? (
          <>
            <Arrow from={[x, y]} to={newtonStep} tint="correct" width={3} />
            <Dot x={newtonStep[0]} y={newtonStep[1]} tint="correct" size={4} />
            <Label x={newtonStep[0]} y={newtonStep[1]} dy={-16} tint="correct">
              Newton
            </Label>
          </>
        ) : null}
        <Label x={gradientStep[0]} y={gradientStep[1]} dy={18} tint="attention">
          −{values.rate} ∇f
        </Label>
      </Plane>
    </PictureFrame>
  );
}
