"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DragPoint } from "@/ui/plot/drag-point";
import { Curve, Segments } from "@/ui/plot/marks";
import { Plane } from "@/ui/plot/plane";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { clamp, rounded } from "../span";
import { powerOfTen } from "../power-of-ten";
import { useNumber } from "../use-number";
import { CURVES, errorAt, EXPONENTS, log, type Scheme } from "./model";

const RANGE = [-15, -0.1] as const;
const AXIS = { lines: 3, label: (exponent: number) => (exponent === 0 ? "" : powerOfTen(exponent)) };

/** The error of a difference quotient over its step, both as powers of ten: a U. */
export function ErrorOverStep() {
  const t = useTranslations("lessons.error-over-step");
  const number = useNumber();
  const [scheme, setScheme] = useState<Scheme>("central");
  const [exponent, setExponent] = useState(-2);
  const { measured, truncation, rounding, best } = CURVES[scheme];
  const now = errorAt(scheme, exponent);
  const scientific = (value: number): string => (value < 0.1 ? number(value, 0) : number(value));
  const values = {
    step: scientific(10 ** exponent),
    error: scientific(now?.measured ?? 0),
    truncation: scientific(now?.truncation ?? 0),
    rounding: scientific(now?.rounding ?? 0),
    best: scientific(best),
  };
  const place = Math.log10(best);
  return (
    <PictureFrame
      roomy
      says={(now?.truncation ?? 0) > (now?.rounding ?? 0) ? t("saysRight", values) : t("saysLeft", values)}
      controls={
        <>
          <RangeField label={t("step")} value={exponent} min={RANGE[0]} max={RANGE[1]} step={0.1} spoken={`ε = ${values.step}`} onChange={setExponent} />
          <fieldset className="flex flex-wrap gap-x-6">
            <legend>{t("scheme")}</legend>
            {(["central", "forward"] as const).map((choice) => (
              <label key={choice} className="flex min-h-9 items-center gap-2">
                <input type="radio" name="difference-scheme" className="size-4 accent-accent" checked={scheme === choice} onChange={() => setScheme(choice)} />
                {t(choice)}
              </label>
            ))}
          </fieldset>
        </>
      }
    >
      <Plane
        label={t("plane")}
        x={[-16, 3]}
        y={[-16.5, 2]}
        height={340}
        axes={{ x: AXIS, y: AXIS }}
        handles={<DragPoint label={t("step")} spoken={`ε = ${values.step}`} x={exponent} y={log(now?.measured ?? 0)} step={0.1} onMove={(u) => setExponent(rounded(clamp(u, RANGE), 0.1))} />}
      >
        <Segments segments={[place, -16.5, place, 2]} tint="correct" dashed />
        <Curve xs={EXPONENTS} ys={truncation} tint="attention" />
        <Curve xs={EXPONENTS} ys={rounding} tint="undecided" />
        <Curve xs={EXPONENTS} ys={measured} width={1.75} />
      </Plane>
      <Legend rows={[["ink", t("measured")], ["attention", t("truncation")], ["undecided", t("rounding")], ["correct", t("best")]]} />
    </PictureFrame>
  );
}

const Legend = ({ rows }: { readonly rows: readonly (readonly ["ink" | "attention" | "undecided" | "correct", string])[] }) => (
  <p className="flex flex-wrap gap-x-6 gap-y-1 text-small">
    {rows.map(([tint, words]) => (
      <span key={tint} className="flex items-center gap-2">
        <svg width="24" height="6" aria-hidden>
          <path d="M1 3H23" stroke={`var(--${tint})`} strokeWidth="3" strokeLinecap="round" {...(tint === "correct" ? { strokeDasharray: "2 6" } : {})} />
        </svg>
        {words}
      </span>
    ))}
  </p>
);
