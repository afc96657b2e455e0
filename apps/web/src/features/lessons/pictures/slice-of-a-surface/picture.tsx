"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DragPoint } from "@/ui/plot/drag-point";
import { Area, Curve, Dot, Label, Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { clamp, rounded } from "../span";
import { useNumber } from "../use-number";
import { type Along, f, FLOOR, MESH, project, RANGE, sliceAt, tangentAt } from "./model";

/** A landscape, cut along one variable while the other is held still. */
export function SliceOfASurface() {
  const t = useTranslations("lessons.slice-of-a-surface");
  const number = useNumber();
  const [x, setX] = useState(-1);
  const [y, setY] = useState(-1);
  const [along, setAlong] = useState<Along>("x");
  const { moving, heights, slope, seen, wall } = sliceAt(x, y, along);
  const tangent = tangentAt(x, y, along, slope);
  const at = along === "x" ? x : y;
  const move = (value: number) => (along === "x" ? setX : setY)(rounded(clamp(value, RANGE), 0.05));
  const [px, py] = project(x, y, f(x, y));
  const values = { along, held: along === "x" ? "y" : "x", heldAt: number(along === "x" ? y : x), at: number(at), z: number(f(x, y)), slope: number(slope) };
  const ends = [RANGE[0], RANGE[1]];
  return (
    <PictureFrame
      says={t("says", values)}
      controls={
        <>
          <RangeField label={t("pointX")} value={x} min={RANGE[0]} max={RANGE[1]} step={0.05} spoken={`x = ${number(x)}`} onChange={setX} />
          <RangeField label={t("pointY")} value={y} min={RANGE[0]} max={RANGE[1]} step={0.05} spoken={`y = ${number(y)}`} onChange={setY} />
          <fieldset className="flex flex-wrap gap-x-6">
            <legend className="sr-only">{t("cut")}</legend>
            {(["x", "y"] as const).map((choice) => (
              <label key={choice} className="flex min-h-9 items-center gap-2">
                <input type="radio" name="cut-along" className="size-4 accent-accent" checked={along === choice} onChange={() => setAlong(choice)} />
                {t("cutAlong", { along: choice })}
              </label>
            ))}
          </fieldset>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Plane label={t("surface")} x={[-4.7, 4.7]} y={[-4.4, 3.2]} height={280} bare>
          <Segments segments={MESH} tint="edge" width={1} opacity={0.55} />
          <Area xs={wall.map(([u]) => u)} ys={wall.map(([, v]) => v)} fill="accent" fillOpacity={0.16} tint="accent" width={1} opacity={0.4} />
          <Curve {...seen} tint="accent" width={2.5} />
          <Curve xs={tangent.map(([u]) => u)} ys={tangent.map(([, v]) => v)} tint="attention" width={3} />
          <Dot x={px} y={py} tint="attention" />
          <Label x={project(3, -3, FLOOR)[0] - 1.4} y={project(3, -3, FLOOR)[1]} dy={2} tint="quiet">
            x →
          </Label>
          <Label x={project(3, 1.2, FLOOR)[0]} y={project(3, 1.2, FLOOR)[1]} dx={14} tint="quiet">
            y ↗
          </Label>
        </Plane>
        <Plane
          label={t("slice", values)}
          x={[-3.2, 3.2]}
          y={[-3.4, 3.4]}
          height={280}
          handles={<DragPoint label={t("pointOnSlice")} spoken={`${along} = ${values.at}`} x={at} y={f(x, y)} step={0.05} onMove={move} tint="attention" />}
        >
          <Curve xs={moving} ys={heights} tint="accent" width={2.5} />
          <Curve xs={ends} ys={ends.map((end) => f(x, y) + slope * (end - at))} tint="attention" />
        </Plane>
      </div>
    </PictureFrame>
  );
}
