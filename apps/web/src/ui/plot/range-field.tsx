"use client";
import { type ReactNode, useId } from "react";

type Props = {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as it is read and said, with its name if it needs one. */
  readonly spoken: string;
  readonly onChange: (value: number) => void;
};

/** A slider: a label, the value in words, and the browser's own control, which every keyboard knows. */
export function RangeField({ label, value, min, max, step, spoken, onChange }: Props) {
  const id = useId();
  return (
    <div className="min-w-0">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id}>{label}</label>
        <span aria-hidden className="tabular font-strong whitespace-nowrap">
          {spoken}
        </span>
      </div>
      <input
        id={id}
        type="range"
        className="h-9 w-full accent-accent"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={spoken}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
