"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DragPoint } from "@/ui/plot/drag-point";
import { Arrow, Curve, Dot, Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { clamp, rounded } from "../span";
import { useNumber } from "../use-number";
import { ARROWS, CONTOURS, descend, STEPS, VIEW } from "./model";

/** Contour lines, the gradient as arrows across them, and a path of descent whose rate is in the reader's hand. */
export function DescentOnContours() {
  const t = useTranslations("lessons.descent-on-contours");
  const number = useNumber();
  const [[x, y], setStart] = useState<readonly [number, number]>([2, 1]);
  const [rate, setRate] = useState(0.1);
  const { xs, ys, last, course } = descend(x, y, rate);
  const away = course === "diverges";
  const place = `x = ${number(x)}, y = ${number(y)}`;
  const values = { rate: number(rate, 3), steps: STEPS, x: number(x), y: number(y), first: number(x * x + 4 * y * y), last: number(last, 4) };
  return (
    <PictureFrame
      says={t(course, values)}
      controls={
        <>
          <RangeField label={t("rate")} value={rate} min={0.005} max={0.28} step={0.005} spoken={`η = ${values.rate}`} onChange={setRate} />
          <RangeField label={t("startX")} value={x} min={-3} max={3} step={0.05} spoken={`x = ${number(x)}`} onChange={(u) => setStart([u, y])} />
          <RangeField label={t("startY")} value={y} min={-1.5} max={1.5} step={0.05} spoken={`y = ${number(y)}`} onChange={(v) => setStart([x, v])} />
        </>
      }
    >
      <Plane
        label={t("plane")}
        {...VIEW}
        height={330}
        equal
        handles={<DragPoint label={t("start")} spoken={place} x={x} y={y} step={0.05} onMove={(u, v) => setStart([rounded(clamp(u, [-3, 3]), 0.05), rounded(clamp(v, [-1.5, 1.5]), 0.05)])} />}
      >
        {CONTOURS.map((segments, i) => (
          <Segments key={i} segments={segments} tint="edge" width={1} opacity={0.7} />
        ))}
        {ARROWS.map(({ from, to }) => (
          <Arrow key={from.join()} from={from} to={to} tint="quiet" width={1.5} head={7} />
        ))}
        <Curve xs={xs} ys={ys} tint={away ? "wrong" : "accent"} />
        {xs.map((u, i) => (
          <Dot key={i} x={u} y={ys[i] ?? 0} tint={away ? "wrong" : "accent"} size={3} />
        ))}
      </Plane>
    </PictureFrame>
  );
}
