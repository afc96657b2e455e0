"use client";
import { type ReactNode, useId } from "react";
import { controlStyle, describedBy, FieldFrame } from "./field-frame";

type Props = {
  readonly label: ReactNode;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly hint?: ReactNode;
};

/** Choose one of a list, in the way in which this device chooses. */
export function Select({ label, options, value, onValueChange, hint }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <select id={id} className={controlStyle} value={value} onChange={(event) => onValueChange(event.target.value)} aria-describedby={describedBy(id, { hint })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
