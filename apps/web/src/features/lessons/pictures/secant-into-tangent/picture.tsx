"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DragPoint } from "@/ui/plot/drag-point";
import { Curve, Dot, Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { clamp, rounded } from "../span";
import { useNumber } from "../use-number";
import { CURVE, f, lineAt, VIEW } from "./model";

const X = [-2, 2] as const;

/** Two points of a graph and the line through them; the second comes nearer until the line touches. */
export function SecantIntoTangent() {
  const t = useTranslations("lessons.secant-into-tangent");
  const number = useNumber();
  const [x, setX] = useState(0.5);
  const [h, setH] = useState(1.2);
  const { slope, tangentSlope, xs, ys } = lineAt(x, h);
  const values = { x: number(x), h: number(h), slope: number(slope, 3), tangent: number(tangentSlope, 3) };
  return (
    <PictureFrame
      says={h === 0 ? t("saysTangent", values) : t("saysSecant", values)}
      controls={
        <>
          <RangeField label={t("point")} value={x} min={X[0]} max={X[1]} step={0.05} spoken={`x = ${values.x}`} onChange={setX} />
          <RangeField label={t("step")} value={h} min={0} max={1.4} step={0.02} spoken={`h = ${values.h}`} onChange={setH} />
        </>
      }
    >
      <Plane
        label={t("plane")}
        {...VIEW}
        height={320}
        handles={<DragPoint label={t("point")} spoken={`x = ${values.x}`} x={x} y={f(x)} step={0.05} onMove={(u) => setX(rounded(clamp(u, X), 0.05))} />}
      >
        <Curve {...CURVE} width={2.5} />
        <Curve xs={xs} ys={ys} tint={h === 0 ? "correct" : "accent"} />
        {h === 0 ? null : (
          <>
            <Segments segments={[x, f(x), x + h, f(x), x + h, f(x), x + h, f(x + h)]} tint="quiet" dashed width={1.5} />
            <Dot x={x + h} y={f(x + h)} tint="accent" hollow />
          </>
        )}
      </Plane>
    </PictureFrame>
  );
}
