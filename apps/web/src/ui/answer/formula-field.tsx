"use client";
import { useId } from "react";
import { classNames } from "../class-names";
import { controlStyle } from "../field-frame";
import { ReadingLine } from "./reading-line";
import { type ReadKind, useReader } from "./use-reader";

export const FORMULA_EXAMPLE = "Type it as you would write it, for example 3x^2, sin(2x) or sqrt(x)/2.";
export const NUMBER_EXAMPLE = "An exact number is safest, for example 7, 1/3 or sqrt(2).";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly variables: readonly string[];
  readonly example?: string;
  /** What is typed, where it is no formula. */
  readonly reads?: ReadKind;
  readonly onChange: (text: string) => void;
  readonly readOnly?: boolean;
};

/** One formula as text, with how it is read below it. */
export function FormulaField({ label, value, variables, onChange, example = FORMULA_EXAMPLE, reads, readOnly = false }: Props) {
  const id = useId();
  const reader = useReader(variables, reads);
  const read = reader && value.trim() !== "" ? reader(value) : null;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-strong">
        {label}
      </label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        readOnly={readOnly}
        aria-describedby={`${id}-reading`}
        aria-invalid={read?.ok === false || undefined}
        className={classNames(controlStyle, "min-h-12 font-mono")}
        type="text"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={2000}
      />
      <ReadingLine id={`${id}-reading`} text={value} read={read} example={example} {...(readOnly ? {} : { onSuggestion: onChange })} />
    </div>
  );
}
