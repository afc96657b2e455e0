"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RangeField } from "@/ui/plot/range-field";
import { PictureFrame } from "../picture-frame";
import { useNumber } from "../use-number";
import { Dial } from "./dial";
import { dialsAt } from "./model";

/** A knob and two dials: each link multiplies what turns before it. */
export function ChainOfDials() {
  const t = useTranslations("lessons.chain-of-dials");
  const number = useNumber();
  const [x, setX] = useState(1);
  const [h, setH] = useState(0.3);
  const { x: knob, u, y, innerSlope, outerSlope, slope } = dialsAt(x, h);
  const values = {
    x: number(x),
    h: number(h),
    u: number(u.value),
    y: number(y.value),
    du: number(u.moved - u.value, 3),
    dy: number(y.moved - y.value, 3),
    inner: number(innerSlope),
    outer: number(outerSlope),
    slope: number(slope),
    linear: number(slope * h, 3),
  };
  return (
    <PictureFrame
      says={t("says", values)}
      controls={
        <>
          <RangeField label={t("knob")} value={x} min={-2.5} max={2.5} step={0.05} spoken={`x = ${values.x}`} onChange={setX} />
          <RangeField label={t("nudge")} value={h} min={0} max={0.6} step={0.01} spoken={`h = ${values.h}`} onChange={setH} />
        </>
      }
    >
      <div role="img" aria-label={t("plane")} className="flex items-center justify-between rounded-lg border border-line px-2 py-6 sm:px-8">
        <Dial name="x" is={values.x} {...knob} />
        <Link name="u′" factor={values.inner} />
        <Dial name="u = x²/2" is={values.u} {...u} />
        <Link name="y′" factor={values.outer} />
        <Dial name="y = 3 sin u" is={values.y} {...y} />
      </div>
      <p className="tabular text-center text-lead" aria-hidden>
        {values.inner} · {values.outer.startsWith("−") ? `(${values.outer})` : values.outer} = <strong className="font-strong text-accent">{values.slope}</strong>
      </p>
    </PictureFrame>
  );
}

const Link = ({ name, factor }: { readonly name: string; readonly factor: string }) => (
  <span className="tabular flex flex-col items-center px-0.5 text-small leading-tight">
    <span className="text-quiet italic">{name}</span>
    <span className="font-strong whitespace-nowrap text-accent">× {factor}</span>
    <svg width="32" height="10" viewBox="0 0 32 10" aria-hidden className="mt-1 text-edge">
      <path d="M0 5H30M25 1l5 4-5 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  </span>
);
